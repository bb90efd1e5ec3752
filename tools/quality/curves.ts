import type { CalibrationBin } from '../../src/quality/calibration.js';
import type { Series } from './svg.js';

/** Precision where scams and honest texts are equally likely, against recall, from the highest score down. */
export function precisionRecall(name: string, scams: readonly number[], honest: readonly number[]): Series {
  const all = [...scams.map((score) => ({ score, scam: true })), ...honest.map((score) => ({ score, scam: false }))].sort(
    (a, b) => b.score - a.score,
  );
  const points: [number, number][] = [];
  let found = 0;
  let flagged = 0;
  for (const [index, { score, scam }] of all.entries()) {
    if (scam) found++;
    else flagged++;
    // Equal scores stand and fall together.
    if (all[index + 1]?.score === score) continue;
    const recall = found / scams.length;
    points.push([recall, recall / (recall + flagged / honest.length)]);
  }
  return { name, points: thinned(points) };
}

/** A bin of fewer texts says nothing. */
const leastInBin = 10;

export function reliability(name: string, bins: readonly CalibrationBin[]): Series {
  return {
    name,
    points: bins.flatMap(({ score, share, scams, honest }) =>
      score === null || share === null || scams + honest < leastInBin ? [] : [[score, share] as const],
    ),
  };
}

/** The share of scam chats flagged by the time so much of the chat was seen. */
export function earlyWarning(name: string, seen: readonly (number | null)[]): Series {
  const steps = Array.from({ length: 51 }, (_, index) => index / 50);
  return { name, points: steps.map((step) => [step, seen.filter((share) => share !== null && share <= step).length / seen.length]) };
}

const mostPoints = 200;

function thinned(points: readonly [number, number][]): [number, number][] {
  const step = Math.max(1, Math.floor(points.length / mostPoints));
  return points.filter((_, index) => index % step === 0 || index === points.length - 1);
}
