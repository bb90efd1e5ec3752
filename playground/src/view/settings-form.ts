import type { ThresholdName } from 'unlure';
import type { Capabilities, ReadAs, Settings } from '../reading/protocol.js';
import { h } from './dom.js';
import { shortScore } from './numbers.js';
import { languageName } from './verdict.js';
import { thresholdWords } from './words.js';

const readAsWords: Readonly<Record<ReadAs, string>> = { automatic: 'Automatic', message: 'One message', conversation: 'Conversation' };

const thresholdNames: readonly ThresholdName[] = ['highRecall', 'balanced', 'highPrecision'];

export const firstSettings: Settings = { readAs: 'automatic', languages: null, threshold: 'balanced' };

/** How to read, from which score to flag, and in which languages to look. Tells only of settings that can be used. */
export function settingsForm({ languages, thresholds }: Capabilities, changed: (settings: Settings) => void): HTMLElement {
  let settings = firstSettings;
  const change = (next: Partial<Settings>): void => {
    settings = { ...settings, ...next };
    changed(settings);
  };
  return h(
    'form',
    { on: { submit: (event) => event.preventDefault() } },
    readAsChoice((readAs) => change({ readAs })),
    thresholdChoice(thresholds, (threshold) => change({ threshold })),
    languageChoice(languages, (chosen) => change({ languages: chosen })),
  );
}

function readAsChoice(changed: (readAs: ReadAs) => void): HTMLElement {
  return h(
    'fieldset',
    { class: 'segmented' },
    h('legend', {}, 'Read as'),
    ...(Object.keys(readAsWords) as ReadAs[]).map((value) =>
      h(
        'label',
        {},
        h('input', { type: 'radio', name: 'read-as', value, checked: value === 'automatic', on: { change: () => changed(value) } }),
        h('span', {}, readAsWords[value]),
      ),
    ),
  );
}

function thresholdChoice(thresholds: Capabilities['thresholds'], changed: (threshold: ThresholdName | number) => void): HTMLElement {
  const problem = h('p', { class: 'problem', id: 'own-problem', hidden: true }, 'A score lies between 0 and 1, for example 0.9.');
  const own = h('input', {
    type: 'text',
    id: 'own-threshold',
    inputmode: 'decimal',
    value: '0.90',
    autocomplete: 'off',
    'aria-describedby': 'own-problem',
  });
  const ownLine = h('p', { hidden: true }, h('label', { for: 'own-threshold' }, 'Score'), own, problem);
  const select = h(
    'select',
    { id: 'threshold' },
    ...thresholdNames.map((name) => h('option', { value: name }, `${thresholdWords[name]}, ${shortScore(thresholds[name])}`)),
    h('option', { value: 'own' }, 'A score of my own'),
  );
  select.value = 'balanced';
  const tell = (): void => {
    ownLine.hidden = select.value !== 'own';
    if (select.value !== 'own') {
      changed(select.value as ThresholdName);
      return;
    }
    const value = Number(own.value.trim().replace(',', '.'));
    const usable = own.value.trim() !== '' && value > 0 && value < 1;
    problem.hidden = usable;
    own.setAttribute('aria-invalid', String(!usable));
    if (usable) changed(value);
  };
  select.addEventListener('change', tell);
  own.addEventListener('input', tell);
  return h('div', { class: 'threshold' }, h('label', { for: 'threshold' }, 'Flag from'), select, ownLine);
}

function languageChoice(languages: readonly string[], changed: (languages: readonly string[] | null) => void): HTMLElement {
  const summary = h('summary', {});
  const problem = h('p', { class: 'problem', role: 'alert' });
  const boxes = languages.map((tag) => h('input', { type: 'checkbox', value: tag, checked: true }));
  const tell = (): void => {
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    const all = chosen.length === languages.length;
    summary.replaceChildren('Languages', h('span', {}, all ? `all ${languages.length}` : `${chosen.length} of ${languages.length}`));
    problem.textContent = chosen.length === 0 ? 'Choose at least one language.' : '';
    if (chosen.length > 0) changed(all ? null : chosen);
  };
  const setAll = (checked: boolean): void => {
    for (const box of boxes) box.checked = checked;
    tell();
  };
  const list = h(
    'fieldset',
    { class: 'languages' },
    h('legend', { class: 'unseen' }, 'Languages'),
    ...boxes
      .map((box) => ({ box, name: languageName(box.value) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .map(({ box, name }) => h('label', {}, box, ` ${name}`)),
  );
  list.addEventListener('change', tell);
  summary.append('Languages', h('span', {}, `all ${languages.length}`));
  return h(
    'details',
    {},
    summary,
    h(
      'div',
      { class: 'language-actions' },
      h('button', { type: 'button', class: 'quiet', on: { click: () => setAll(true) } }, 'All'),
      h('button', { type: 'button', class: 'quiet', on: { click: () => setAll(false) } }, 'None'),
    ),
    list,
    problem,
  );
}
