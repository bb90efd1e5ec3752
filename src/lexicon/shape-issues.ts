/** What of a schema's complaint is used here; of any schema library that says it so. */
interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
  readonly errors?: readonly (readonly SchemaIssue[])[];
  readonly issues?: readonly SchemaIssue[];
}

/** One thing that has another form than it should, in words. */
export interface ShapeProblem {
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
}

type Path = readonly PropertyKey[];

/** A schema's complaints about `json` in words. Values are not repeated: they may be long, or not meant for a log. */
export function shapeProblems(issues: readonly unknown[], json: unknown): ShapeProblem[] {
  return (issues as readonly SchemaIssue[]).flatMap((issue) => problemsOf(issue, issue.path, json));
}

export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

function problemsOf(issue: SchemaIssue, path: Path, json: unknown): ShapeProblem[] {
  const found = valueAt(json, path);
  const one = (message: string, remedy: string): ShapeProblem[] => [{ pointer: pointerOf(path), message, remedy }];
  if (issue.code === 'invalid_union') return unionProblems(issue, path, json);
  if (found === undefined) return one('is missing', `add it: ${expectedOf(issue)}`);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const names = (issue.keys ?? []).map((key) => `'${shortened(key)}'`).join(', ');
      return one(`there is no field ${names} here`, 'correct its name, or leave it out');
    }
    case 'invalid_type':
    case 'invalid_value':
      return one(`is ${typeName(found)}${issue.code === 'invalid_value' ? ' that does not stand here' : ''}`, `give ${expectedOf(issue)}`);
    case 'invalid_key':
      return one('has a name that cannot be used', 'write names in small letters with dashes: kebab-case');
    case 'too_small':
    case 'too_big':
      return one(boundWords(issue), 'see the schema of this file for what may stand here');
    case 'invalid_format':
      return one(`is not of the form ${expectedOf(issue)}`, 'write it in this form');
    default:
      return one(issue.message, `give ${expectedOf(issue)}`);
  }
}

/** Of the forms that something may have, the one it is nearest to: what is wrong with the others does not matter. */
function unionProblems({ errors = [] }: SchemaIssue, path: Path, json: unknown): ShapeProblem[] {
  const found = valueAt(json, path);
  const nearest = errors.find((branch) => branch.length > 0 && !branch.some(isAboutTheWhole));
  if (found !== undefined && nearest !== undefined) return nearest.flatMap((issue) => problemsOf(issue, [...path, ...issue.path], json));
  const expected = list(errors.flatMap((branch) => branch.filter(isAboutTheWhole).map(expectedOf)));
  return [
    found === undefined
      ? { pointer: pointerOf(path), message: 'is missing', remedy: `add it: ${expected}` }
      : { pointer: pointerOf(path), message: `is ${typeName(found)} that does not stand here`, remedy: `give ${expected}` },
  ];
}

function isAboutTheWhole({ path, code }: SchemaIssue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

function expectedOf({ code, expected, values, message }: SchemaIssue): string {
  if (code === 'invalid_value') return list((values ?? []).map((value) => JSON.stringify(value)));
  if (code === 'invalid_format') return message.replace(/^expected /, '');
  return typeWords[expected ?? ''] ?? expected ?? 'another value';
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  boolean: 'true or false',
};

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeWords[typeof value] ?? typeof value;
}

function boundWords({ code, origin, minimum, maximum }: SchemaIssue): string {
  if (code === 'too_small' && origin !== 'number') return 'is empty';
  return code === 'too_small' ? `is less than ${minimum}` : `is more than ${maximum}`;
}

function list(words: readonly string[]): string {
  const different = [...new Set(words)];
  return different.length < 2 ? (different[0] ?? 'another value') : `${different.slice(0, -1).join(', ')} or ${different.at(-1)}`;
}

function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    json,
  );
}
