import { type Fold, replaceAll } from './fold.js';

const combining = /[\u0300-\u036f]/;
const cluster = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff][\u0300-\u036f]+/g;

/** Most marks an honest letter carries: Vietnamese has two. More is stacking to hide the word. */
const honestMarks = 2;

/** Joins letters with the marks typed after them (é as e + ´), and drops stacked marks. */
export const marks: Fold = {
  disguise: 'marks',
  applies: (text) => combining.test(text),
  fold: (text) =>
    replaceAll(text, cluster, (found) => {
      if (found.length - 1 > honestMarks) return found.charAt(0);
      const joined = found.normalize('NFC');
      return joined.length === 1 ? joined : found.charAt(0);
    }),
};
