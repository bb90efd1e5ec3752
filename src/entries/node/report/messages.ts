import type { Stage } from '../../../lexicon/taxonomy.js';
import { clockOf, count, dayOf, shortScore } from '../numbers.js';
import { type Html, html } from './html.js';
import type { ReportConversation, ReportItem, ReportMessage, TextPiece } from './report-data.js';
import { stageClass, stageNumber, words } from './stage-words.js';

/** The messages of a conversation as a dialogue, with what happened to it in between. */
export function messageList({ shown, number }: ReportConversation): Html {
  let day: string | undefined;
  return html`<ol class="messages">${shown.map((item) => {
    const at = item.type === 'message' ? item.message.at : null;
    const its = at === null ? day : dayOf(at);
    const isNew = its !== day;
    day = its;
    return [isNew && its !== undefined ? html`<li class="day"><time datetime="${its}">${its}</time></li>` : null, listItem(item, number)];
  })}</ol>`;
}

const changeWords: Readonly<Record<'raised' | 'escalated' | 'cleared', string>> = {
  raised: 'Flagged from here on',
  escalated: 'Reaches the highest level',
  cleared: 'No longer flagged',
};

function listItem(item: ReportItem, conversation: number): Html {
  if (item.type === 'message') return messageItem(item.message, conversation);
  if (item.type === 'change')
    return html`<li class="change ${item.level}"><strong>${changeWords[item.change]}</strong> ${shortScore(item.score)}, ${item.level}</li>`;
  return item.type === 'folded'
    ? html`<li class="folded">${count(item.count, 'message')} without a sign</li>`
    : html`<li class="folded">${count(item.count, 'more message')}, left out to keep the page light</li>`;
}

function messageItem(message: ReportMessage, conversation: number): Html {
  const { line, who, at, forwarded, score, exposure, stage, tactics } = message;
  const telling = tactics.length > 0;
  return html`<li class="message ${telling ? stageClass(stage) : 'plain'}" id="c${conversation}-l${line}">
<p class="head">${who === null ? null : html`<bdi class="who">${who}</bdi> `}${at === null ? null : html`<time datetime="${new Date(at).toISOString()}">${clockOf(at)}</time> `}<span class="place">line ${line}${forwarded ? ', forwarded' : ''}</span>${telling ? html`<span class="alone">scores ${shortScore(score)}${exposure > score ? html`, exposure ${shortScore(exposure)}` : null}</span>` : null}</p>
${message.quoted === null ? null : html`<blockquote dir="auto">${message.quoted}</blockquote>`}
${message.pieces === null ? html`<p class="withheld">${count(message.length, 'character')}, withheld</p>` : html`<p class="text" dir="auto"${languageOf(message)}>${markedText(message.pieces)}</p>`}
${telling ? html`<ul class="tactics">${tactics.map((tactic) => html`<li><b class="dot ${stageClass(tactic.stage)}">${stageNumber(tactic.stage)}</b> ${words(tactic.id)}${tactic.remarks.length === 0 ? null : html` <small>${tactic.remarks.join('; ')}</small>`}</li>`)}</ul>` : null}
</li>`;
}

/** A tag only where it is one; what the library does not know may still be told of a text. */
function languageOf({ language }: ReportMessage): Html | null {
  return language !== null && /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(language) && language !== 'und' ? html` lang="${language}"` : null;
}

/** Marks with the number of their stage; its name stands behind the first of each that somebody wrote. */
function markedText(pieces: readonly TextPiece[]): Html {
  const named = new Set<Stage | null>();
  return html`${pieces.map(({ text, mark }) => {
    if (mark === null) return text;
    const { stage, weak, learned } = mark;
    const isNamed = !learned && !named.has(stage);
    if (isNamed) named.add(stage);
    const name = stage === null ? 'no stage of its own' : words(stage);
    const label = html`<span class="label"><b>${stageNumber(stage)}</b><span${isNamed ? null : unseen}> ${name}</span>${weak ? ', weakened' : null}</span>`;
    return html`<mark class="${stageClass(stage)}${weak ? ' weak' : ''}${learned ? ' learned' : ''}">${text}${label}</mark>`;
  })}`;
}

const unseen = html` class="unseen"`;
