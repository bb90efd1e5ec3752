/**
 * A text that does nothing to the terminal that shows it. Whoever writes a message decides what is in it, and escape
 * sequences can move the cursor and rewrite what stands above; marks that turn the direction can make a line read as
 * another. Line feeds stay.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(directionMarks, '')
    .replace(controls, (control) => (control < ' ' ? String.fromCharCode(0x2400 + control.charCodeAt(0)) : '\ufffd'));
}

/** The same in one line: for names and quotes. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;
