import type { ExplainedPhrase } from './explained-phrase.js';
import type { ConversationExplanation, MessageExplanation, Reason, Share, What } from './explanation.js';
import { shortScore, signed } from './numbers.js';
import { disguiseWords, effectWords, framingWords, keepInWords, modifierWords, noteWords } from './plain-words.js';
import { oneLine } from './printable.js';
import { kindOf } from './tactic-words.js';

const reminder = 'A score is a reason to read on, not a judgement of a person.';

/** What is written about a message, in lines. */
export function messageText({ what, where, why, howMuch, clearing }: Omit<MessageExplanation, 'text'>): string {
  const { language, framing } = what;
  const tongue = language === null ? [] : [`Language: ${language.tag}${language.supported ? '' : ', not supported'}`];
  return lines(
    verdict('The message', what),
    [...tongue, ...(where.length === 0 ? [] : [`Framing: the text ${framingWords[framing]}`])],
    ['', 'Why, and where'],
    why.length === 0 ? ['  No phrases found.'] : why.flatMap((reason) => reasonLines(reason, where)),
    sumLines(what, howMuch),
    what.flagged ? ['', 'What would clear it', `  ${clearingLine(clearing)}`] : [],
    ['', reminder],
  );
}

/** The same of a conversation. Names are shown, message text is not, except as the explanation of the last message has it. */
export function conversationText({ what, path, people, why, howMuch, message }: Omit<ConversationExplanation, 'text'>): string {
  const steps = path.map(({ stage, meaning, from, messageId }, index) => {
    const who = from === undefined ? '' : `, by ${oneLine(from)}`;
    const which = messageId === undefined ? '' : `, message ${oneLine(messageId)}`;
    return `  ${index + 1}. ${stage}: ${meaning}${who}${which}`;
  });
  const parts = people.map(({ from, part, meaning, score, exposure }) => {
    const figures = `score ${shortScore(score)}${exposure > score ? `, exposure ${shortScore(exposure)}` : ''}`;
    return `  ${from === null ? 'somebody without a name' : oneLine(from)}: ${part}, ${meaning} (${figures})`;
  });
  return lines(
    verdict('The conversation', what),
    steps.length === 0 ? [] : ['', 'Steps of the script', ...steps],
    parts.length === 0 ? [] : ['', 'People, by their own messages', ...parts],
    why.length === 0 ? [] : ['', 'Why', ...why.map((reason) => `  ${reasonHead(reason)}`)],
    sumLines(what, howMuch),
    ['', 'The last message by itself', ''],
    message.text
      .split('\n')
      .slice(0, -2)
      .map((line) => (line === '' ? '' : `  ${line}`)),
    ['', reminder],
  );
}

function lines(...parts: readonly (readonly string[])[]): string {
  return parts.flat().join('\n');
}

function verdict(subject: string, { flagged, score, level, threshold, stage, script, notes }: What): string[] {
  return [
    `${subject} is ${flagged ? 'flagged' : 'not flagged'}: score ${shortScore(score)}, level ${level}, flagged from ${shortScore(threshold)} on`,
    ...(stage === null ? [] : [`Stage: ${stage.id}, ${stage.meaning}`]),
    ...(script === null ? [] : [`Script: ${script.id}${script.meaning === script.id ? '' : `, ${script.meaning}`}`]),
    ...notes.map((note) => `Note: ${noteWords[note]}`),
  ];
}

function reasonHead({ weight, meaning, tactic }: Reason): string {
  const sum = weight === 0 ? ' 0.00' : signed(weight);
  return `${sum}  ${meaning === tactic ? tactic : `${meaning} (${tactic})`}`;
}

function reasonLines(reason: Reason, where: readonly ExplainedPhrase[]): string[] {
  const found = reason.phrases.flatMap((index) => where[index] ?? []);
  return [`  ${reasonHead(reason)}`, ...found.map((phrase) => `${' '.repeat(9)}${phraseLine(phrase, reason.tactic)}`)];
}

function phraseLine({ index, start, end, text, tactic, keep, modifiers, disguise, effect }: ExplainedPhrase, reason: string): string {
  if (tactic !== reason) return `in phrase ${index + 1}, see ${tactic}`;
  const adds = effect === 'counts' || effect === 'doubled';
  const remarks = [
    ...(text === undefined ? [] : [`“${oneLine(text)}”`]),
    `characters ${start} to ${end}`,
    ...(kindOf(tactic) === 'exculpatory' || (keep >= 1 && !adds) ? [] : [keepInWords(keep)]),
    ...modifiers.map((modifier) => modifierWords[modifier]),
    ...(disguise.length === 0 ? [] : [`hidden by ${disguise.map((way) => disguiseWords[way]).join(' and ')}`]),
    ...(adds ? [] : [effectWords[effect]]),
  ];
  return `phrase ${index + 1}: ${remarks.join(', ')}`;
}

function sumLines({ score, logOdds }: What, howMuch: readonly Share[]): string[] {
  const rows = howMuch.map(({ kind, id, weight, meaning, phrases }) => {
    const name = kind === 'intercept' ? meaning : kind === 'tactic' ? id : `${kind} ${id}: ${meaning}`;
    const from = phrases.length === 0 ? '' : ` (${listOf(phrases)})`;
    return [signed(weight), `${name}${from}`] as const;
  });
  const all = [...rows, [signed(logOdds), `in all, which is score ${shortScore(score)}`] as const];
  const widest = Math.max(...all.map(([number]) => number.length));
  return ['', 'How much, in log-odds', ...all.map(([number, name]) => `  ${number.padStart(widest)}  ${name}`)];
}

/** What would clear it, in a sentence. */
export function clearingLine(clearing: MessageExplanation['clearing']): string {
  if (clearing === null) return 'Nothing that was found: too little of the score comes from the phrases that are listed.';
  const { phrases, score, proven } = clearing;
  const rest = proven ? 'no smaller set would do' : 'a smaller set may do, the search was cut short';
  return `Without ${listOf(phrases)} the score would be ${shortScore(score)}, below the threshold; ${rest}.`;
}

function listOf(phrases: readonly number[]): string {
  return `${phrases.length === 1 ? 'phrase' : 'phrases'} ${[...phrases]
    .sort((a, b) => a - b)
    .map((index) => index + 1)
    .join(', ')}`;
}
