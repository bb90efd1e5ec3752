/** `npm run lexicon -- en zh`: checks lexicon data, runs every entry's own sentences and names what a language lacks; `--folder DIR` for data elsewhere. */
import { parseArgs } from 'node:util';
import { formatIssue, LexiconError, type LexiconIssue } from '../src/lexicon/errors.js';
import { linkLexicons } from '../src/match/link.js';
import { Matcher } from '../src/match/match-phrases.js';
import { packLexicons } from '../src/match/packed/pack-lexicons.js';
import type { PackedLexicon } from '../src/match/packed/packed-lexicon.js';
import { readSearch } from '../src/match/search-tables.js';
import { lacksOf, writtenTactics } from './lacks.js';
import { loadLexicons } from './load.js';

/** Above this many expected meetings per million words of ordinary talk an anchor is too common. */
const commonAnchor = 400;

const { positionals: wanted, values } = parseArgs({ allowPositionals: true, options: { folder: { type: 'string' } } });
const { languages, shared, scripts, taxonomy, issues, frequency, lookAlikes } = loadLexicons(values.folder);
const chosen = wanted.length === 0 ? [...languages.keys()] : wanted;
const relevant = (file: string) => chosen.some((tag) => file.startsWith(`${tag}/`) || file === tag) || !file.includes('/');
const found: LexiconIssue[] = issues.filter((issue) => relevant(issue.file));
const warnings: string[] = [];
let sentences = 0;

const selfTest = {
  id: 'und:self-test',
  tactic: 'self-test',
  phrase: 'UNLURE-TEST-PHRASE',
  strength: 3 as const,
  patterns: ['unlure test phrase'],
  unless: [],
};

for (const tag of chosen) {
  const assembled = languages.get(tag);
  if (assembled === undefined) {
    found.push({ code: 'shape', file: tag, pointer: '', message: 'no such language folder', remedy: 'make it, or correct the tag' });
    continue;
  }
  try {
    // What is packed of a cue has no id; what it excepts matching does not ask, so it tells here which cue it is.
    const cuesNamed = { ...assembled.lexicon, cues: assembled.lexicon.cues.map((cue) => ({ ...cue, except: [cue.id] })) };
    const packed = packLexicons([{ ...shared.lexicon, entries: [selfTest] }, cuesNamed], {
      frequency,
      onAnchor: (entry, pattern, anchor) => {
        if (anchor !== null && anchor.cost > commonAnchor)
          warnings.push(`${entry.id}: common anchor (${Math.round(anchor.cost)} per million): ${pattern}`);
      },
    });
    const linked = linkLexicons(packed, { lookAlikes });
    const matcher = new Matcher(linked);
    for (const example of assembled.examples) {
      sentences++;
      const result = matcher.match(linked.normalizer.normalize(example.text), true);
      // Cues are only looked for beside a phrase, so one is put beside the sentence.
      const cues =
        example.type === 'cue' ? matcher.match(linked.normalizer.normalize(`${example.text}\nUNLURE-TEST-PHRASE`), true)?.cues : undefined;
      // An allow phrase has done its work when nothing inside it is reported; whether it matched is seen by compiling it as an entry.
      if (example.type === 'allow') continue;
      const hit =
        example.type === 'cue'
          ? (cues?.some(({ cue }) => cue.except.includes(example.id)) ?? false)
          : (result?.matches.some((match) => match.entry.id === example.id) ?? false);
      if (hit === example.matches) continue;
      found.push({
        code: example.matches ? 'yes-not-matched' : 'no-matched',
        file: example.file,
        pointer: example.pointer,
        message: `${example.id} ${example.matches ? 'does not match' : 'matches'}: ${example.text}`,
        remedy: example.matches ? 'widen the pattern or correct the sentence' : 'narrow the pattern, or use unless',
      });
    }
    const search = readSearch((packed[1] as PackedLexicon).search);
    console.log(
      `${tag}: ${assembled.lexicon.entries.length} entries, ${assembled.lexicon.entries.reduce((sum, entry) => sum + entry.patterns.length, 0)} patterns, ${search.unitCount} words, ${search.graph.nodeCount} nodes`,
    );
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    found.push(...error.issues);
  }
}

const tactics = writtenTactics(taxonomy?.tactics);
for (const tag of chosen) {
  const assembled = languages.get(tag);
  for (const lack of assembled === undefined ? [] : lacksOf(tag, assembled, { tactics, scripts })) console.log(`${tag} lacks ${lack}`);
}
for (const issue of found) console.log(formatIssue(issue));
for (const warning of warnings) console.log(`warning: ${warning}`);
console.log(`${sentences} sentences, ${found.length} problems, ${warnings.length} warnings`);
process.exitCode = found.length === 0 ? 0 : 1;
