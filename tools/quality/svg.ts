/** A line in a plot: points from 0..1 in both directions. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const size = 360;
const margin = 56;
const colours = ['#0b6e99', '#b3541e', '#4f7a28', '#7b3f8c', '#8a6d00'];
const dashes = ['', '7 4', '2 3', '9 3 2 3', '1 5'];

/** A plot of lines between 0 and 1, readable without colour: every line has its own dashes. */
export function linePlot(title: string, xLabel: string, yLabel: string, series: readonly Series[], diagonal = false): string {
  const x = (value: number) => (margin + value * size).toFixed(1);
  const y = (value: number) => (margin + (1 - value) * size).toFixed(1);
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const parts = [
    `<text x="${margin}" y="28" font-size="15" font-weight="bold">${escaped(title)}</text>`,
    ...ticks.flatMap((tick) => [
      `<line x1="${x(tick)}" y1="${y(0)}" x2="${x(tick)}" y2="${y(1)}" stroke="#ddd"/>`,
      `<line x1="${x(0)}" y1="${y(tick)}" x2="${x(1)}" y2="${y(tick)}" stroke="#ddd"/>`,
      `<text x="${x(tick)}" y="${margin + size + 18}" text-anchor="middle">${tick}</text>`,
      `<text x="${margin - 8}" y="${Number(y(tick)) + 4}" text-anchor="end">${tick}</text>`,
    ]),
    `<text x="${margin + size / 2}" y="${margin + size + 40}" text-anchor="middle">${escaped(xLabel)}</text>`,
    `<text transform="translate(16 ${margin + size / 2}) rotate(-90)" text-anchor="middle">${escaped(yLabel)}</text>`,
    ...(diagonal ? [`<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#999" stroke-dasharray="4 4"/>`] : []),
    ...series.flatMap(({ name, points }, index) => {
      const colour = colours[index % colours.length] as string;
      const line = points.map(([px, py]) => `${x(px)},${y(py)}`).join(' ');
      const legend = margin + 14 + index * 18;
      return [
        `<polyline points="${line}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes[index % dashes.length]}"/>`,
        `<line x1="${margin + size + 16}" y1="${legend}" x2="${margin + size + 46}" y2="${legend}" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes[index % dashes.length]}"/>`,
        `<text x="${margin + size + 52}" y="${legend + 4}">${escaped(name)}</text>`,
      ];
    }),
  ];
  const width = margin * 2 + size + 190;
  const height = margin * 2 + size;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12" role="img" aria-label="${escaped(title)}"><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>\n`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
