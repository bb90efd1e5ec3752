import { describe, expect, test } from 'vitest';
import { createConversation } from '../../src/index.js';
import { sequence } from '../../tools/fit/logistic.js';

/** Pieces of honest talk, some of it about work, money, shops and coins; put together by a fixed sequence. */
const openings = [
  '',
  'Hey, ',
  'By the way, ',
  'Morning! ',
  'ok so ',
  'lol ',
  'Sorry for the late reply, ',
  'Quick question: ',
  'Honestly ',
  'Mum says ',
];
const subjects = [
  'the landlord wants the deposit back by Friday',
  'my parcel is stuck at customs again',
  'I withdrew forty quid at the shop on the corner',
  'the invoice from the plumber came to 180',
  'we sold out of the blue mugs, restock on Tuesday',
  'her commission this month was decent for once',
  'the team meeting moved to three',
  'the store opens late on Sundays',
  'bitcoin is down again and I do not care',
  'my tax return took the whole evening',
  'the bank app logged me out twice',
  'the interview went fine, they will call next week',
  'I need to verify my email before the course starts',
  'orders were slow today, only nine',
  'we split the bill, you owe me 12.50',
  'the part-time job at the bakery pays by the hour',
  'my teacher moved the lesson to WhatsApp',
  'the refund for the shoes finally arrived',
  'the group chat is full of memes',
  'grandpa asked how to install the weather app',
];
const endings = [
  '',
  ', can you believe it?',
  '. See you at eight!',
  ' 😂',
  ', so no dinner tonight',
  '. Did you feed the cat?',
  ', what about you?',
  '. Talk later',
  ' and it rained all day',
  '. Love you',
];

describe('a chat of 10,000 honest messages', () => {
  test.each([
    ['without times', false],
    ['over two years', true],
  ])('%s never becomes an alarm', (_, timed) => {
    const random = sequence(11);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    const conversation = createConversation();
    let highest = 0;
    for (let index = 0; index < 10_000; index++) {
      const { score, flagged } = conversation.add({
        text: `${pick(openings)}${pick(subjects)}${pick(endings)}`,
        from: pick(['Ana', 'Ben', 'Cho', 'Dee']),
        ...(timed ? { at: index * 6_300_000 } : {}),
      });
      highest = Math.max(highest, score);
      if (flagged) break;
    }
    expect(highest).toBeLessThan(conversation.assessment.threshold);
  });
});
