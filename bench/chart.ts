/** A bar of the chart; `strong` for our own. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly label: string;
  readonly strong?: boolean;
}

export interface Panel {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const left = 268;
const width = 360;
const right = 90;
const row = 22;

/**
 * Bars on a scale of powers of ten, one panel over the other on the same scale. The colours follow the reader's light or
 * dark setting, the ground stays clear, and every bar has its figure beside it.
 */
export function barChart(title: string, unit: string, panels: readonly Panel[]): string {
  const values = panels.flatMap(({ bars }) => bars.map(({ value }) => value)).filter((value) => value > 0 && Number.isFinite(value));
  const lowest = Math.floor(Math.log10(Math.min(...values, 1)));
  const highest = Math.max(lowest + 1, Math.ceil(Math.log10(Math.max(...values, 1))));
  const x = (value: number) => left + ((Math.log10(value) - lowest) / (highest - lowest)) * width;
  const parts: string[] = [text(8, 24, title, 'class="t" font-size="15" font-weight="bold"')];
  let y = 44;
  for (const { title: name, bars } of panels) {
    const bottom = y + 14 + bars.length * row;
    parts.push(text(8, y + 6, name, 'class="t" font-weight="bold"'));
    for (let power = lowest; power <= highest; power++) {
      const place = (left + ((power - lowest) / (highest - lowest)) * width).toFixed(1);
      parts.push(`<line x1="${place}" y1="${y + 12}" x2="${place}" y2="${bottom}" class="g"/>`);
      parts.push(text(Number(place), bottom + 14, `${10 ** power}`.replace(/^1e/, '10^'), 'class="q" text-anchor="middle"'));
    }
    for (const [index, bar] of bars.entries()) {
      const top = y + 16 + index * row;
      const end = bar.value > 0 && Number.isFinite(bar.value) ? Math.max(left + 1, x(bar.value)) : left + 1;
      parts.push(text(left - 8, top + 12, bar.name, 'class="t" text-anchor="end"'));
      parts.push(
        `<rect x="${left}" y="${top}" width="${(end - left).toFixed(1)}" height="15" class="${bar.strong === true ? 's' : 'b'}"/>`,
      );
      parts.push(text(Number((end + 6).toFixed(1)), top + 12, bar.label, 'class="t"'));
    }
    y = bottom + 40;
  }
  parts.push(text(left + width / 2, y - 4, unit, 'class="q" text-anchor="middle"'));
  const size = `${left + width + right} ${y + 8}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" width="${left + width + right}" height="${y + 8}" font-family="sans-serif" font-size="12" role="img" aria-label="${escaped(title)}"><style>${style}</style>${parts.join('')}</svg>\n`;
}

const style =
  '.t{fill:#1f2328}.q{fill:#59636e}.g{stroke:#818b98;stroke-opacity:.35}.b{fill:#8c959f}.s{fill:#0b6e99}' +
  '@media(prefers-color-scheme:dark){.t{fill:#f0f6fc}.q{fill:#9198a1}.b{fill:#656c76}.s{fill:#4aa8d8}}';

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escaped(content)}</text>`;
}

function escaped(content: string): string {
  return content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
