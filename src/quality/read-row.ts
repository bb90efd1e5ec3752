import type { Correction, LabelledConversation, LabelledMessage, LabelledRow, LabelledTurn, SectionName } from './rows.js';

/** A row that cannot be used; `message` says what is wrong with it. */
export class RowError extends Error {
  override readonly name = 'RowError';
  readonly code = 'invalid-row';
}

/** `kind` says three things in three places: the scam's script, how hard an honest fixture is, or a medium. */
const scripts: readonly string[] = [
  'store',
  'task-job',
  'investment',
  'exchange',
  'recovery',
  'mule',
  'romance',
  'phishing',
  'advance-fee',
  'prize',
  'impersonation',
  'other',
];
const hardMedia: readonly string[] = ['advisory', 'article', 'job'];
/** The one scam type of the development dialogues that is ours. */
const scriptsOfTypes: Readonly<Record<string, string>> = { 'pig butchering': 'investment' };

type Json = Readonly<Record<string, unknown>>;

/**
 * A parsed line of labelled JSON Lines, in the form of the development data or of our fixtures.
 * @param place what a row is called that has no id; without it a row has to have one.
 * @throws RowError, which never says what the row says.
 */
export function readRow(value: unknown, source: string, section: SectionName, place?: string): LabelledMessage | LabelledConversation {
  const json = asObject(value);
  const row = readLabels(json, source, place);
  if (json['messages'] !== undefined) return { ...row, messages: readTurns(json['messages']) };
  // Our own readers say so wherever a text is not plain; others never looked.
  const framing = asText(json, 'framing') ?? (section === 'development' ? null : 'plain');
  const from = asText(json, 'from');
  const conversation = asText(json, 'conversation');
  return {
    ...row,
    text: needText(json, 'text'),
    stages: asTexts(json, 'stages'),
    framing,
    ...(from === null ? {} : { from }),
    ...(conversation === null ? {} : { conversation }),
  };
}

export function readCorrection(value: unknown): Correction {
  const json = asObject(value);
  const verdict = needText(json, 'verdict');
  if (verdict !== 'scam' && verdict !== 'spam' && verdict !== 'legit' && verdict !== 'unclear')
    throw new RowError('verdict is none of scam, spam, legit, unclear');
  const sure = json['sure'];
  return {
    id: idOf(json),
    verdict,
    kind: asText(json, 'kind'),
    stage: asText(json, 'stage'),
    sure: typeof sure === 'number' ? sure : 1,
  };
}

function readLabels(json: Json, source: string, place: string | undefined): LabelledRow {
  const label = needText(json, 'label');
  if (label !== 'scam' && label !== 'spam' && label !== 'legit') throw new RowError('label is none of scam, spam, legit');
  const kind = asText(json, 'kind');
  const family = asText(json, 'family');
  const known = kind !== null && scripts.includes(kind) ? kind : null;
  return {
    id: idOf(json, place),
    label,
    lang: asText(json, 'lang') ?? 'und',
    source,
    script: known ?? scriptsOfTypes[asText(json, 'scam_type') ?? ''] ?? null,
    family,
    class: asText(json, 'class') ?? (known === null ? kind : null),
    hard: kind === 'hard' || family !== null || (kind !== null && hardMedia.includes(kind)),
  };
}

function readTurns(value: unknown): LabelledTurn[] {
  if (!Array.isArray(value)) throw new RowError('messages is no list');
  return value.map((item) => {
    const json = asObject(item);
    const at = json['at'];
    return {
      text: needText(json, 'text'),
      from: asText(json, 'from') ?? asText(json, 'role'),
      id: asText(json, 'id'),
      at: typeof at === 'number' ? at : null,
      stages: asTexts(json, 'stages'),
    };
  });
}

function asObject(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RowError('not an object');
  return value as Json;
}

/** Many tables number their rows. */
function idOf(json: Json, place?: string): string {
  const id = json['id'];
  if (typeof id === 'number') return String(id);
  return asText(json, 'id') ?? place ?? needText(json, 'id');
}

function asText(json: Json, key: string): string | null {
  const value = json[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new RowError(`${key} is no string`);
  return value;
}

function needText(json: Json, key: string): string {
  const value = asText(json, key);
  if (value === null) throw new RowError(`${key} is missing`);
  return value;
}

function asTexts(json: Json, key: string): string[] {
  const value = json[key];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) throw new RowError(`${key} is no list of strings`);
  return value as string[];
}
