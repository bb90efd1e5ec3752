import type { Classification, Note, Versions } from './classification.js';
import { applyContext } from './context/apply-context.js';
import { describe, emptyClassification, type Finding } from './describe.js';
import { withDisguise } from './evidence/disguise.js';
import type { Evidence } from './evidence/evidence.js';
import { gatherEvidence } from './evidence/gather.js';
import type { Grammar } from './grammar/grammar.js';
import type { Taxonomy } from './lexicon/taxonomy.js';
import { CueWords } from './match/cue-words.js';
import type { LinkedLexicons } from './match/link.js';
import { Matcher } from './match/match-phrases.js';
import { bestWindow } from './score/best-window.js';
import type { ScoringPolicy } from './score/policy.js';
import { scoreEvidence } from './score/score-evidence.js';
import { inferScript } from './stage/infer-script.js';
import { inferStage } from './stage/infer-stage.js';
import { unsupportedSystem, writingSystemOf } from './text/writing-system.js';

/** Everything a classifier is made of, compiled. */
export interface Engine {
  readonly linked: LinkedLexicons;
  readonly languages: readonly string[];
  /** Frequent words of other languages, by tag. */
  readonly cueWords: Readonly<Record<string, string>>;
  readonly taxonomy: Taxonomy;
  readonly policy: ScoringPolicy;
  readonly grammar: Grammar | null;
  /** Score from which on a text is flagged. */
  readonly threshold: number;
  /** UTF-16 code units; what is beyond is not read, and `truncated` says so. */
  readonly maxLength: number;
  readonly maxPhrases: number;
  readonly versions: Versions;
}

/** What a message says, and what a conversation keeps of it: no text. */
export interface Assessed {
  readonly classification: Classification;
  readonly evidence: readonly Evidence[];
  /** Scripts whose tells were found. */
  readonly tells: readonly string[];
}

const noEvidence: readonly Evidence[] = Object.freeze([]);
const noTells: readonly string[] = Object.freeze([]);

/** Classifies texts one at a time. The steps of `assess` are the architecture. */
export class TextClassifier {
  private readonly matcher: Matcher;
  private readonly cueWords: CueWords;
  /** Results without phrases are few, and shared: most messages cost no allocation. */
  private readonly shared = new Map<string, Classification>();

  constructor(readonly engine: Engine) {
    this.matcher = new Matcher(engine.linked);
    this.cueWords = new CueWords(engine.linked.characters, engine.cueWords, engine.languages);
  }

  assess(input: string): Assessed {
    const { taxonomy, policy, grammar, maxLength } = this.engine;
    const truncated = input.length > maxLength;
    const text = this.engine.linked.normalizer.normalize(truncated ? input.slice(0, maxLength) : input);
    const found = this.matcher.match(text);
    // Cues alone say nothing in a text that nobody here surely knows.
    if (found === null || (found.matches.length === 0 && !this.matcher.understood))
      return { classification: this.withoutMatches(input, truncated), evidence: noEvidence, tells: noTells };
    const grammatical = grammar?.read(found) ?? null;
    const matches = applyContext(found, taxonomy, grammatical?.modifiers);
    const ofMatches = gatherEvidence(matches, found.wordings, policy.keep, policy.wording);
    const evidence = withDisguise(ofMatches, matches, found.text, taxonomy);
    const { window, score } = bestWindow(evidence, policy, taxonomy);
    const { stage, stages } = inferStage(window, policy, taxonomy);
    const { tells } = found;
    const notes: Note[] = truncated ? ['truncated'] : [];
    if (grammatical?.limited) notes.push('grammar-limited');
    const finding: Finding = {
      found,
      matches,
      evidence: ofMatches,
      window,
      score,
      exposure: scoreEvidence(evidence, policy, taxonomy, 'exposure').logOdds,
      stage,
      stages,
      script: inferScript(window, tells, taxonomy),
      notes,
    };
    return { classification: describe(finding, this.engine), evidence: evidence.map(withoutPlace), tells };
  }

  /** The cheap answers: shared, frozen, one for each reason. */
  private withoutMatches(input: string, truncated: boolean): Classification {
    if (truncated) return this.sharedResult(['truncated'], null);
    if (input.trim() === '') return this.sharedResult(['empty'], null);
    const system = unsupportedSystem(input, this.engine.languages);
    if (system !== null) return this.sharedResult(['unsupported-language'], `und-${system}`);
    const other = this.matcher.understood ? null : this.cueWords.languageOf(input);
    if (other !== null) return this.sharedResult(['unsupported-language'], other);
    return this.sharedResult(hasLetters(input) ? [] : ['no-text'], null);
  }

  private sharedResult(notes: readonly Note[], tag: string | null): Classification {
    const key = `${notes.join()} ${tag}`;
    let result = this.shared.get(key);
    if (result === undefined) {
      result = emptyClassification(this.engine, notes, tag);
      this.shared.set(key, result);
    }
    return result;
  }
}

function hasLetters(text: string): boolean {
  return /[A-Za-z]/.test(text) || writingSystemOf(text) !== null;
}

function withoutPlace({ tactic, sense, strength, keep, exposure, origin }: Evidence): Evidence {
  return { tactic, sense, strength, keep, exposure, origin };
}
