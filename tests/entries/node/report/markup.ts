/** A start tag of a page with its attributes, found by a reading of its own: strict, so that what is odd fails. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const tagSyntax = /^<([a-z][a-z0-9]*)((?: [a-zA-Z-]+(?:="[^"<>]*")?)*)\/?>/;

/** All start tags of a page. @throws Error where anything but a whole tag follows a `<`. */
export function tagsOf(page: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
    const rest = page.slice(at);
    if (rest.startsWith('<!doctype html>') || /^<\/[a-z][a-z0-9]*>/.test(rest)) continue;
    const match = tagSyntax.exec(rest.slice(0, 2000));
    if (match === null) throw new Error(`no whole tag at ${at}: ${JSON.stringify(rest.slice(0, 60))}`);
    const attributes = [...(match[2] as string).matchAll(/ ([a-zA-Z-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, value ?? '']);
    tags.push({ name: match[1] as string, attributes: Object.fromEntries(attributes) as Record<string, string> });
  }
  return tags;
}

/** What a reader sees: the text between the tags, with entities read. */
export function wordsOf(page: string): string {
  const body = page.slice(page.indexOf('<body>'));
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&#96;/g, '`')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}
