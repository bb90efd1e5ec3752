import type { LinkedLexicon } from './linked-lexicon.js';
import { gapWidth, type Reading } from './reading.js';
import { edgeOf, type SearchTables } from './search-tables.js';
import { push, States } from './states.js';
import type { UnitKind } from './unit-kinds.js';

/** A part of a pattern, found: units `[start, end)` of a sentence. */
export interface Hit {
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly sense: number;
  readonly sentence: number;
}

/** The same part more often than this in one sentence says nothing more. */
const hitsPerSentence = 8;

/** A class word or a token kind of several units, from the position at hand. */
interface LongEdge {
  readonly symbol: number;
  readonly end: number;
  readonly sense: number;
}

/**
 * Finds parts in a sentence by walking the pattern graph as a chart: at each position every node is held at most once,
 * so the work is linear in the text with a factor that only the lexicon sets. Of overlapping readings through the same
 * node the one that begins last is kept, which makes matches as short as their pattern allows.
 */
export class Chart {
  readonly hits: Hit[] = [];
  private readonly search: SearchTables;
  private readonly symbolStamps: Int32Array;
  private readonly symbolSenses: Int32Array;
  private readonly nodeStamps: Int32Array;
  private readonly nodeSlots: Int32Array;
  private readonly gapStamps: Int32Array;
  private readonly gapSlots: Int32Array;
  /** Parts of which there are hits, each once. */
  readonly parts: number[] = [];
  /** By part: the last text and the last sentence that had it, and how often that sentence has. */
  private readonly partTexts: Int32Array;
  private readonly partStamps: Int32Array;
  private readonly partCounts: Uint8Array;
  private text = 0;
  /** Grows for ever, so that nothing an earlier text left behind is taken for this one's. */
  private stamp = 0;
  private sentenceStamp = 0;
  private sentence = 0;
  private current = new States();
  private next = new States();
  private readonly later = new Map<number, States>();
  private readonly gaps = new States();
  private readonly gapLimit: number[] = [];
  private readonly symbolsHere: number[] = [];
  private readonly longEdges: LongEdge[] = [];
  private costsBefore = new Int32Array(0);

  constructor(private readonly lexicon: LinkedLexicon) {
    this.search = lexicon.search;
    const { symbolCount, graph } = this.search;
    this.symbolStamps = new Int32Array(symbolCount);
    this.symbolSenses = new Int32Array(symbolCount);
    this.nodeStamps = new Int32Array(graph.nodeCount);
    this.nodeSlots = new Int32Array(graph.nodeCount);
    this.gapStamps = new Int32Array(graph.nodeCount);
    this.gapSlots = new Int32Array(graph.nodeCount);
    this.partTexts = new Int32Array(this.search.partCount);
    this.partStamps = new Int32Array(this.search.partCount);
    this.partCounts = new Uint8Array(this.search.partCount);
  }

  reset(): void {
    this.hits.length = 0;
    this.parts.length = 0;
    this.text++;
    // Stamps are 32-bit; long before they run out, start afresh.
    if (this.stamp > 0x3fffffff) {
      this.stamp = 0;
      for (const stamps of [this.symbolStamps, this.nodeStamps, this.gapStamps, this.partStamps]) stamps.fill(0);
    }
    if (this.text > 0x3fffffff) {
      this.text = 1;
      this.partTexts.fill(0);
    }
  }

  /** Whether there is a hit of the part. */
  has(part: number): boolean {
    return this.partTexts[part] === this.text;
  }

  /** Reads one sentence. `kinds` are the token kinds in it, as units, by start. */
  readSentence(reading: Reading, sentence: number, kinds: readonly UnitKind[], unmarked: boolean): void {
    const from = reading.sentenceStarts[sentence] as number;
    const to = reading.sentenceStarts[sentence + 1] as number;
    this.sentence = sentence;
    this.sentenceStamp = ++this.stamp;
    this.current.clear();
    this.next.clear();
    this.later.clear();
    this.clearGaps();
    this.costsBefore = reading.costsBefore;
    let kind = 0;
    for (let position = from; position < to; position++) {
      // A node's stamp must not survive from one position to the next.
      this.stamp++;
      this.gatherSymbols(reading, position, to, unmarked);
      while (kind < kinds.length && (kinds[kind] as UnitKind).start < position) kind++;
      for (let index = kind; index < kinds.length && (kinds[index] as UnitKind).start === position; index++) {
        const { kind: place, end } = kinds[index] as UnitKind;
        const symbol = this.lexicon.kindBase + place;
        if (end === position + 1) this.mark(symbol, 0);
        else if (end <= to) this.longEdges.push({ symbol, end, sense: 0 });
      }
      this.advance(position);
      this.turn(position);
    }
  }

  private gatherSymbols(reading: Reading, position: number, to: number, unmarked: boolean): void {
    this.symbolsHere.length = 0;
    this.longEdges.length = 0;
    const id = reading.ids[position] as number;
    if (id === 0) return;
    const localsHere = this.lexicon.localsOf(id);
    if (unmarked && this.search.marked.size > 0 && localsHere.length > 0)
      for (const other of this.search.marked.get(localsHere[0] as number) ?? []) this.mark(other, 0);
    for (let index = 0; index < localsHere.length; index++) this.gatherAs(localsHere[index] as number, reading, position, to, unmarked);
  }

  /** The symbols that begin at the position if its unit is read as this one. */
  private gatherAs(own: number, reading: Reading, position: number, to: number, unmarked: boolean): void {
    this.mark(own, 0);
    const { roots, edgeStarts, lists, listStarts, symbols, senses, unmarked: unmarkedOnly } = this.search.words;
    const node = roots[own] as number;
    if (node === 0) return;
    const list = lists[node] as number;
    for (let at = listStarts[list] as number; at < (listStarts[list + 1] as number); at++)
      if (unmarked || unmarkedOnly[at] === 0) this.mark(symbols[at] as number, senses[at] as number);
    if (edgeStarts[node] !== edgeStarts[node + 1]) this.followWord(node, reading, position + 1, to, unmarked);
  }

  /** Goes on through the words of classes that have begun. They are at most a few units long, and few units are alike. */
  private followWord(node: number, reading: Reading, at: number, to: number, unmarked: boolean): void {
    if (at >= to) return;
    const id = reading.ids[at] as number;
    if (id === 0) return;
    const { edgeStarts, edgeUnits, edgeTargets, lists, listStarts, symbols, senses, unmarked: unmarkedOnly } = this.search.words;
    for (const own of this.lexicon.localsOf(id)) {
      const edge = edgeOf(edgeUnits, edgeStarts[node] as number, edgeStarts[node + 1] as number, own);
      if (edge < 0) continue;
      const next = edgeTargets[edge] as number;
      const list = lists[next] as number;
      for (let word = listStarts[list] as number; word < (listStarts[list + 1] as number); word++)
        if (unmarked || unmarkedOnly[word] === 0)
          this.longEdges.push({ symbol: symbols[word] as number, end: at + 1, sense: senses[word] as number });
      this.followWord(next, reading, at + 1, to, unmarked);
    }
  }

  private mark(symbol: number, sense: number): void {
    if (this.symbolStamps[symbol] === this.stamp) return;
    this.symbolStamps[symbol] = this.stamp;
    this.symbolSenses[symbol] = sense;
    this.symbolsHere.push(symbol);
  }

  /** Takes every state that waits here along the symbols that are here. */
  private advance(position: number): void {
    const { roots } = this.search.graph;
    const { current, gaps } = this;
    for (let index = 0; index < current.nodes.length; index++) {
      this.step(current.nodes[index] as number, current.starts[index] as number, current.senses[index] as number, position);
    }
    const cost = this.costsBefore[position] as number;
    for (let index = gaps.nodes.length - 1; index >= 0; index--) {
      if (cost > (this.gapLimit[index] as number)) this.closeGap(index);
      else this.step(gaps.nodes[index] as number, gaps.starts[index] as number, gaps.senses[index] as number, position);
    }
    for (const symbol of this.symbolsHere) {
      const target = roots[symbol] as number;
      if (target !== 0) this.arrive(target, position, this.symbolSenses[symbol] as number, position + 1, position);
    }
    for (const edge of this.longEdges) {
      const target = roots[edge.symbol] as number;
      if (target !== 0) this.arrive(target, position, edge.sense, edge.end, position);
    }
  }

  private step(node: number, start: number, sense: number, position: number): void {
    const { edgeStarts, edgeSymbols, edgeTargets } = this.search.graph;
    const end = edgeStarts[node + 1] as number;
    for (let edge = edgeStarts[node] as number; edge < end; edge++) {
      const symbol = edgeSymbols[edge] as number;
      if (this.symbolStamps[symbol] === this.stamp) {
        this.arrive(edgeTargets[edge] as number, start, sense || (this.symbolSenses[symbol] as number), position + 1, position);
      }
      for (const long of this.longEdges) {
        if (long.symbol === symbol) this.arrive(edgeTargets[edge] as number, start, sense || long.sense, long.end, position);
      }
    }
  }

  /** A node has been reached: report what it completes, and wait there for what may follow. */
  private arrive(node: number, start: number, sense: number, at: number, position: number): void {
    const { outputStarts, outputs, edgeStarts, gapTargets } = this.search.graph;
    for (let output = outputStarts[node] as number; output < (outputStarts[node + 1] as number); output++) {
      this.report(outputs[output] as number, start, at, sense);
    }
    if (edgeStarts[node] === edgeStarts[node + 1] && gapTargets[node] === 0) return;
    if (at === position + 1) {
      if (this.nodeStamps[node] === this.stamp) {
        const slot = this.nodeSlots[node] as number;
        if ((this.next.starts[slot] as number) < start) {
          this.next.starts[slot] = start;
          this.next.senses[slot] = sense;
        }
        return;
      }
      this.nodeStamps[node] = this.stamp;
      this.nodeSlots[node] = this.next.nodes.length;
      push(this.next, node, start, sense);
      return;
    }
    let waiting = this.later.get(at);
    if (waiting === undefined) {
      waiting = new States();
      this.later.set(at, waiting);
    }
    const slot = waiting.nodes.indexOf(node);
    if (slot < 0) push(waiting, node, start, sense);
    else if ((waiting.starts[slot] as number) < start) {
      waiting.starts[slot] = start;
      waiting.senses[slot] = sense;
    }
  }

  /** From here on a gap may be read over, until it is too wide. A later beginning takes the place of an earlier. */
  private openGap(node: number, start: number, sense: number, at: number): void {
    const { gaps } = this;
    let slot = gaps.nodes.length;
    if (this.gapStamps[node] === this.sentenceStamp) {
      slot = this.gapSlots[node] as number;
      // Starts and limits both only grow, so the later reading reaches at least as far.
      if ((gaps.starts[slot] as number) > start) start = gaps.starts[slot] as number;
    } else {
      this.gapStamps[node] = this.sentenceStamp;
      this.gapSlots[node] = slot;
    }
    gaps.nodes[slot] = node;
    gaps.starts[slot] = start;
    gaps.senses[slot] = sense;
    this.gapLimit[slot] = (this.costsBefore[at] as number) + gapWidth;
  }

  /** Forgets a gap that has grown too wide; the last one takes its place. */
  private closeGap(slot: number): void {
    const { gaps } = this;
    this.gapStamps[gaps.nodes[slot] as number] = 0;
    const last = gaps.nodes.length - 1;
    if (slot !== last) {
      gaps.nodes[slot] = gaps.nodes[last] as number;
      gaps.starts[slot] = gaps.starts[last] as number;
      gaps.senses[slot] = gaps.senses[last] as number;
      this.gapLimit[slot] = this.gapLimit[last] as number;
      this.gapSlots[gaps.nodes[slot] as number] = slot;
    }
    gaps.nodes.length = gaps.starts.length = gaps.senses.length = this.gapLimit.length = last;
  }

  private report(part: number, start: number, end: number, sense: number): void {
    if (this.partTexts[part] !== this.text) {
      this.partTexts[part] = this.text;
      this.parts.push(part);
    }
    if (this.partStamps[part] !== this.sentenceStamp) {
      this.partStamps[part] = this.sentenceStamp;
      this.partCounts[part] = 0;
    }
    if ((this.partCounts[part] as number) >= hitsPerSentence) return;
    this.partCounts[part] = (this.partCounts[part] as number) + 1;
    this.hits.push({ part, start, end, sense, sentence: this.sentence });
  }

  /** Moves on to the next position: who waits there comes together, and gaps that begin there open. */
  private turn(position: number): void {
    const { gapTargets } = this.search.graph;
    const spent = this.current;
    this.current = this.next;
    this.next = spent;
    spent.clear();
    const waiting = this.later.get(position + 1);
    if (waiting !== undefined) {
      this.later.delete(position + 1);
      for (let index = 0; index < waiting.nodes.length; index++)
        this.join(waiting.nodes[index] as number, waiting.starts[index] as number, waiting.senses[index] as number);
    }
    const { nodes, starts, senses } = this.current;
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as number;
      if (gapTargets[node] !== 0) this.openGap(gapTargets[node] as number, starts[index] as number, senses[index] as number, position + 1);
    }
  }

  /** One state a node: the one that begins last. */
  private join(node: number, start: number, sense: number): void {
    const { current } = this;
    if (this.nodeStamps[node] !== this.stamp) {
      push(current, node, start, sense);
      return;
    }
    const slot = this.nodeSlots[node] as number;
    if ((current.starts[slot] as number) < start) {
      current.starts[slot] = start;
      current.senses[slot] = sense;
    }
  }

  private clearGaps(): void {
    this.gaps.clear();
    this.gapLimit.length = 0;
  }
}
