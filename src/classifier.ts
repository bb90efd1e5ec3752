import type { Classification, ClassifyOptions, MessageInput, Versions } from './classification.js';
import { type Conversation, type ConversationOptions, createConversationOn } from './conversation/conversation.js';
import { readSnapshot, type Snapshot } from './conversation/snapshot.js';
import { emptyState } from './conversation/state.js';
import type { Grammar } from './grammar/grammar.js';
import { Taxonomy } from './lexicon/taxonomy.js';
import { linkLexicons } from './match/link.js';
import type { PackedLexicon } from './match/packed/packed-lexicon.js';
import { type ClassifierOptions, OptionsError, optionProblems, thresholdProblems } from './options.js';
import { ownLexicon } from './own-lexicon.js';
import type { PolicyData } from './policy-data.js';
import { createPolicy, type ScoringPolicy, type ThresholdName } from './score/policy.js';
import { fingerprint } from './text/fingerprint.js';
import { TextClassifier } from './text-classifier.js';

/** A frozen classifier; share it freely within a thread. */
export interface Classifier {
  /**
   * Classifies one text. Any string gives an answer.
   * @throws TypeError if the input is neither a string nor an object with a string `text`.
   */
  classify(input: string | MessageInput, options?: ClassifyOptions): Classification;
  /**
   * A chat that begins.
   * @throws OptionsError for a threshold that is none.
   */
  conversation(options?: ConversationOptions): Conversation;
  /** @throws SnapshotError if the snapshot is broken; nothing is half restored. */
  resume(snapshot: Snapshot, options?: ConversationOptions): Conversation;
  /**
   * A new classifier with these options on top of this one's; lexicons, phrases and allow phrases are added to.
   * @throws OptionsError naming every problem; LexiconError if phrases cannot be compiled.
   */
  extend(options: ClassifierOptions): Classifier;
  /** Does now what would be done on first need: the grammar, the first compilation by the engine. */
  warm(): void;
  /** Tags of the languages in use. */
  readonly languages: readonly string[];
  /** What every result of this classifier says of its making. */
  readonly versions: Versions;
}

/** What a build of the library brings along. */
export interface Parts {
  readonly policy: PolicyData;
  readonly library: string;
  readonly lexicons: readonly PackedLexicon[];
  readonly grammar: Grammar | null;
  /** `false`: disguise is not undone; to measure what undoing it does. */
  readonly disguise?: boolean;
}

/** @throws OptionsError naming every problem; LexiconError if phrases cannot be compiled. */
export function createClassifierFrom(parts: Parts, options: ClassifierOptions = {}): Classifier {
  const { library } = parts;
  const taxonomy = new Taxonomy(parts.policy.tactics, parts.policy.scripts);
  const available = [...parts.lexicons, ...(Array.isArray(options.lexicons) ? (options.lexicons as readonly PackedLexicon[]) : [])];
  const tags = [...new Set(available.flatMap((lexicon) => lexicon.tag ?? []))];
  const problems = optionProblems(options, { languages: tags, hasTactic: (id) => taxonomy.has(id) });
  if (problems.length > 0) throw new OptionsError(problems);
  const languages = options.languages ?? tags;
  const chosen = available.filter(
    ({ tag, origin }) => (tag === null || languages.includes(tag)) && (origin !== 'learned' || options.learned !== false),
  );
  const lexicons = [...chosen, ...ownLexicon(options, parts.policy.frequency)];
  const policy = createPolicy(parts.policy.scoring);
  const grammar = options.grammar === false ? null : (options.grammar ?? parts.grammar);
  const text = new TextClassifier({
    linked: linkLexicons(lexicons, {
      lookAlikes: parts.policy.lookAlikes,
      disguise: parts.disguise !== false,
      learned: options.learned !== false,
    }),
    languages,
    cueWords: parts.policy.cueWords,
    taxonomy,
    policy,
    grammar: grammar !== null && languages.includes(grammar.language) ? grammar : null,
    threshold: thresholdScore(options.threshold ?? 'balanced', policy),
    maxLength: options.maxLength ?? 1_000_000,
    maxPhrases: options.maxPhrases ?? 64,
    versions: Object.freeze({ schema: 1, library, fingerprint: fingerprintOf(parts, lexicons, options, grammar) }),
  });
  return Object.freeze(new BuiltClassifier(text, parts, options));
}

class BuiltClassifier implements Classifier {
  readonly languages: readonly string[];
  readonly versions: Versions;

  constructor(
    private readonly text: TextClassifier,
    private readonly parts: Parts,
    private readonly options: ClassifierOptions,
  ) {
    this.languages = Object.freeze([...text.engine.languages]);
    this.versions = text.engine.versions;
  }

  classify(input: string | MessageInput, options?: ClassifyOptions): Classification {
    const { classification } = this.text.assess(textOf(input));
    return withThreshold(classification, requestedThreshold(options, this.text.engine.policy));
  }

  conversation(options?: ConversationOptions): Conversation {
    return createConversationOn(this.text, emptyState, requestedThreshold(options, this.text.engine.policy));
  }

  resume(snapshot: Snapshot, options?: ConversationOptions): Conversation {
    return createConversationOn(
      this.text,
      readSnapshot(snapshot, this.text.engine.taxonomy),
      requestedThreshold(options, this.text.engine.policy),
    );
  }

  extend(options: ClassifierOptions): Classifier {
    const before = this.options;
    return createClassifierFrom(this.parts, {
      ...before,
      ...options,
      lexicons: [...(before.lexicons ?? []), ...(options.lexicons ?? [])],
      allow: [...(before.allow ?? []), ...(options.allow ?? [])],
      phrases: [...(before.phrases ?? []), ...(options.phrases ?? [])],
    });
  }

  warm(): void {
    this.text.engine.grammar?.warm();
    this.text.assess('UNLURE-TEST-PHRASE');
  }
}

/** @throws TypeError */
function textOf(input: string | MessageInput): string {
  const text: unknown = typeof input === 'string' ? input : (input as MessageInput | null)?.text;
  if (typeof text !== 'string') throw new TypeError('classify takes a string, or an object whose text is a string');
  return text;
}

function requestedThreshold(options: ClassifyOptions | undefined, policy: ScoringPolicy): number | undefined {
  if (options?.threshold === undefined) return undefined;
  const problems = thresholdProblems(options.threshold);
  if (problems.length > 0) throw new OptionsError(problems);
  return thresholdScore(options.threshold, policy);
}

function thresholdScore(threshold: ThresholdName | number, policy: ScoringPolicy): number {
  return typeof threshold === 'number' ? threshold : policy.thresholds[threshold];
}

function withThreshold(classification: Classification, threshold: number | undefined): Classification {
  if (threshold === undefined || threshold === classification.threshold) return classification;
  return Object.freeze({ ...classification, threshold, flagged: classification.score >= threshold });
}

function fingerprintOf(parts: Parts, lexicons: readonly PackedLexicon[], options: ClassifierOptions, grammar: Grammar | null): string {
  const { library, policy } = parts;
  const { tactics, scripts, scoring, lookAlikes } = policy;
  return fingerprint(
    library,
    JSON.stringify([tactics, scripts, scoring, lookAlikes, parts.disguise ?? true]),
    ...lexicons.map((lexicon) => lexicon.fingerprint),
    JSON.stringify([
      grammar?.language ?? null,
      options.maxLength ?? null,
      options.maxPhrases ?? null,
      options.learned ?? true,
      options.threshold ?? null,
    ]),
  );
}
