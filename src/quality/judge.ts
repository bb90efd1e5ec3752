/** What is measured: the library's own functions fit, and so does anything else that reads texts. */
export interface Judge {
  classify(text: string): Verdict;
  /** A new, empty conversation. */
  conversation(): JudgedConversation;
}

export interface Verdict {
  readonly score: number;
  readonly flagged: boolean;
  readonly stage: string | null;
  readonly framing: string;
  readonly phrases: readonly { readonly id: string; readonly text: string }[];
}

export interface JudgedConversation {
  /** The conversation as it stands after this message. */
  add(message: { text: string; from?: string; id?: string; at?: number }): {
    readonly flagged: boolean;
    readonly score: number;
    readonly stage: string | null;
  };
}
