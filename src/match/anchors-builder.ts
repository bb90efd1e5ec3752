import { withoutMarks } from '../text/characters.js';
import { type Anchor, alone } from './anchors.js';
import type { VocabularyBuilder } from './vocabulary.js';

/**
 * The filter of a lexicon while it is built: each pattern leaves one rare unit, or one rare pair of neighbouring units, that a
 * text must have before anything else is done with it. Where even the rarest is common, a second element of the pattern must
 * be near as well: its *company*, any one of a set of units.
 */
export class AnchorsBuilder {
  /** By unit: the companies of which one must be near; `alone` among them if none need be. */
  readonly singles = new Map<number, Set<number>>();
  /** By first and second unit. */
  readonly pairs = new Map<number, Map<number, Set<number>>>();
  /** Units of each company, rising; the first is that of `alone`. */
  readonly companies: (readonly number[])[] = [[]];
  private readonly companyIds = new Map<string, number>();

  constructor(private readonly vocabulary: VocabularyBuilder) {}

  /** Lets the anchor open the gate, if one of the units of its company is near (null: in any case). */
  add(anchor: Anchor, company: readonly number[] | null, optional: boolean): void {
    const { units, pairs } = anchor.requirements();
    const companyId = company === null ? alone : this.company(company);
    for (const unit of units) for (const spelling of this.spellings(unit)) note(this.singles, spelling, companyId);
    for (const [first, second] of pairs) {
      // Marks are left out in a whole message or not at all, unless the language has them optional.
      const firsts = this.spellings(first);
      const seconds = this.spellings(second);
      this.addPair(firsts[0], seconds[0], companyId);
      this.addPair(firsts[1], seconds[1], companyId);
      if (!optional) continue;
      this.addPair(firsts[0], seconds[1], companyId);
      this.addPair(firsts[1], seconds[0], companyId);
    }
  }

  private addPair(first: number, second: number, company: number): void {
    let seconds = this.pairs.get(first);
    if (seconds === undefined) {
      seconds = new Map();
      this.pairs.set(first, seconds);
    }
    note(seconds, second, company);
  }

  private company(units: readonly number[]): number {
    const spelled = [...new Set(units.flatMap((unit) => this.spellings(unit)))].sort((a, b) => a - b);
    const key = spelled.join();
    let id = this.companyIds.get(key);
    if (id === undefined) {
      id = this.companies.push(spelled) - 1;
      this.companyIds.set(key, id);
    }
    return id;
  }

  private spellings(unit: number): [number, number] {
    const name = this.vocabulary.name(unit);
    const plain = withoutMarks(name);
    return [unit, plain === name ? unit : this.vocabulary.id(plain)];
  }
}

function note(map: Map<number, Set<number>>, key: number, company: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([company]));
  else known.add(company);
}
