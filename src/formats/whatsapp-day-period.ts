/** Morning and afternoon as phones write them in a 12-hour time, before or after the clock. Keys are {@link periodKey}s. */
type DayPeriod = 'morning' | 'afternoon' | 'noon' | 'night' | 'none';

const words: Readonly<Record<DayPeriod, string>> = {
  morning:
    'am 上午 凌晨 清晨 早上 早晨 午前 오전 ص قظ öö sa πμ пробяд проб дп de dop ip vm fm pg पूर्वाह्न सुबह পূর্বাহ্ণ ก่อนเที่ยง முற்பகல் asubuhi paradite לפנהצ inthemorning',
  afternoon:
    'pm 下午 傍晚 晚上 午後 午后 오후 م بظ öş ös ch μμ слоб пп du odp nm em ptg अपराह्न दोपहर शाम অপরাহ্ণ หลังเที่ยง பிற்பகல் mchana jioni pasdite אחהצ intheafternoon intheevening',
  noon: '中午 正午',
  night: '午夜 半夜 tgh atnight',
  // Words that belong to a 24-hour time: "klo 21.05", "21:05 Uhr", "21:05 ч."
  none: 'klo kl à às alas alle alleore ore um uhr ч г h hrs at в о lúc',
};

const periods: ReadonlyMap<string, DayPeriod> = new Map(
  (Object.keys(words) as DayPeriod[]).flatMap((period) => words[period].split(' ').map((word) => [periodKey(word), period] as const)),
);

/** "p. m.", "PM" and "p.m." are one word. */
function periodKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.\u00a0\u202f\u061c\u200e\u200f'"״׳]+/g, '');
}

/**
 * The hour of a 24-hour clock. `before` and `after` are the words around the time. Nothing when they are unknown and the
 * hour could be of the morning or the evening: no time is better than one that is twelve hours off.
 */
export function hourOfDay(hour: number, before: string, after: string): number | undefined {
  if (hour > 12 || (before === '' && after === '')) return hour;
  const known = [after, before].map((word) => (word === '' ? 'none' : periods.get(periodKey(word))));
  const period = known.find((one) => one !== undefined && one !== 'none');
  if (period === undefined) return known.includes(undefined) ? undefined : hour;
  if (period === 'morning') return hour % 12;
  if (period === 'afternoon') return (hour % 12) + 12;
  if (period === 'noon') return hour < 10 ? hour + 12 : hour;
  return hour % 12 < 6 ? hour % 12 : (hour % 12) + 12;
}
