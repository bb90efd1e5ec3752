import ts from 'typescript';

/**
 * Stands in for what Metro and Babel's React Native preset do to every package of an app, and does more: all of ES2015 and
 * later becomes ES5. Regular expressions stay as they are.
 */
export function toEs5(code: string): string {
  return ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES5, downlevelIteration: true, module: ts.ModuleKind.None },
  }).outputText;
}

/** Stands in for `@babel/plugin-transform-unicode-property-regex`: `\p{…}` in literals becomes the characters it means here. */
export function withoutPropertyEscapes(code: string): string {
  const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const parts: string[] = [];
  let at = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && /\\[pP]\{/.test(node.text)) {
      parts.push(code.slice(at, node.getStart(file)), spelledOut(node.text));
      at = node.end;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return parts.join('') + code.slice(at);
}

function spelledOut(literal: string): string {
  let result = '';
  let inClass = false;
  for (let at = 0; at < literal.length; at++) {
    const [property] = /^\\[pP]\{[^}]*\}/.exec(literal.slice(at, at + 60)) ?? [];
    if (property !== undefined) {
      result += inClass ? members(property) : `[${members(property)}]`;
      at += property.length - 1;
      continue;
    }
    const character = literal[at] as string;
    if (character === '[') inClass = true;
    if (character === ']') inClass = false;
    result += character === '\\' ? character + (literal[++at] ?? '') : character;
  }
  return result;
}

const known = new Map<string, string>();

/** Ranges of code points that a property escape stands for, as the inside of a class. */
function members(property: string): string {
  let ranges = known.get(property);
  if (ranges === undefined) {
    const one = new RegExp(property, 'u');
    const written = (point: number) => `\\u{${point.toString(16)}}`;
    ranges = '';
    let first = -1;
    for (let point = 0; point <= 0x110000; point++) {
      const belongs = point < 0x110000 && one.test(String.fromCodePoint(point));
      if (belongs && first < 0) first = point;
      if (!belongs && first >= 0) {
        ranges += first === point - 1 ? written(first) : `${written(first)}-${written(point - 1)}`;
        first = -1;
      }
    }
    known.set(property, ranges);
  }
  return ranges;
}
