import { describe, expect, test } from 'vitest';
import type { FadedRecord } from '../../src/conversation/fade.js';
import { earnedTransitions } from '../../src/conversation/transitions.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { policy, taxonomy } from '../helpers/classifiers.js';
import { evidence, record } from '../helpers/records.js';

function earned(...messages: readonly (readonly Evidence[])[]): Record<string, number> {
  const records = messages.map((list, index): FadedRecord => ({ record: record(`m${index}`, list, { order: index }), evidence: list }));
  return Object.fromEntries(earnedTransitions(records, policy, taxonomy).map(({ id, weight }) => [id, weight]));
}

const payout = evidence('small-payout-proof');
const cost = evidence('pay-cost-first');
const fee = (sense: string, more: Partial<Evidence> = {}) => evidence('fee-before-withdrawal', { sense, ...more });

describe('one thing after another', () => {
  test('earns its weight once', () => {
    expect(earned([payout], [cost])).toEqual({ 'payout-to-cost': 80 });
    expect(earned([payout], [cost], [payout], [cost])).toEqual({ 'payout-to-cost': 80 });
  });

  test('only in this order, and in two messages', () => {
    expect(earned([cost], [payout])).toEqual({});
    expect(earned([payout, cost])).toEqual({});
  });

  test('with anything between', () => {
    expect(earned([payout], [evidence('urgency')], [], [cost])).toEqual({ 'payout-to-cost': 80 });
  });

  test('hints are no step', () => {
    expect(earned([evidence('small-payout-proof', { strength: 1 })], [cost])).toEqual({});
    expect(earned([payout], [evidence('pay-cost-first', { strength: 1 })])).toEqual({});
  });

  test('as far as both its ends count', () => {
    expect(earned([evidence('small-payout-proof', { keep: 0.5 })], [cost])).toEqual({ 'payout-to-cost': 40 });
    expect(earned([payout], [evidence('pay-cost-first', { keep: 0.25 })])).toEqual({ 'payout-to-cost': 20 });
    expect(earned([payout], [evidence('pay-cost-first', { keep: 0 })])).toEqual({});
  });

  test('the best pair counts', () => {
    expect(earned([evidence('small-payout-proof', { keep: 0.25 })], [payout], [evidence('pay-cost-first', { keep: 0.5 })], [cost])).toEqual(
      { 'payout-to-cost': 80 },
    );
  });

  test('a stage is any of its tactics', () => {
    expect(earned([cost], [evidence('frozen-funds')])).toEqual({ 'operations-to-closing': 120 });
  });
});

describe('a second fee', () => {
  test('is another one', () => {
    expect(earned([fee('tax')], [fee('margin')])).toEqual({ 'second-fee': 150 });
    expect(earned([fee('tax')], [fee('tax')])).toEqual({});
  });

  test('must be known to be another', () => {
    expect(earned([fee('')], [fee('margin')])).toEqual({});
    expect(earned([fee('tax')], [fee('')])).toEqual({});
  });
});
