/** A worker that fails in the ways a thread can; what it says repeats what it was given. */
export async function classifyBatch(texts) {
  if (texts.includes('end')) process.exit(1);
  if (texts.includes('throw')) throw new Error(`cannot read ${texts.join()}`);
  if (texts.includes('slow')) await new Promise((resolve) => setTimeout(resolve, 300));
  return { results: texts.map((text) => ({ text })) };
}

export function followChats() {
  process.exit(1);
}
