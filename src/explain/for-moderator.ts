import type { Classification, Contribution } from '../classification.js';
import type { Assessment } from '../conversation/assess.js';
import { type ExplainedPhrase, explainPhrases } from './explained-phrase.js';
import type { ConversationExplanation, MessageExplanation, Reason, Share, What } from './explanation.js';
import { conversationText, messageText } from './moderator-text.js';
import { contributionWords, partWords, scriptInWords, stageWords } from './plain-words.js';
import { tacticInWords } from './tactic-words.js';
import { whatClears } from './what-clears.js';

/** What an explanation may hold. */
export interface ModeratorOptions {
  /** Whether the words of the message are quoted. Default false: an explanation is then free of message text. */
  readonly quotes?: boolean;
}

/**
 * What was found (`what`), in which places (`where`), as which tactics (`why`), with which weights (`howMuch`), and what
 * would clear it (`clearing`): structured, and as `text`. It holds no words of the message unless `quotes` is true; of a
 * conversation it names the people, for a moderator has to know who. Not for the people in the chat: it shows what the
 * score rests on.
 */
export function forModerator(result: Assessment, options?: ModeratorOptions): ConversationExplanation;
export function forModerator(result: Classification, options?: ModeratorOptions): MessageExplanation;
export function forModerator(
  result: Classification | Assessment,
  { quotes = false }: ModeratorOptions = {},
): MessageExplanation | ConversationExplanation {
  return 'message' in result ? explainConversation(result, quotes) : explainMessage(result, quotes);
}

function explainMessage(result: Classification, quotes: boolean): MessageExplanation {
  const { framing, language, assessed } = result;
  const where = explainPhrases(result, quotes);
  const explanation = {
    about: 'message' as const,
    what: { ...whatOf(result), framing, language, assessed },
    where,
    why: reasonsOf(where, result.contributions),
    howMuch: sharesOf(result.contributions),
    clearing: whatClears(result),
  };
  return { ...explanation, text: messageText(explanation) };
}

function explainConversation(result: Assessment, quotes: boolean): ConversationExplanation {
  const explanation = {
    about: 'conversation' as const,
    what: { ...whatOf(result), change: result.change },
    path: result.path.map((step) => ({ ...step, meaning: stageWords[step.stage] })),
    people: result.participants.map((person) => ({ ...person, meaning: partWords[person.part] })),
    why: reasonsOf([], result.contributions),
    howMuch: sharesOf(result.contributions),
    message: explainMessage(result.message, quotes),
  };
  return { ...explanation, text: conversationText(explanation) };
}

function whatOf({ flagged, score, logOdds, threshold, level, notes, stage, script }: Classification | Assessment): What {
  return {
    ...{ flagged, score, logOdds, threshold, level, notes },
    stage: stage === null ? null : { id: stage, meaning: stageWords[stage] },
    script: script === null ? null : { id: script, meaning: scriptInWords(script) },
  };
}

function sharesOf(contributions: readonly Contribution[]): Share[] {
  return contributions.map((line) => ({
    ...line,
    meaning: line.kind === 'tactic' ? tacticInWords(line.id) : contributionWords[line.kind],
  }));
}

function reasonsOf(where: readonly ExplainedPhrase[], contributions: readonly Contribution[]): Reason[] {
  const lines = new Map(contributions.filter(({ kind }) => kind === 'tactic').map((line) => [line.id, line]));
  const tactics = new Set([...lines.keys(), ...where.map(({ tactic }) => tactic)]);
  return [...tactics]
    .map((tactic): Reason => {
      const line = lines.get(tactic);
      const own = where.filter((phrase) => phrase.tactic === tactic || line?.phrases.includes(phrase.index));
      return {
        tactic,
        meaning: tacticInWords(tactic),
        weight: line?.weight ?? 0,
        phrases: own.map(({ index }) => index),
        modifiers: [...new Set(own.flatMap(({ modifiers }) => modifiers))],
        disguise: [...new Set(own.flatMap(({ disguise }) => disguise))],
      };
    })
    .sort((a, b) => b.weight - a.weight);
}
