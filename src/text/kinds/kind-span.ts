import type { Span } from '../span.js';

/** The kinds a pattern can ask for in braces. */
export type TokenKind = 'money' | 'percent' | 'duration' | 'number' | 'url' | 'handle' | 'wallet' | 'phone';

export const tokenKinds: readonly TokenKind[] = ['money', 'percent', 'duration', 'number', 'url', 'handle', 'wallet', 'phone'];

export interface KindSpan extends Span {
  readonly kind: TokenKind;
}
