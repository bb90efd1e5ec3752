import type { Classification, Contribution, Note, PhraseMatch, Versions } from './classification.js';
import type { ContextMatch } from './context/context-match.js';
import type { PlacedEvidence } from './evidence/gather.js';
import { deepFreeze } from './freeze.js';
import type { Frame } from './lexicon/lexicon.js';
import type { Stage, Taxonomy } from './lexicon/taxonomy.js';
import { disguisesIn } from './match/disguises.js';
import type { TextMatches } from './match/match-phrases.js';
import { levelOf } from './score/level.js';
import type { ScoringPolicy } from './score/policy.js';
import { probabilityOf } from './score/probability.js';
import type { EvidenceScore, Term } from './score/score-evidence.js';
import { inferStage } from './stage/infer-stage.js';
import { unsupportedSystem } from './text/writing-system.js';

/** What the steps found out about a text. */
export interface Finding {
  readonly found: TextMatches;
  readonly matches: readonly ContextMatch[];
  /** Of each match what it is worth. */
  readonly evidence: readonly PlacedEvidence[];
  readonly window: readonly PlacedEvidence[];
  readonly score: EvidenceScore;
  /** Hundredths of log-odds. */
  readonly exposure: number;
  readonly stage: Stage | null;
  readonly stages: Readonly<Record<Stage, number>>;
  readonly script: string | null;
  readonly notes: readonly Note[];
}

interface Describing {
  readonly taxonomy: Taxonomy;
  readonly policy: ScoringPolicy;
  readonly languages: readonly string[];
  readonly threshold: number;
  readonly maxPhrases: number;
  readonly versions: Versions;
}

/** Puts a finding into the words of the public contract. */
export function describe(finding: Finding, by: Describing): Classification {
  const { found, matches, window, score, notes } = finding;
  const matchOf = (index: number) => (window[index] as PlacedEvidence).match;
  const chosen = choosePhrases(matches.length, score.terms, matchOf, by.maxPhrases);
  const contributions = score.terms.map(
    ({ kind, id, weight, from }): Contribution => ({
      kind,
      id,
      weight: weight / 100,
      phrases: from.map((index) => chosen.positionOf(matchOf(index))).filter((position) => position >= 0),
    }),
  );
  const probability = probabilityOf(score.logOdds);
  return deepFreeze({
    score: probability,
    logOdds: score.logOdds / 100,
    exposure: probabilityOf(finding.exposure),
    level: levelOf(probability, by.policy),
    flagged: probability >= by.threshold,
    threshold: by.threshold,
    stage: finding.stage,
    stages: finding.stages,
    script: finding.script,
    phrases: chosen.matches.map((index) => phraseOf(matches[index] as ContextMatch, finding, index, by)),
    contributions,
    framing: framingOf(matches, by.policy),
    language: languageOf(matches, found.text.source, by.languages),
    assessed: true,
    notes: chosen.matches.length < matches.length ? [...notes, 'phrases-capped' as const] : notes,
    versions: by.versions,
  });
}

/** The result for a text without phrases. `tag` names a language that is not supported. */
export function emptyClassification(by: Describing, notes: readonly Note[], tag: string | null): Classification {
  const score = probabilityOf(by.policy.intercept);
  return deepFreeze({
    score,
    logOdds: by.policy.intercept / 100,
    exposure: score,
    level: levelOf(score, by.policy),
    flagged: score >= by.threshold,
    threshold: by.threshold,
    stage: null,
    stages: inferStage([], by.policy, by.taxonomy).stages,
    script: null,
    phrases: [],
    contributions: [{ kind: 'intercept', id: 'intercept', weight: by.policy.intercept / 100, phrases: [] }],
    framing: 'plain',
    language: tag === null ? null : { tag, supported: false },
    assessed: notes.every((note) => note === 'truncated'),
    notes,
    versions: by.versions,
  });
}

interface ChosenPhrases {
  /** Indexes of the matches to report, in their order. */
  readonly matches: readonly number[];
  /** Where a match stands among them; -1 if it is left out. */
  positionOf(match: number): number;
}

/** Those that decided the score first, if there is no room for all. */
function choosePhrases(count: number, terms: readonly Term[], matchOf: (index: number) => number, most: number): ChosenPhrases {
  if (count <= most) return { matches: Array.from({ length: count }, (_, index) => index), positionOf: (match) => match };
  const deciding = new Set(terms.flatMap(({ from }) => from.map(matchOf)));
  const matches = [...deciding].sort((a, b) => a - b).slice(0, most);
  for (let match = 0; matches.length < most; match++) if (!deciding.has(match)) matches.push(match);
  matches.sort((a, b) => a - b);
  const position = new Map(matches.map((match, index) => [match, index]));
  return { matches, positionOf: (match) => position.get(match) ?? -1 };
}

function phraseOf(match: ContextMatch, { found, evidence }: Finding, index: number, by: Describing): PhraseMatch {
  const { entry, start, end, lexicon, modifiers } = match;
  return {
    id: entry.id,
    phrase: entry.phrase,
    text: found.text.source.slice(start, end),
    start,
    end,
    tactic: entry.tactic,
    stage: by.taxonomy.tactic(entry.tactic).stage,
    language: lexicon.language?.tag ?? 'und',
    strength: entry.strength,
    origin: lexicon.origin,
    keep: (evidence[index] as PlacedEvidence).keep,
    modifiers,
    disguise: disguisesIn(found.text, match),
  };
}

/** The frame that takes most of the evidence away, if it takes more than is left plain. */
function framingOf(matches: readonly ContextMatch[], policy: ScoringPolicy): Classification['framing'] {
  const taken = new Map<Classification['framing'], number>();
  for (const { entry, modifiers } of matches) {
    const weight = policy.weights.get(entry.tactic)?.[entry.strength - 1] ?? 0;
    const frame = frameOf(modifiers);
    taken.set(frame, (taken.get(frame) ?? 0) + weight);
  }
  let framing: Classification['framing'] = 'plain';
  for (const [frame, weight] of taken) if (weight > (taken.get(framing) ?? 0)) framing = frame;
  return framing;
}

const frames: readonly Frame[] = ['warning', 'inquiry', 'report', 'quotation'];

/** A report that ends in a question is a question. */
function frameOf(modifiers: ContextMatch['modifiers']): Classification['framing'] {
  if (modifiers.length > 0) for (const frame of frames) if (modifiers.includes(frame)) return frame;
  return 'plain';
}

/** The language that most of the evidence is in. */
function languageOf(matches: readonly ContextMatch[], text: string, languages: readonly string[]): Classification['language'] {
  const strengths = new Map<string, number>();
  for (const { lexicon, entry } of matches) {
    const tag = lexicon.language?.tag;
    if (tag !== undefined) strengths.set(tag, (strengths.get(tag) ?? 0) + entry.strength);
  }
  let tag: string | null = null;
  let most = 0;
  for (const [other, strength] of strengths) {
    if (tag !== null && (strength < most || (strength === most && tag < other))) continue;
    tag = other;
    most = strength;
  }
  if (tag !== null) return { tag, supported: true };
  const system = unsupportedSystem(text, languages);
  return system === null ? null : { tag: `und-${system}`, supported: false };
}
