import { printable } from '../printable.js';

/** Markup of our own, made by `html` only. */
export class Html {
  private constructor(readonly value: string) {}

  /** @internal */
  static made(value: string): Html {
    return new Html(value);
  }
}

export type HtmlValue = Html | string | number | null | readonly HtmlValue[];

/**
 * Markup with values in it. Text is escaped wherever it stands, in an element or in a quoted attribute, so there is no way for
 * it to become markup; `null` is nothing.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let out = strings[0] as string;
  for (const [index, value] of values.entries()) out += rendered(value) + strings[index + 1];
  return Html.made(out);
}

function rendered(value: HtmlValue): string {
  if (value === null) return '';
  if (value instanceof Html) return value.value;
  if (typeof value === 'string') return escaped(value);
  return typeof value === 'number' ? String(value) : value.map(rendered).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/** Controls become pictures of themselves, marks that turn the direction go, and half characters become whole ones. */
export function escaped(text: string): string {
  return printable(text)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"'`]/g, (character) => entities[character] as string);
}
