import type { CorpusFiles } from '../../src/entries/node/read-corpus.js';
import type { ConversationGroup } from '../../src/quality/conversation-figures.js';
import type { SectionReport } from '../../src/quality/evaluate.js';
import { formatDecimal, formatShare } from '../../src/quality/format-number.js';
import type { NamedOutcome } from '../../src/quality/outcome.js';
import { isConversation } from '../../src/quality/rows.js';
import { countsCell, rateCell, table } from './markdown.js';
import type { Measured } from './measure.js';
import { failings, modelCard } from './words.js';

interface Counted {
  readonly flagged: number;
  readonly of: number;
}

type ByName = Readonly<Record<string, Counted>>;

/** `docs/fit.json`: what each operating point reaches on texts whose source the fit had not seen. */
interface Point {
  readonly logOdds: number;
  readonly threshold: number;
  readonly practiceScams: ByName;
  readonly practiceHonest: ByName;
  readonly developmentScams: ByName;
  readonly developmentHonest: ByName;
  readonly hard: Counted;
  readonly ordinary: Counted;
}

interface Ledger {
  readonly runs: readonly { set: string; date: string; fingerprint: string; figures: Readonly<Record<string, number>> }[];
}

export interface Findings {
  readonly version: string;
  readonly corpus: CorpusFiles;
  readonly full: Measured;
  readonly ablations: readonly { readonly name: string; readonly measured: Measured }[];
  readonly points: Readonly<Record<string, Point>>;
  readonly ledger: Ledger;
}

const sectionWords: Readonly<Record<string, string>> = {
  development: 'public development data; what the fit has seen of it is in the data table',
  practice: 'practice texts: learned from, so these figures say nothing about new texts',
  open: 'open fixtures: learned from and read while tuning, so no evidence either',
  blind: 'blind fixtures: never read, never learned from; run more than once, the first runs are in the ledger',
};

/** The whole of `docs/quality.md`. */
export function qualityReport(findings: Findings): string[] {
  const { version, full } = findings;
  return [
    '# Quality',
    '',
    `Written by \`npm run quality -- PATH…\` for version ${version}; do not edit. Shares stand with their counts and Wilson 95% intervals. "Found" and "flagged" are at the \`balanced\` threshold unless a table says otherwise.`,
    '',
    '## New writers: the ledger of blind first runs',
    '',
    'A blind set is written by somebody who has read neither lexicon nor practice texts, and run once before anything is changed. Only these rows say how the library does on new writers; every other table is for finding out where it fails.',
    '',
    ...ledgerTables(findings.ledger),
    '',
    '## Operating points',
    '',
    ...operatingPoints(findings.points),
    '',
    '## With and without',
    '',
    'On our own fixtures, blind and open apart.',
    '',
    ...ablationTable(findings),
    '',
    '## Data',
    '',
    ...dataTable(findings.corpus),
    ...full.report.sections.flatMap((section) => sectionTables(section)),
    '',
    '## Plots',
    '',
    '![Reliability](reliability.svg)',
    '',
    '![Precision and recall](precision-recall.svg)',
    '',
    '![Early warning](early-warning.svg)',
    '',
    '## Where it fails',
    '',
    ...failings,
    '',
    '## Model card',
    '',
    ...modelCard,
  ];
}

function ledgerTables({ runs }: Ledger): string[] {
  const of = (kind: string) => runs.filter(({ set }) => set.startsWith(kind));
  const figure = (figures: Readonly<Record<string, number>>, hits: string, total: string) =>
    countsCell(figures[hits] ?? 0, figures[total] ?? 0);
  return [
    ...table(
      ['messages', 'date', 'build', 'scams found', 'honest flagged', 'stage acceptable, of found'],
      of('messages').map(({ set, date, fingerprint, figures }) => [
        set,
        date,
        `\`${fingerprint}\``,
        figure(figures, 'found', 'scams'),
        figure(figures, 'flagged', 'honest'),
        figure(figures, 'stageAcceptableOfFound', 'found'),
      ]),
    ),
    '',
    ...table(
      ['conversations', 'date', 'build', 'scams flagged', 'before the first payment demand', 'honest flagged'],
      of('conversations').map(({ set, date, fingerprint, figures }) => [
        set,
        date,
        `\`${fingerprint}\``,
        figure(figures, 'flagged', 'scams'),
        figure(figures, 'flaggedBeforeNetClosing', 'withNetClosing'),
        figure(figures, 'honestFlagged', 'honest'),
      ]),
    ),
  ];
}

const baseRates = [100, 1000, 10000];

function operatingPoints(points: Findings['points']): string[] {
  const total = (parts: ByName): Counted =>
    Object.values(parts).reduce((sum, part) => ({ flagged: sum.flagged + part.flagged, of: sum.of + part.of }), { flagged: 0, of: 0 });
  const cell = ({ flagged, of }: Counted) => countsCell(flagged, of);
  const share = ({ flagged, of }: Counted) => flagged / of;
  /** Of what is flagged, the share that is scam, where one message in `rate` is; hard honest texts are one honest text in fifty. */
  const precision = (point: Point, rate: number) => {
    const recall = share(total(point.practiceScams));
    // With nothing flagged, the rule of three.
    const alarms = Math.max(share(point.ordinary), 3 / point.ordinary.of) * 0.98 + share(total(point.practiceHonest)) * 0.02;
    return recall / (recall + alarms * (rate - 1));
  };
  return [
    'What each threshold reaches on texts whose source (a writer, or a whole data set) was left out of the fit that judges them. Practice texts are hard on purpose: look-alikes written beside the scams. "Hard" are look-alikes of the public data, whole data sets left out; "ordinary" is chat.',
    '',
    ...table(
      ['threshold', 'score', 'practice scams found', 'practice honest flagged', 'hard flagged', 'ordinary flagged'],
      Object.entries(points).map(([name, point]) => [
        `\`${name}\``,
        point.threshold.toFixed(4),
        cell(total(point.practiceScams)),
        cell(total(point.practiceHonest)),
        cell(point.hard),
        cell(point.ordinary),
      ]),
    ),
    '',
    'Expected precision where one message in so many is a scam worded like the practice ones, one honest text in fifty is a hard look-alike, and the rest is ordinary:',
    '',
    ...table(
      ['threshold', ...baseRates.map((rate) => `1 in ${rate.toLocaleString('en')}`)],
      Object.entries(points).map(([name, point]) => [`\`${name}\``, ...baseRates.map((rate) => formatShare(precision(point, rate)))]),
    ),
    '',
    'By language and source, at `balanced`, sources left out:',
    '',
    ...table(
      ['texts', 'scams found', 'honest flagged'],
      [
        ...Object.keys(points['balanced']?.practiceScams ?? {}).map((language) => [
          `practice, ${language}`,
          cell(points['balanced']?.practiceScams[language] ?? { flagged: 0, of: 0 }),
          cell(points['balanced']?.practiceHonest[language] ?? { flagged: 0, of: 0 }),
        ]),
        ...[
          ...new Set([
            ...Object.keys(points['balanced']?.developmentScams ?? {}),
            ...Object.keys(points['balanced']?.developmentHonest ?? {}),
          ]),
        ]
          .sort()
          .map((source) => [
            source,
            cell(points['balanced']?.developmentScams[source] ?? { flagged: 0, of: 0 }),
            cell(points['balanced']?.developmentHonest[source] ?? { flagged: 0, of: 0 }),
          ]),
      ],
    ),
  ];
}

function ablationTable({ ablations }: Findings): string[] {
  return table(
    ['build', 'texts', 'scams found', 'honest flagged', 'framing right', 'scam chats flagged', 'honest chats flagged'],
    ablations.flatMap(({ name, measured }) =>
      ['blind', 'open'].flatMap((wanted) => {
        const section = measured.report.sections.find((item) => item.section === wanted);
        if (section === undefined || section.messages === null) return [];
        const { outcome, framings } = section.messages.figures;
        const framed = framings.framings.filter(({ framing }) => framing !== 'plain');
        const hits = framed.reduce((sum, { recallWithPhrases }) => sum + recallWithPhrases.hits, 0);
        const all = framed.reduce((sum, { recallWithPhrases }) => sum + recallWithPhrases.total, 0);
        return [
          [
            name,
            wanted,
            rateCell(outcome.ours),
            rateCell(outcome.honest),
            countsCell(hits, all),
            section.conversations === null ? '' : rateCell(section.conversations.figures.all.flagged),
            section.conversations === null ? '' : rateCell(section.conversations.figures.all.falseWarnings),
          ],
        ];
      }),
    ),
  );
}

function dataTable(corpus: CorpusFiles): string[] {
  const rows = Object.entries(corpus.rows).flatMap(([section, all]) => {
    const sources = new Map<string, { messages: number; conversations: number }>();
    for (const row of all) {
      const name = section === 'practice' ? `practice/${row.lang}` : row.source;
      const known = sources.get(name) ?? { messages: 0, conversations: 0 };
      sources.set(
        name,
        isConversation(row) ? { ...known, conversations: known.conversations + 1 } : { ...known, messages: known.messages + 1 },
      );
    }
    return [...sources].map(([name, { messages, conversations }]) => [
      section,
      name,
      messages === 0 ? '' : String(messages),
      conversations === 0 ? '' : String(conversations),
    ]);
  });
  return table(['section', 'source', 'messages', 'conversations'], rows);
}

function sectionTables({ section, messages, conversations }: SectionReport): string[] {
  const lines = ['', `## ${section[0]?.toUpperCase()}${section.slice(1)}`, '', `${sectionWords[section] ?? ''}.`];
  if (messages !== null) {
    const { figures, asLabelled } = messages;
    lines.push(
      '',
      ...outcomeTable('all', [
        { name: asLabelled === null ? 'all' : 'second readings', ...figures.outcome },
        ...(asLabelled === null ? [] : [{ name: 'as labelled', ...asLabelled.outcome }]),
      ]),
    );
    for (const dimension of ['difficulty', 'language', 'source', 'script', 'stage', 'framing', 'class'] as const) {
      const groups = figures.groups[dimension].filter(({ honest, ours, other }) => honest.total + ours.total + other.total > 0);
      if (groups.length > 1) lines.push('', ...outcomeTable(dimension, groups));
    }
    const rows = figures.rankings.flatMap((ranking) =>
      ranking.points.map((point) => [
        `${ranking.scams} against ${ranking.against} honest`,
        formatDecimal(ranking.auc),
        formatShare(point.limit),
        rateCell(point.recall),
        formatShare(point.bySource.share),
        rateCell(point.hardAlarms),
      ]),
    );
    if (rows.length > 0)
      lines.push('', ...table(['scores', 'AUC', 'honest flagged, at most', 'recall', 'mean over sources', 'hard flagged'], rows));
    if (figures.calibration !== null) lines.push('', `Expected calibration error: ${figures.calibration.error.toFixed(3)}.`);
    if (figures.stages.acceptable.total > 0)
      lines.push(
        '',
        `Stage acceptable: ${rateCell(figures.stages.acceptable)} of all scams, ${rateCell(figures.stages.acceptableOfFlagged)} of those flagged.`,
      );
    const framings = figures.framings.framings.filter(({ recall }) => recall.total > 0);
    if (framings.length > 1)
      lines.push(
        '',
        ...table(
          ['framing', 'recall', 'recall where a phrase was found', 'precision'],
          framings.map(({ framing, recall, recallWithPhrases, precision }) => [
            framing,
            rateCell(recall),
            rateCell(recallWithPhrases),
            rateCell(precision),
          ]),
        ),
      );
  }
  if (conversations !== null) {
    const { figures } = conversations;
    lines.push('', ...conversationTable('conversations', [figures.all]));
    for (const dimension of ['language', 'source', 'script', 'class'] as const) {
      const groups = figures.groups[dimension];
      if (groups !== undefined && groups.length > 1) lines.push('', ...conversationTable(dimension, groups));
    }
  }
  return lines;
}

function outcomeTable(title: string, groups: readonly NamedOutcome[]): string[] {
  return table(
    [title, 'scams of our kinds found', 'honest flagged', 'other scams flagged'],
    groups.map(({ name, ours, honest, other }) => [name, rateCell(ours), rateCell(honest), rateCell(other)]),
  );
}

function conversationTable(title: string, groups: readonly ConversationGroup[]): string[] {
  return table(
    [title, 'scams flagged', 'before the first payment demand', 'median share seen', 'honest flagged'],
    groups.map(({ name, flagged, beforeClosing, shareSeen, falseWarnings }) => [
      name,
      rateCell(flagged),
      rateCell(beforeClosing),
      shareSeen === null ? '–' : formatShare(shareSeen),
      rateCell(falseWarnings),
    ]),
  );
}
