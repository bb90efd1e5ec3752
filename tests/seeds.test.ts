import { describe, expect, it } from 'vitest';
import { classify } from '../src/index.js';

/** The wordings the library was asked for at the start, each in a plain sentence, with a tactic it must be found as. */
const seeds: readonly (readonly [string, string])[] = [
  ['Our stores need zero inventory.', 'no-requirements'],
  ['Store opening without inventory, start today.', 'managed-for-you'],
  ['We offer full operation management for your store.', 'managed-for-you'],
  ['Managed operations for your overseas store, you only collect the profit.', 'managed-for-you'],
  ['Guaranteed profits every month.', 'guaranteed-profit'],
  ['A project with high returns and stability.', 'guaranteed-profit'],
  ['You get one-on-one operational guidance for your store from our teacher.', 'managed-for-you'],
  ['You get platform support and our team runs the store for you.', 'managed-for-you'],
  ['Low cost, high profit.', 'guaranteed-profit'],
  ['This exchange account is the overseas wallet of your store.', 'exchange-as-store-wallet'],
  ['Complete identity verification so that we can activate your store.', 'identity-to-activate'],
  ['Send me your account and password so our team can operate the store.', 'credential-hand-over'],
  ['Bind this withdrawal address, it needs no verification.', 'foreign-address'],
  ['Look at the traffic of your store today, 1,200 visitors and many new orders.', 'orders-surge'],
  ['The payment for your first small order has come back with the profit, you can withdraw it.', 'small-payout-proof'],
  ['Your store suddenly has a flood of orders, process them quickly.', 'orders-surge'],
  ['When a customer places an order you pay for the goods first, then the platform ships.', 'pay-cost-first'],
  ['The more you recharge the more you earn, increase your investment.', 'top-up-earns-more'],
  ['You must pay a margin before you can withdraw.', 'fee-before-withdrawal'],
  ['Pay the tax first, then you can withdraw.', 'fee-before-withdrawal'],
  ['Buy USDT and transfer it to the address I give you.', 'guided-purchase'],
];

describe('seed wordings', () => {
  it.each(seeds)('%s', (text, tactic) => {
    expect(classify(text).phrases.map((phrase) => phrase.tactic)).toContain(tactic);
  });
});
