/**
 * The lines of a file, without their ends and without a byte order mark. Only line feeds count: other separators
 * (U+2028, a lone carriage return) may stand inside a message. The end of the last line does not begin another one.
 */
export function fileLines(text: string): string[] {
  const lines = withoutByteOrderMark(text).split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

export function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
