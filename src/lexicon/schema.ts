import * as z from 'zod/mini';

/** Shapes of the files in `lexicons/` and of a user's own lexicon. The only file, with `assemble.ts`, that sees zod. */

const text = z.string().check(z.minLength(1));
const patterns = z.union([text, z.array(text).check(z.minLength(1))]);
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*:[a-z0-9][a-z0-9-]*$/, 'expected <language>:<kebab-case>, in small letters'));
const name = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'expected kebab-case'));
const wordClass = z.union([z.array(text).check(z.minLength(1)), z.record(z.string(), z.array(text).check(z.minLength(1)))]);
const classes = z.record(name, wordClass);
const schemaUrl = z.optional(z.string());

const phrase = {
  id,
  phrase: text,
  pattern: patterns,
  yes: z.array(text).check(z.minLength(1)),
  no: z.array(text).check(z.minLength(1)),
  source: z.optional(z.string()),
};

export const entrySchema = z.strictObject({
  ...phrase,
  strength: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  unless: z.optional(z.array(text)),
});

export const tacticFileSchema = z.strictObject({
  $schema: schemaUrl,
  tactic: name,
  classes: z.optional(classes),
  phrases: z.array(entrySchema),
});

/** As a user may write it: sentences are wanted, not owed. */
export const ownEntrySchema = z.strictObject({ ...entrySchema.shape, yes: z.optional(z.array(text)), no: z.optional(z.array(text)) });

/** The same in a file that is a whole lexicon. */
export const ownPhraseSchema = z.strictObject({ ...ownEntrySchema.shape, tactic: name });

export const ownTacticFileSchema = z.strictObject({
  $schema: schemaUrl,
  tactic: name,
  classes: z.optional(classes),
  phrases: z.array(ownEntrySchema),
});

export const allowEntrySchema = z.strictObject(phrase);

export const ownAllowEntrySchema = z.strictObject({ ...phrase, yes: z.optional(z.array(text)), no: z.optional(z.array(text)) });

export const ownAllowFileSchema = z.strictObject({
  $schema: schemaUrl,
  classes: z.optional(classes),
  phrases: z.array(ownAllowEntrySchema),
});

export const allowFileSchema = z.strictObject({ $schema: schemaUrl, classes: z.optional(classes), phrases: z.array(allowEntrySchema) });

export const languageSchema = z.strictObject({
  $schema: schemaUrl,
  tag: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a BCP 47 tag')),
  name: text,
  writing: z.enum(['spaced', 'unspaced']),
  inflection: z.optional(
    z.strictObject({
      stemmer: z.optional(z.literal('porter')),
      suffixes: z.optional(z.array(text)),
      prefixes: z.optional(z.array(text)),
      irregular: z.optional(z.record(z.string(), z.array(text))),
      ending: z.optional(z.number().check(z.minimum(1), z.maximum(12))),
      trim: z.optional(z.boolean()),
    }),
  ),
  marks: z.optional(z.literal('optional')),
  folds: z.optional(text),
  durations: z.optional(z.array(text)),
  money: z.optional(z.array(text)),
  percents: z.optional(z.array(text)),
  multiples: z.optional(z.array(text)),
  numbers: z.optional(z.array(text)),
  hundreds: z.optional(z.array(text)),
  classes: z.optional(classes),
});

export const cueSchema = z.strictObject({
  id,
  modifier: z.enum(['warning', 'report', 'inquiry', 'quotation', 'negated', 'conditional', 'demand']),
  reach: z.enum(['sentence', 'question', 'after', 'before', 'around', 'list', 'text']),
  within: z.optional(z.number().check(z.minimum(1), z.maximum(60))),
  pattern: patterns,
  unless: z.optional(z.array(text)),
  except: z.optional(z.array(text)),
  yes: z.optional(z.array(text)),
  no: z.optional(z.array(text)),
});

export const contextFileSchema = z.strictObject({ $schema: schemaUrl, classes: z.optional(classes), cues: z.array(cueSchema) });

export const sharedFileSchema = z.strictObject({ $schema: schemaUrl, classes });

/** Other ways of writing a word; `unless` are longer strings in which a spelling stays what it is. */
export const spellingsFileSchema = z.strictObject({
  $schema: schemaUrl,
  spellings: z.array(
    z.strictObject({
      word: text,
      as: z.array(text).check(z.minLength(1)),
      unless: z.optional(z.array(text)),
      source: z.optional(z.string()),
    }),
  ),
});

export const scriptFileSchema = z.strictObject({
  $schema: schemaUrl,
  id: name,
  meaning: text,
  sources: z.array(text),
  /** What having one of these tactics says for the script. */
  tactics: z.optional(z.record(name, z.number())),
  tells: z.record(z.string(), z.array(text)),
});

/** Cue words by which a text of a language that is not loaded is known; `lexicons/other-languages.json`. */
export const cueWordsSchema = z.strictObject({
  $schema: schemaUrl,
  languages: z.record(z.string(), z.strictObject({ name: text, words: text })),
});

export const wordingSchema = z.strictObject({
  $schema: schemaUrl,
  /** Where it comes from: how many labelled texts of how many sources, and by which rule a phrase is let in. */
  fitted: z.strictObject({ scams: z.number(), honest: z.number(), sources: z.array(text), rule: text }),
  bias: z.number(),
  onSubject: z.number().check(z.minimum(0)),
  slope: z.number().check(z.positive()),
  offset: z.number(),
  written: z.number().check(z.minimum(0), z.maximum(1)),
  /** Weight, log-odds, and how much the phrase leans towards each of the five stages, -4 to 4. */
  scam: z.record(text, z.array(z.number()).check(z.length(6))),
  honest: z.record(text, z.number().check(z.maximum(0))),
  common: text,
});

const stage = z.enum(['traffic-diversion', 'guided-registration', 'fake-operations', 'net-closing', 'recovery']);

const modifier = z.enum(['warning', 'report', 'inquiry', 'quotation', 'negated', 'conditional', 'excused']);

export const tacticSchema = z.strictObject({
  id: name,
  stage: z.nullable(stage),
  kind: z.enum(['lure', 'carrier', 'exculpatory']),
  immune: z.optional(z.array(modifier)),
  excuses: z.optional(z.array(name)),
  meaning: text,
  sources: z.array(text),
});

export const taxonomySchema = z.strictObject({ $schema: schemaUrl, stages: z.array(stage), tactics: z.array(tacticSchema) });

const weight = z.strictObject({
  weights: z.tuple([z.number().check(z.minimum(0)), z.number().check(z.minimum(0)), z.number().check(z.minimum(0))]),
  basis: z.enum(['judged', 'fitted']),
  support: z.optional(z.strictObject({ rows: z.number(), sources: z.number() })),
});

export const scoringSchema = z.strictObject({
  $schema: schemaUrl,
  intercept: z.number(),
  tactics: z.record(name, weight),
  combinations: z.array(
    z.strictObject({
      id: name,
      all: z.array(z.string()).check(z.minLength(1)),
      atLeast: z.optional(z.number()),
      weight: z.number().check(z.minimum(0)),
      basis: z.enum(['judged', 'fitted']),
    }),
  ),
  transitions: z.array(
    z.strictObject({
      id: name,
      from: z.string(),
      to: z.string(),
      weight: z.number().check(z.minimum(0)),
      basis: z.enum(['judged', 'fitted']),
    }),
  ),
  caps: z.record(z.string(), z.number()),
  keep: z.record(z.string(), z.number().check(z.minimum(0), z.maximum(1))),
  wording: z.strictObject({
    full: z.number().check(z.positive()),
    tolerance: z.number().check(z.minimum(0)),
    excuse: z.number().check(z.minimum(0), z.maximum(1)),
    floor: z.number().check(z.minimum(0), z.maximum(1)),
    basis: z.enum(['judged', 'fitted']),
  }),
  exposure: z.number().check(z.minimum(1)),
  chat: z.number().check(z.minimum(0)),
  thresholds: z.strictObject({ highRecall: z.number(), balanced: z.number(), highPrecision: z.number() }),
  notes: z.optional(z.record(z.string(), z.string())),
});

/** What a user hands to `parseLexicon`. */
export const lexiconSchema = z.strictObject({
  $schema: schemaUrl,
  id: name,
  /** The tag of a language that is loaded beside this, or a language of its own. */
  language: z.union([z.string(), languageSchema]),
  classes: z.optional(classes),
  phrases: z.array(ownPhraseSchema),
  allow: z.optional(z.array(ownAllowEntrySchema)),
  cues: z.optional(z.array(cueSchema)),
});

/** A user's lexicon, as checked. */
export type LexiconData = z.infer<typeof lexiconSchema>;
