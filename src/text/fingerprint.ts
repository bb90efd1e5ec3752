/** A 64-bit hash of texts as 16 hexadecimal digits: two FNV-1a runs of 32 bits from different seeds. Not for secrets. */
export function fingerprint(...texts: readonly string[]): string {
  let first = 0x811c9dc5;
  let second = 0x1b873593;
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second ^ code, 0x85ebca6b);
      second ^= second >>> 13;
    }
    // A text's end counts, so that moving a letter to the next text is a change.
    first = Math.imul(first ^ 0x10ffff, 0x01000193);
    second = Math.imul(second ^ 0x10ffff, 0x85ebca6b);
  }
  return hex(first) + hex(second);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
