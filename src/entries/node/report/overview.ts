import { stages } from '../../../lexicon/taxonomy.js';
import { count, shortScore } from '../numbers.js';
import { stageWords } from '../plain-words.js';
import { type Html, html } from './html.js';
import type { ReportConversation, ReportData } from './report-data.js';
import { stageChip, stageClass, stageNumber, stageTitle } from './stage-words.js';

/** What was read, and what came of it. */
export function overview(data: ReportData): Html {
  const { title, source, summary, redacted, conversations, untold } = data;
  const { messages, errors, notAssessed, flagged, skipped } = summary;
  const left = Object.values(skipped).reduce((sum, number) => sum + number, 0);
  return html`<header class="top">
<p class="kind">unlure report${redacted ? html` <span class="redacted">text and names withheld</span>` : null}</p>
<h1>${title === null ? 'Conversations' : html`<bdi>${title}</bdi>`}</h1>
<p class="lede">${lede(data)}</p>
<dl class="facts">
${fact(summary.conversations === 1 ? 'conversation' : 'conversations', summary.conversations)}${fact('flagged', flagged)}${fact(messages === 1 ? 'message' : 'messages', messages)}${left === 0 ? null : fact('skipped', left)}${errors === 0 ? null : fact('unreadable', errors)}${notAssessed === 0 ? null : fact('not assessed', notAssessed)}
</dl>
<p class="source">${source}</p>
</header>
${summary.conversations > 1 ? table(conversations, untold) : null}
${unreadLines(data)}`;
}

function lede({ summary: { conversations, flagged, highest } }: ReportData): string {
  if (conversations === 0) return 'There were no messages to read.';
  if (conversations === 1)
    return flagged === 0 ? 'The conversation was not flagged.' : `The conversation was flagged; its highest level is ${highest}.`;
  if (flagged === 0) return `None of ${conversations.toLocaleString('en')} conversations was flagged.`;
  return `${flagged.toLocaleString('en')} of ${conversations.toLocaleString('en')} conversations ${flagged === 1 ? 'was' : 'were'} flagged; the highest level is ${highest}.`;
}

function fact(name: string, number: number): Html {
  return html`<div><dt>${name}</dt><dd>${number.toLocaleString('en')}</dd></div>
`;
}

function table(conversations: readonly ReportConversation[], { quiet, beyond }: ReportData['untold']): Html {
  return html`<nav aria-label="Conversations"><table class="index"><caption>Conversations, by their highest score</caption>
<thead><tr><th scope="col">Conversation</th><th scope="col">Level</th><th scope="col">Stage</th><th scope="col" class="number">Peak</th><th scope="col" class="number">Messages</th></tr></thead>
<tbody>${conversations.map(
    ({ number, name, highest, stage, peak, messages }) =>
      html`<tr><th scope="row"><a href="#c${number}"><bdi>${name}</bdi></a></th><td><span class="level ${highest}">${highest}</span></td><td>${stage === null ? null : stageChip(stage)}</td><td class="number">${shortScore(peak)}</td><td class="number">${messages.toLocaleString('en')}</td></tr>`,
  )}</tbody></table>
${quiet === 0 ? null : html`<p class="more">${count(quiet, 'conversation')} without a sign</p>`}
${beyond === 0 ? null : html`<p class="more">${count(beyond, 'further conversation')} with lower scores, left out to keep the page light</p>`}</nav>`;
}

function unreadLines({ unread, summary }: ReportData): Html | null {
  if (unread.length === 0) return null;
  return html`<section class="unread" aria-labelledby="unread"><h2 id="unread">Could not be read</h2>
<ul>${unread.map(({ line, reason }) => html`<li>line ${line}: ${reason}</li>`)}</ul>
${summary.errors > unread.length ? html`<p class="more">and ${count(summary.errors - unread.length, 'more line')}</p>` : null}</section>`;
}

/** How to take what stands above: the stages in their colours, and what a score is. */
export function legend({ thresholds, versions }: ReportData): Html {
  return html`<footer>
<h2>How to read this</h2>
<ul class="legend">${stages.map((stage) => html`<li><b class="dot ${stageClass(stage)}">${stageNumber(stage)}</b> <strong>${stageTitle(stage)}</strong> ${stageWords[stage]}</li>`)}
<li><b class="dot s0">+</b> <strong>No stage of its own</strong> counts only beside one of these</li></ul>
<p>A score is how likely it is that somebody who writes so works for a scam, if scam and honest are equally likely beforehand. Levels begin at ${shortScore(thresholds.highRecall)} (low), ${shortScore(thresholds.balanced)} (medium) and ${shortScore(thresholds.highPrecision)} (high). Marks with a thin line were learned from data and say little alone; weakened ones are denied, quoted, asked about or warned of.</p>
<p>It is a reason to read a conversation, not a judgement of a person.</p>
<p class="versions">unlure ${versions.library}, fingerprint ${versions.fingerprint}</p>
</footer>`;
}
