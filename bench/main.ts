/**
 * `npm run bench [-- --quick] [-- PATH…]`: what the built package costs, beside other libraries. Writes `docs/performance.md`
 * and `docs/performance.svg`; `--quick` is a short run that writes nothing. Without paths it reads the fixtures, with paths
 * labelled JSON Lines. `docs/performance.md` says how it measures.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeChildren } from './bundles.js';
import type { Contender } from './contender.js';
import { conversationSection } from './conversation.js';
import { documentSection } from './document.js';
import { hostileSection } from './hostile.js';
import { jitlessSection } from './jitless.js';
import { languagePeers } from './language-peers.js';
import { latencySection } from './latency.js';
import { type Section, sectionLines } from './markdown.js';
import { matcherPeers } from './matcher-peers.js';
import { alternation, dense, libraryOf, ownContenders, unlure, unlureWithGrammar } from './own.js';
import { full, quick } from './pace.js';
import { installPeers } from './peers.js';
import { readWording } from './phrases.js';
import { machine, writeChart, writeReport } from './report.js';
import type { Entrant } from './rounds.js';
import { sizesSection } from './sizes.js';
import { entrantSection, groupSection, measureGroups } from './speed.js';
import { startupSection } from './startup.js';
import { groupNamed, groupsOf, readSamples } from './texts.js';

const paths = process.argv.slice(2).filter((argument) => argument !== '--quick');
const short = process.argv.includes('--quick');
const pace = short ? quick : full;
installPeers();

const samples = readSamples(paths);
const groups = groupsOf(samples);
const wording = readWording();
const root = new URL('../', import.meta.url).href;
const source = { root, load: createRequire(import.meta.url) };
const everybody = [...ownContenders, ...matcherPeers, ...languagePeers];
const ordinary = groupNamed(groups, 'ordinary English');
const scams = groupNamed(groups, 'English scams');
const others = [dense.name, alternation.name];
const origin =
  paths.length === 0
    ? `Texts: ${samples.length} messages of the fixtures, none of a blind set, repeated in changing order.`
    : `Texts: ${samples.length} labelled messages from elsewhere, repeated in changing order.`;

const sections: Section[] = [];
function report(section: Section): void {
  sections.push(section);
  console.log(sectionLines(section).join('\n'));
}

async function enter(contender: Contender): Promise<Entrant> {
  const run = (await contender.open(source))(wording);
  run('hello');
  return { name: contender.name, run };
}

console.log(`${machine()}\n${origin}\n`);
const folder = mkdtempSync(join(tmpdir(), 'unlure-bench-'));
try {
  writeChildren(folder, wording);
  // Start-up first, while this process is small and leaves the machine its memory; reported last.
  const startup = startupSection(everybody, folder, root, pace.turns, pace.startLimit);
  const entrants = new Map<string, Entrant>();
  for (const contender of everybody) entrants.set(contender.name, await enter(contender));
  const of = (...contenders: readonly Contender[]) => contenders.map(({ name }) => entrants.get(name) as Entrant);

  const languages = measureGroups(of(unlure, unlureWithGrammar, dense, alternation), groups, pace);
  const about =
    '`flagged` is the share of the messages that are flagged; both others look for the same 1,000 English phrases, and find far less.';
  report(groupSection('A message, in each language', `All languages loaded, no grammar. ${about}`, languages, groups, unlure.name, others));
  report(
    groupSection(
      'The same with English grammar',
      'The option `grammar`, on the same texts.',
      languages,
      groups,
      unlureWithGrammar.name,
      others,
    ),
  );

  const compared = measureGroups(of(...everybody), [ordinary, scams], pace);
  for (const [name, outcomes] of compared) {
    const text =
      'Matchers get the same 1,000 phrases and none of their own; the naive Bayes classifier is trained on 1,000 example sentences; natural stems ' +
      'each word and looks it up; compromise reads the text and is asked for money. None of them does the work of another: the ratios say what each kind of work costs.';
    report(entrantSection(`Beside other libraries: ${name}`, text, outcomes, unlure.name, dense.name));
  }

  report(documentSection(of(...everybody), ordinary.texts, pace.callLimit));
  const [plain, expression] = of(unlure, alternation) as [Entrant, Entrant];
  report(hostileSection(plain, expression, wording.phrases, pace.callLimit));
  const mixed = groupNamed(groups, 'ordinary, all languages mixed');
  const mixedScams = groupNamed(groups, 'scams, all languages mixed');
  report(latencySection(of(unlure, unlureWithGrammar), [ordinary, mixed], [scams, mixedScams], pace.latencyLimit));
  const classifier = (await libraryOf(source)).createClassifier();
  report(conversationSection(classifier, ordinary.texts, scams.texts, pace.conversations, pace.conversationLimit));
  report(startup);
  report(sizesSection(everybody));
  const few = [ordinary, groupNamed(groups, 'ordinary Chinese'), mixed, scams].slice(0, pace.jitlessGroups);
  report(jitlessSection(folder, root, few, pace.jitlessRounds, pace.jitlessLimit, others));
  if (!short) {
    writeReport(sections, origin);
    writeChart(compared);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
