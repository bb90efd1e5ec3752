import { formatShare } from '../format-number.js';
import type { Rate } from '../metrics.js';
import { formatTable } from '../table.js';
import { type Demand, type Measure, satisfies } from './demand.js';
import type { NeededRows } from './needed.js';
import { demanded, type Tuning, type TuningFigures } from './tune.js';

const measureWords: Readonly<Record<Measure, string>> = { precision: 'precision', recall: 'recall', falseAlarms: 'false alarms' };

/** What came of tuning, as lines of plain text. `thing` is what a row is: message or conversation. */
export function formatTuning(tuning: Tuning, thing: string): string[] {
  const { rows, threshold, figures, demand, baseRate, folds, named } = tuning;
  const tied = rows.scams + rows.honest - rows.groups;
  return [
    `${number(rows.scams, `scam ${thing}`)}, ${number(rows.honest, `honest ${thing}`)}${
      tied === 0 ? '' : `; ${number(rows.copies, 'copy', 'copies')}, ${number(rows.groups, 'group')} that share neither text nor chat`
    }`,
    '',
    threshold === null ? `No threshold: ${failureWords(tuning)}` : `Threshold ${threshold}, for ${demandWords(demand, baseRate)}`,
    ...(figures === null || threshold === null ? [] : ['', ...formatFigures(figures, baseRate), ...foldWords(folds)]),
    ...(threshold === null ? [] : ['', verdictWords(tuning)]),
    ...neededWords(tuning, thing),
    '',
    'Thresholds of the library on these rows',
    ...formatTable(['', 'from', 'precision', 'recall', 'false alarms'], named.map(namedCells)),
  ];
}

function formatFigures({ precision, recall, falseAlarms, precisionAtBaseRate }: TuningFigures, baseRate: number | null): string[] {
  return [
    'Out of fold, with 95% intervals',
    `  precision     ${counted(precision)}${baseRate === null ? '' : ', at the share of scams in the file'}`,
    ...(baseRate === null
      ? []
      : [
          `                ${
            precisionAtBaseRate === null ? 'none to count' : `${fineShare(precisionAtBaseRate.share)} (${rangeOf(precisionAtBaseRate)})`
          } where ${formatShare(baseRate)} are scams`,
        ]),
    `  recall        ${counted(recall)}`,
    `  false alarms  ${counted(falseAlarms)}`,
  ];
}

function foldWords({ count, found, lowest, highest }: Tuning['folds']): string[] {
  const range = lowest === highest ? `all ${lowest}` : `${lowest} to ${highest}`;
  return [`  thresholds of the ${count} folds: ${range}${found === count ? '' : `; ${count - found} had none and are left out`}`];
}

function demandWords({ measure, value, sure }: Demand, baseRate: number | null): string {
  const bound = measure === 'falseAlarms' ? 'at most' : 'at least';
  const where =
    measure === 'precision'
      ? ` where ${baseRate === null ? 'as many are scams as in the file' : `${formatShare(baseRate)} are scams`}`
      : '';
  return `${measureWords[measure]} of ${bound} ${fineShare(value)}${where}${sure ? ', with the whole interval' : ''}`;
}

function failureWords({ demand, baseRate, failure }: Tuning): string {
  const wanted = demandWords(demand, baseRate);
  if (failure === null || failure.best === null) return `none reaches ${wanted}, for no scam is found at all.`;
  const nearest = `The nearest is ${failure.best.threshold}, with ${fineShare(failure.reached)}`;
  return failure.reason === 'out-of-reach'
    ? `none reaches ${wanted}. ${nearest}.`
    : `the file is too small to rely on ${wanted}. ${nearest} in the file itself.`;
}

function verdictWords({ verdict, demand, figures }: Tuning): string {
  if (figures === null)
    return 'The file is too small: without a tenth of its rows no threshold is left, so none was tried on rows it had not seen.';
  const interval = rangeOf(demanded(demand, figures));
  if (verdict === 'met') return `The demand is met: the whole interval, ${interval}, clears it.`;
  if (verdict === 'missed') return `The demand is missed on rows that did not choose the threshold: the interval is ${interval}.`;
  const { share } = demanded(demand, figures);
  return share !== null && satisfies(demand, share)
    ? `Likely, but not shown: the demand lies inside the interval, ${interval}.`
    : `Not shown, and it just falls short of the demand out of fold; the interval, ${interval}, allows for both.`;
}

function neededWords({ verdict, demand, needed, failure }: Tuning, thing: string): string[] {
  if (verdict === 'none') {
    if (failure?.reason !== 'too-few') return [];
    return [
      needed === null
        ? 'No number of further rows like these would do.'
        : `It takes about ${rowWords(needed, thing)}, if they are like these.`,
    ];
  }
  if (verdict !== 'open') return [];
  return needed === null
    ? [`More rows like these would not show it; demand more, or add --sure, to be on the safe side.`]
    : [
        `To show it takes about ${rowWords(needed, thing)}, if they are like these${demand.sure ? '' : ', or --sure for a stricter threshold'}.`,
      ];
}

function rowWords({ scams, honest }: NeededRows, thing: string): string {
  const parts = [
    ...(honest === 0 ? [] : [`${honest.toLocaleString('en')} more honest`]),
    ...(scams === 0 ? [] : [`${scams.toLocaleString('en')} more scam`]),
  ];
  return `${parts.join(' and ')} ${thing}s`;
}

function namedCells({ name, threshold, figures }: Tuning['named'][number]): string[] {
  const cell = ({ share, low, high }: TuningFigures['recall']): string =>
    share === null ? '' : `${fineShare(share)} (${fineShare(low)}–${fineShare(high)})`;
  return [name, String(threshold), cell(figures.precision), cell(figures.recall), cell(figures.falseAlarms)];
}

function number(count: number, thing: string, plural = `${thing}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? thing : plural}`;
}

function counted(rate: Rate): string {
  return rate.share === null ? 'none to count' : `${rate.hits}/${rate.total} = ${fineShare(rate.share)} (${rangeOf(rate)})`;
}

function rangeOf({ low, high }: Pick<Rate, 'low' | 'high'>): string {
  return `${fineShare(low)} to ${fineShare(high)}`;
}

/** As fine towards 100% as towards 0%: here 99.2% and 99.4% are not the same. */
function fineShare(share: number | null): string {
  if (share === null || share <= 0.9 || share === 1) return formatShare(share);
  const missing = (1 - share) * 100;
  return `${(100 - missing).toFixed(missing >= 0.95 ? 1 : Math.min(6, 1 - Math.floor(Math.log10(missing))))}%`;
}
