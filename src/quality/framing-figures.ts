import { type Confusion, confusionOf } from './confusion.js';
import type { JudgedMessage } from './judged-message.js';
import { type Rate, rateOf } from './metrics.js';

/** Framing as a classifier of its own, over texts whose framing is known. */
export interface FramingFigures {
  readonly confusion: Confusion;
  readonly framings: readonly FramingQuality[];
}

export interface FramingQuality {
  readonly framing: string;
  readonly recall: Rate;
  /** Framing is a thing done to phrases: a text in which none was found is plain without anything having been judged. */
  readonly recallWithPhrases: Rate;
  readonly precision: Rate;
}

export const framingOrder = ['plain', 'warning', 'report', 'inquiry', 'quotation'];

export function framingFigures(messages: readonly JudgedMessage[]): FramingFigures {
  const known = messages.filter((message) => message.framing !== null && message.side !== 'left-out');
  const confusion = confusionOf(
    known.map((message) => [message.framing as string, message.foundFraming]),
    framingOrder,
  );
  const framings = [...new Set([...confusion.expected, ...confusion.found])].map((framing) => {
    const expected = known.filter((message) => message.framing === framing);
    const found = known.filter((message) => message.foundFraming === framing);
    return {
      framing,
      recall: rightAmong(expected),
      recallWithPhrases: rightAmong(expected.filter((message) => message.hasPhrases)),
      precision: rightAmong(found),
    };
  });
  return { confusion, framings };
}

function rightAmong(messages: readonly JudgedMessage[]): Rate {
  return rateOf(messages.filter((message) => message.framing === message.foundFraming).length, messages.length);
}
