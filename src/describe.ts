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
import type { EvidenceScore } from './score/score-evidence.js';
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
  const deciding = new Set(score.terms.flatMap((term) => term.from.map(matchOf)));
  const chosen = choosePhrases(matches.length, deciding, by.maxPhrases);
  const position = new Map(chosen.map((match, index) => [match, index]));
  const contributions: Contribution[] = score.terms.map((term) => ({
    kind: term.kind,
    id: term.id,
    weight: term.weight / 100,
    phrases: term.from.flatMap((index) => position.get(matchOf(index)) ?? []),
  }));
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
    phrases: chosen.map((index) => phraseOf(matches[index] as ContextMatch, finding, index, by)),
    contributions,
    framing: framingOf(matches, by.policy),
    language: languageOf(matches, found.text.source, by.languages),
    assessed: true,
    notes: chosen.length < matches.length ? [...notes, 'phrases-capped' as const] : notes,
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

/** Indexes of the matches to report, in their order: those that decided the score first, if there is no room for all. */
function choosePhrases(count: number, deciding: ReadonlySet<number>, most: number): number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  if (count <= most) return all;
  const first = all.filter((index) => deciding.has(index)).slice(0, most);
  const rest = all.filter((index) => !deciding.has(index)).slice(0, most - first.length);
  return [...first, ...rest].sort((a, b) => a - b);
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

/** A report that ends in a question is a question. */
function frameOf(modifiers: ContextMatch['modifiers']): Classification['framing'] {
  const frames: readonly Frame[] = ['warning', 'inquiry', 'report', 'quotation'];
  return frames.find((frame) => modifiers.includes(frame)) ?? 'plain';
}

/** The language that most of the evidence is in. */
function languageOf(matches: readonly ContextMatch[], text: string, languages: readonly string[]): Classification['language'] {
  const strengths = new Map<string, number>();
  for (const { lexicon, entry } of matches) {
    const tag = lexicon.language?.tag;
    if (tag !== undefined) strengths.set(tag, (strengths.get(tag) ?? 0) + entry.strength);
  }
  const [most] = [...strengths].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (most !== undefined) return { tag: most[0], supported: true };
  const system = unsupportedSystem(text, languages);
  return system === null ? null : { tag: `und-${system}`, supported: false };
}
