import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { icons } from '../element/icons.js';
import { vars } from '../element/vars.directive.js';
import type { ShownProvisioning } from '@leadengine/sdk';
import type { ProvisionWords } from './provision-words.js';
import { isFailing, stepPhaseOf, type ShownStep, type StepPhase, type TimeBar } from './timeline.js';

const cross = svg`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="m5.5 5.5 9 9M14.5 5.5l-9 9"/></svg>`;

const marks: Readonly<Record<StepPhase, SVGTemplateResult | typeof nothing>> = {
  waiting: nothing,
  running: nothing,
  retrying: icons.clock,
  failed: cross,
  undone: icons.reopen,
  done: icons.check,
};

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

/** What is said under a step that fails. */
const reasonView = (run: ShownProvisioning, step: ShownStep, words: ProvisionWords, waitsFor: string | undefined): TemplateResult => {
  const { code = '', message = '' } = run.failure ?? {};
  const known = words.reasons[code];
  const again = run.state !== 'running' ? undefined : waitsFor === undefined ? words.againNow : words.again(waitsFor);
  const soft = [...(step.attempts > 1 ? [words.attempt(step.attempts)] : []), ...(again === undefined ? [] : [again])].join(' · ');
  return html`<p class="reason" part="reason">
    <span lang=${known === undefined ? 'en' : nothing}>${known ?? message}</span>
    ${soft === '' ? nothing : html`<span class="soft number">${soft}</span>`}
  </p>`;
};

export interface StepFacts {
  readonly run: ShownProvisioning;
  readonly bar: TimeBar | undefined;
  readonly words: ProvisionWords;
  readonly lasted: (milliseconds: number) => string;
  /** How long until the next attempt; undefined when it is being made. */
  readonly waitsFor: string | undefined;
}

/** One step: how it stands, its place in time, and why it fails. */
export const stepView = (step: ShownStep, { run, bar, words, lasted, waitsFor }: StepFacts): TemplateResult => {
  const phase = stepPhaseOf(run, step);
  const isNow = phase === 'running' || phase === 'retrying';
  return html`<li class=${`step ${phase}`} part="step" data-step=${step.name} aria-current=${isNow ? 'step' : nothing}>
    <span class="mark" aria-hidden="true">${marks[phase]}</span>
    <span class="name"
      >${words.steps[step.name] ?? html`<span lang="en">${step.summary}</span>`}<span class="sr">, ${words.step[phase]}</span></span
    >
    <span class="track" part="track" aria-hidden="true"
      >${
        bar === undefined
          ? nothing
          : html`<span class="bar" part="bar" ${vars({ '--from': percent(bar.from), '--size': percent(bar.size) })}></span>`
      }</span
    >
    <span class="lasted number">${bar === undefined ? html`<span aria-hidden="true">—</span>` : lasted(bar.durationMs)}</span>
    ${isFailing(run, step) ? reasonView(run, step, words, waitsFor) : nothing}
  </li>`;
};
