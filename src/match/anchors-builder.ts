import { withoutMarks } from '../text/characters.js';
import { type Anchor, alone } from './anchors.js';
import type { VocabularyBuilder } from './vocabulary.js';

/** Companies that must all be near, and how near. */
export interface Circle {
  readonly companies: readonly number[];
  readonly wide: boolean;
}

/**
 * The filter of a lexicon while it is built: each pattern leaves one rare unit, or one rare pair of neighbouring units, that a
 * text must have before anything else is done with it. Where even the rarest is common, a second element of the pattern must
 * be near as well: its *company*, any one of a set of units.
 */
export class AnchorsBuilder {
  /** By unit: the circles of which one must be near; `alone` among them if none need be. */
  readonly singles = new Map<number, Set<number>>();
  /** By first and second unit. */
  readonly pairs = new Map<number, Map<number, Set<number>>>();
  /** Units of each company, rising. */
  readonly companies: (readonly number[])[] = [];
  /** Companies that must all be near; the first, `alone`, is none. */
  readonly circles: Circle[] = [{ companies: [], wide: false }];
  private readonly companyIds = new Map<string, number>();
  private readonly circleIds = new Map<string, number>([['', alone]]);

  constructor(private readonly vocabulary: VocabularyBuilder) {}

  /** Lets the anchor open the gate, if of each set of units in its company one is near: in its sentence, or (`wide`) the next on either side. */
  add(anchor: Anchor, company: readonly (readonly number[])[], optional: boolean, wide = false): void {
    const { units, pairs } = anchor.requirements();
    const companyId = this.circle(
      company.map((units) => this.company(units)),
      wide,
    );
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

  private circle(companies: readonly number[], wide: boolean): number {
    const sorted = [...new Set(companies)].sort((a, b) => a - b);
    const key = `${sorted.join()}${wide && sorted.length > 0 ? ' wide' : ''}`;
    let id = this.circleIds.get(key);
    if (id === undefined) {
      id = this.circles.push({ companies: sorted, wide }) - 1;
      this.circleIds.set(key, id);
    }
    return id;
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
