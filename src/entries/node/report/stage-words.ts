import { type Stage, stages } from '../../../lexicon/taxonomy.js';
import { type Html, html } from './html.js';

/** Stages as people number them; what is of no stage has a sign of its own. */
export function stageNumber(stage: Stage | null): string {
  return stage === null ? '+' : String(stages.indexOf(stage) + 1);
}

/** The class by which the style sheet knows a stage: s1 to s5, s0 for none. */
export function stageClass(stage: Stage | null): string {
  return `s${stage === null ? 0 : stages.indexOf(stage) + 1}`;
}

/** An id of the data in words. */
export function words(id: string): string {
  return id.replaceAll('-', ' ');
}

export function stageTitle(stage: Stage): string {
  const title = words(stage);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Number and name: colour is never all there is. */
export function stageChip(stage: Stage | null): Html {
  if (stage === null) return html`<span class="chip s0">no stage</span>`;
  return html`<span class="chip ${stageClass(stage)}"><b>${stageNumber(stage)}</b> ${words(stage)}</span>`;
}
