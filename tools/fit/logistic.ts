/** A text for the regression: the numbers of its features, its side and how much it counts. */
export interface Row {
  readonly features: Int32Array;
  readonly scam: boolean;
  readonly weight: number;
  /** Log-odds known beforehand, which the weights add to. */
  readonly offset?: number;
}

export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface LogisticOptions {
  /** Shrinkage of every weight towards 0. */
  readonly l2: number;
  readonly epochs: number;
}

const rate = 0.3;

/**
 * Logistic regression by adaptive gradient steps, on features scaled by how unevenly the two sides use them: what only one
 * side says is learned from fewer texts. Deterministic: the order of the rows is shuffled by a fixed sequence.
 */
export function fitLogistic(rows: readonly Row[], features: number, { l2, epochs }: LogisticOptions): LinearModel {
  const scales = unevenness(rows, features);
  const weights = new Float64Array(features);
  const squares = new Float64Array(features);
  let bias = 0;
  let biasSquares = 0;
  const order = rows.map((_, index) => index);
  const random = sequence(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] as number, order[index] as number];
    }
    for (const index of order) {
      const row = rows[index] as Row;
      let sum = bias + (row.offset ?? 0);
      for (const feature of row.features) sum += (weights[feature] as number) * (scales[feature] as number);
      const error = (1 / (1 + Math.exp(-sum)) - (row.scam ? 1 : 0)) * row.weight;
      if (Math.abs(error) < 1e-4) continue;
      for (const feature of row.features) {
        const gradient = error * (scales[feature] as number) + l2 * (weights[feature] as number);
        squares[feature] = (squares[feature] as number) + gradient * gradient;
        weights[feature] = (weights[feature] as number) - (rate * gradient) / Math.sqrt((squares[feature] as number) + 1);
      }
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares + 1);
    }
  }
  return { weights: weights.map((weight, feature) => weight * (scales[feature] as number)), bias };
}

/** The log-ratio of the shares of both sides' texts that have a feature, its root taken so that no feature rules. */
function unevenness(rows: readonly Row[], features: number): Float64Array {
  const scams = new Float64Array(features).fill(smoothing);
  const honest = new Float64Array(features).fill(smoothing);
  let allScams = 0;
  let allHonest = 0;
  for (const { features: own, scam, weight } of rows) {
    if (scam) allScams += weight;
    else allHonest += weight;
    const counts = scam ? scams : honest;
    for (const feature of own) counts[feature] = (counts[feature] as number) + weight;
  }
  return scams.map((count, feature) => Math.abs(Math.log(count / allScams / ((honest[feature] as number) / allHonest))) ** dampening);
}

const smoothing = 1;
const dampening = 0.4;

/** Numbers in 0..1, always the same ones. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
