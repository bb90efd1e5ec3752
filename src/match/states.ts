/** States that wait at one position: which node, where the reading began, in which sense. */
export class States {
  readonly nodes: number[] = [];
  readonly starts: number[] = [];
  readonly senses: number[] = [];

  clear(): void {
    this.nodes.length = 0;
    this.starts.length = 0;
    this.senses.length = 0;
  }
}

export function push(states: States, node: number, start: number, sense: number): void {
  states.nodes.push(node);
  states.starts.push(start);
  states.senses.push(sense);
}
