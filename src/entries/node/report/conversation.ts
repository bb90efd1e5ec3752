import { type Stage, stages } from '../../../lexicon/taxonomy.js';
import { clockOf, count, dayOf, shortScore } from '../numbers.js';
import { partWords, stageWords } from '../plain-words.js';
import { contributionChart, courseChart } from './charts.js';
import { type Html, html } from './html.js';
import { messageList } from './messages.js';
import type { ReportConversation, ReportData, ReportPerson, ReportStep } from './report-data.js';
import { stageChip, stageClass, stageNumber, stageTitle, words } from './stage-words.js';

/** A conversation: what it comes to, the steps of the script, the people, the charts, and then what was said. */
export function conversationSection(conversation: ReportConversation, data: ReportData): Html {
  const { number, name, contributions } = conversation;
  // Where nothing was found there are no parts and no sums to speak of.
  const found = contributions.length > 1;
  return html`<section class="conversation" id="c${number}" aria-labelledby="c${number}-name">
<header><h2 id="c${number}-name"><bdi>${name}</bdi></h2>
${verdict(conversation)}</header>
${found ? stagePath(conversation) : null}
<div class="figures">${courseChart(conversation, data)}${found ? contributionChart(conversation) : null}</div>
${found && conversation.people.length > 0 ? people(conversation) : null}
<h3>What was said</h3>
${messageList(conversation)}
</section>`;
}

function verdict({ score, level, flagged, wasFlagged, script, messages, peak }: ReportConversation): Html {
  const state = flagged ? 'flagged' : wasFlagged ? 'was flagged, no longer is' : 'not flagged';
  return html`<p class="verdict"><span class="level ${level}">${level}</span> <b>${shortScore(score)}</b>, ${state}${peak > score ? `, peak ${shortScore(peak)}` : null}${script === null ? null : html` · script <b>${words(script)}</b>`} · ${count(messages, 'message')}</p>`;
}

function stagePath({ path, number, shown }: ReportConversation): Html {
  const lines = new Set(shown.flatMap((item) => (item.type === 'message' ? [item.message.line] : [])));
  const inOrder = path.every(
    ({ stage }, index) => index === 0 || stages.indexOf(stage) > stages.indexOf((path[index - 1] as ReportStep).stage),
  );
  const steps = new Map(path.map((step, index) => [step.stage, { step, index }]));
  return html`<h3>Stage path</h3>
<ol class="path">${stages.map((stage) => {
    const reached = steps.get(stage);
    return html`<li class="${stageClass(stage)}${reached === undefined ? ' unreached' : ''}">
<b class="dot ${stageClass(stage)}">${stageNumber(stage)}</b><div><p class="stage">${stageTitle(stage)}</p>
<p class="meaning">${stageWords[stage]}</p>
<p class="when">${reached === undefined ? 'not reached' : whenWords(reached.step, reached.index, inOrder, number, lines)}</p></div></li>`;
  })}</ol>`;
}

/** `inOrder`: the stages came in the order of the script, so that their numbers say it all. */
function whenWords({ who, at, line }: ReportStep, index: number, inOrder: boolean, number: number, lines: ReadonlySet<number>): Html {
  const place = line === null ? null : lines.has(line) ? html`<a href="#c${number}-l${line}">line ${line}</a>` : html`line ${line}`;
  const parts = [
    ...(inOrder ? [] : [html`step ${index + 1}`]),
    ...(who === null ? [] : [html`<bdi>${who}</bdi>`]),
    ...(at === null ? [] : [html`<time datetime="${new Date(at).toISOString()}">${dayOf(at)} ${clockOf(at)}</time>`]),
    ...(place === null ? [] : [place]),
  ];
  return html`${parts.map((part, position) => (position === 0 ? part : html`<br>${part}`))}`;
}

/** A group may have hundreds of members who never say a thing that matters. */
const mostPeople = 20;

function people({ people: all }: ReportConversation): Html {
  const rest = all.length - mostPeople;
  return html`<h3>People, by their own messages</h3>
<table class="people"><thead><tr><th scope="col">Who</th><th scope="col">Part</th><th scope="col">Stage</th><th scope="col" class="number">Score</th><th scope="col" class="number">Exposure</th></tr></thead>
<tbody>${all.slice(0, mostPeople).map(personRow)}</tbody></table>
${rest > 0 ? html`<p class="more">and ${count(rest, 'more')}</p>` : null}`;
}

function personRow({ name, part, stage, score, exposure }: ReportPerson): Html {
  return html`<tr><th scope="row"><bdi>${name}</bdi></th><td><b>${part}</b> <small>${partWords[part]}</small></td><td>${stageCell(stage)}</td><td class="number">${stage === null ? '' : shortScore(score)}</td><td class="number">${stage === null ? '' : shortScore(exposure)}</td></tr>`;
}

function stageCell(stage: Stage | null): Html | null {
  return stage === null ? null : stageChip(stage);
}
