import { type Fold, replaceAll } from './fold.js';

/** Five or more single letters or digits kept apart by the same kind of mark: w h a t s a p p, t.e.l.e.g.r.a.m, U-S-D-T. */
const spaced = /(?<![A-Za-z0-9])[A-Za-z](?:([ .\-_*·•|])[A-Za-z0-9])(?:\1[A-Za-z0-9]){2,}(?![A-Za-z0-9])/;
const spacedAll = new RegExp(spaced.source, 'g');

export const spacing: Fold = {
  disguise: 'spacing',
  applies: (text) => spaced.test(text),
  fold: (text) => replaceAll(text, spacedAll, (found) => found.replace(/[^A-Za-z0-9]/g, '')),
};
