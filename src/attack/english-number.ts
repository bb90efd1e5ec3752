const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 1250 → one thousand two hundred fifty. Whole numbers below a thousand million. */
export function englishNumber(number: number): string {
  if (number < 20) return small[number] as string;
  if (number < 100) return joined(tens[Math.floor(number / 10) - 2] as string, '-', number % 10);
  for (const [size, name] of [
    [1e6, 'million'],
    [1000, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (number >= size) return joined(`${englishNumber(Math.floor(number / size))} ${name}`, ' ', number % size);
  }
  return '';
}

function joined(words: string, between: string, rest: number): string {
  return rest === 0 ? words : words + between + englishNumber(rest);
}
