import { oneLine } from '../printable.js';

/** What people and conversations are called in a report: by their names, or by numbers where those are withheld. */
export class Names {
  private readonly numbers = new Map<string, number>();

  constructor(private readonly withheld: boolean) {}

  /** The same person has the same number throughout. */
  person(name: string): string {
    if (!this.withheld) return oneLine(name) || 'no name';
    const number = this.numbers.get(name) ?? this.numbers.size + 1;
    this.numbers.set(name, number);
    return `Person ${number}`;
  }

  conversation(name: string | null, number: number, isOnly: boolean): string {
    if (name === null && isOnly) return 'The conversation';
    if (this.withheld) return `Conversation ${number}`;
    return name === null ? 'Messages that name no conversation' : oneLine(name) || `Conversation ${number}`;
  }
}
