import { h } from './dom.js';

/** Whether the last one was open: a result that is read anew stays as open as it was. */
let wasOpen = false;

/** The result as the library gives it, written out when it is first looked at. */
export function jsonView(value: unknown, announce: (words: string) => void): HTMLElement {
  const text = h('pre', { tabindex: 0, role: 'region', 'aria-label': 'Result as JSON' });
  const copy = h('button', { type: 'button', class: 'quiet' }, 'Copy');
  const written = (): string => JSON.stringify(value, null, 2);
  copy.addEventListener('click', async () => {
    const done = (await copied(written())) ? 'Copied' : 'Could not be copied';
    copy.textContent = done;
    announce(done);
    setTimeout(() => {
      copy.textContent = 'Copy';
    }, 2000);
  });
  const details = h('details', { class: 'json' }, h('summary', {}, 'Result as JSON'), h('div', { class: 'json-body' }, copy, text));
  details.addEventListener('toggle', () => {
    wasOpen = details.open;
    if (details.open && text.textContent === '') text.textContent = written();
  });
  details.open = wasOpen;
  if (wasOpen) text.textContent = written();
  return details;
}

/** Where the page is not served securely there is no clipboard to write to but the old one. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = h('textarea', { class: 'unseen', 'aria-hidden': 'true', tabindex: -1 });
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
