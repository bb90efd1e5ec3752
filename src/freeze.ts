/** Freezes plain data through and through, so that results and lexicons can be shared. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) freezeObject(value);
  return value;
}

function freezeObject(value: object): void {
  if (Object.isFrozen(value)) return;
  for (const key of Object.keys(value)) {
    const member: unknown = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof member === 'object' && member !== null) freezeObject(member);
  }
  Object.freeze(value);
}
