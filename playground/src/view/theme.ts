import { find } from './dom.js';

const key = 'unlure-colours';

/** Light, dark, or as the system has it. The choice is all this page keeps. */
export function startTheme(): void {
  const stored = read();
  const choice = stored === 'light' || stored === 'dark' ? stored : 'system';
  for (const input of find('theme', HTMLFieldSetElement).querySelectorAll('input')) {
    input.checked = input.value === choice;
    input.addEventListener('change', () => apply(input.value));
  }
  if (choice !== 'system') apply(choice);
}

function apply(choice: string): void {
  if (choice === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = choice;
  try {
    localStorage.setItem(key, choice);
  } catch {
    // Where nothing may be kept, the choice holds for as long as the page is open.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
