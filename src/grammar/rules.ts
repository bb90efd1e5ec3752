import type { Modifier } from '../lexicon/lexicon.js';
import type { Span } from '../text/span.js';

/** A word with its parts of speech, placed in its sentence. */
export interface Term extends Span {
  readonly word: string;
  readonly tags: ReadonlySet<string>;
}

export interface Clause {
  readonly terms: readonly Term[];
  /** Where the sentence begins in the text. */
  readonly start: number;
  readonly question: boolean;
}

const firstPerson = new Set(['i', "i'm", 'im', "i've", 'we', 'my', 'me', 'us', 'our']);
const secondPerson = new Set(['you', 'u', 'your', 'ur', "you're", "you'll"]);
const thirdPerson = new Set(['they', 'he', 'she', "they're", "they've", 'someone', 'somebody']);

/** Words between a subject and its verb, at most. */
const subjectDistance = 3;

/** What the grammar of a sentence makes of a match in it. */
export function modifiersOf(clause: Clause, match: Span): Modifier[] {
  const { terms, start, question } = clause;
  const first = terms.findIndex((term) => start + term.end > match.start);
  if (first < 0) return [];
  const modifiers: Modifier[] = [];
  if (isForbidden(terms, first)) modifiers.push('warning');
  if (isReported(terms) || isRetold(terms)) modifiers.push('report');
  if (question && isAboutSelf(terms)) modifiers.push('inquiry');
  return modifiers;
}

/** "Do not pay", "never share": a negated imperative whose verb is where the match begins. */
function isForbidden(terms: readonly Term[], first: number): boolean {
  for (let index = Math.max(0, first - 2); index < first; index++) {
    const term = terms[index] as Term;
    const verb = terms[index + 1];
    if (!term.tags.has('Negative') || verb === undefined || !verb.tags.has('Infinitive')) continue;
    const before = terms.slice(0, index).filter((other) => !other.tags.has('Auxiliary') && !other.tags.has('Adverb'));
    const subject = before[before.length - 1];
    // With a subject it is a statement ("you do not need"), not an order.
    return subject === undefined || subject.tags.has('Conjunction') || subject.tags.has('Expression');
  }
  return false;
}

/** "They asked me …", "he told us …": somebody else did it, to the writer. */
function isReported(terms: readonly Term[]): boolean {
  if (!terms.some((term) => firstPerson.has(term.word)) || addressesReader(terms)) return false;
  return terms.some((term, index) => {
    if (!thirdPerson.has(term.word)) return false;
    const verb = terms
      .slice(index + 1, index + 1 + subjectDistance)
      .find((next) => next.tags.has('Verb') && !next.tags.has('Auxiliary') && !next.tags.has('Modal'));
    return verb?.tags.has('PastTense') === true;
  });
}

/** "I paid the tax": the writer tells what the writer did, and asks nothing of the reader. */
function isRetold(terms: readonly Term[]): boolean {
  if (addressesReader(terms)) return false;
  return terms.some((term, index) => {
    if (term.word !== 'i' && term.word !== 'we' && term.word !== "i've") return false;
    const verb = terms.slice(index + 1, index + 1 + subjectDistance).find((next) => next.tags.has('Verb'));
    return verb?.tags.has('PastTense') === true && !verb.tags.has('Modal');
  });
}

/** What a testimony ends with when it is there to draw somebody in. */
const invitations = new Set(['dm', 'message', 'msg', 'contact', 'text', 'inbox', 'whatsapp', 'telegram', 'join', 'add', 'ask']);

function addressesReader(terms: readonly Term[]): boolean {
  return terms.some(
    (term) => secondPerson.has(term.word) || (invitations.has(term.word) && term.tags.has('Imperative')) || term.word === 'dm',
  );
}

/** A question about the writer's own doing, not an invitation to the reader. */
function isAboutSelf(terms: readonly Term[]): boolean {
  return terms.some((term) => firstPerson.has(term.word)) && !terms.some((term) => secondPerson.has(term.word));
}
