import { css } from 'lit';

/**
 * The "Maré" tokens. Each reads a `--le-*` property that a host may set on any element above, and has a value for light and dark grounds;
 * which of the two counts is the element's `color-scheme`, so a host that switches switches us, too.
 *
 * A sentence reads in the direction of its language, but stands where the page's direction puts it: from right to left "1 de 8" would
 * else read "de 8 1".
 */
export const tokenStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
  }

  /* Not on the host alone: rules of the page for any element win there. */
  :host,
  :host > * {
    --canvas: var(--le-canvas, light-dark(#f2f5f4, #0d1413));
    --surface: var(--le-surface, light-dark(#fff, #141d1b));
    --sunken: var(--le-sunken, light-dark(#e8edeb, #0a100f));
    --raised: var(--le-raised, light-dark(#fff, #1b2624));
    --ink: var(--le-ink, light-dark(#13201d, #e6eeec));
    --ink-2: var(--le-ink-2, light-dark(#43524e, #b5c3bf));
    --ink-3: var(--le-ink-3, light-dark(#586763, #93a39e));
    --line: var(--le-line, light-dark(#d0d9d6, #2b3936));
    --line-strong: var(--le-line-strong, light-dark(#74847f, #71827d));
    --accent: var(--le-accent, light-dark(#0b6658, #63cdb7));
    --on-accent: var(--le-on-accent, light-dark(#fff, #04231d));
    --accent-soft: var(--le-accent-soft, light-dark(#d6ebe6, #143630));
    --bubble-in: var(--le-bubble-in, light-dark(#fff, #1b2624));
    --bubble-out: var(--le-bubble-out, light-dark(#dbeee8, #143a33));
    --note: var(--le-note, light-dark(#fbf1cf, #3a3212));
    --note-ink: var(--le-note-ink, light-dark(#5a4300, #f2dd9b));
    --clay: var(--le-clay, light-dark(#ae3719, #ff9479));
    --clay-soft: var(--le-clay-soft, light-dark(#fbe5de, #3f1d15));
    --amber: var(--le-amber, light-dark(#855600, #f1bc52));
    --amber-soft: var(--le-amber-soft, light-dark(#faebcb, #372a0e));
    --robot: var(--le-robot, light-dark(#4a4db5, #acafff));
    --robot-soft: var(--le-robot-soft, light-dark(#e7e8fa, #25274c));
    --focus: var(--le-focus, light-dark(#0b57c9, #8ab8ff));
    --tide-1: var(--le-tide-1, light-dark(#0b6658, #63cdb7));
    --tide-2: var(--le-tide-2, light-dark(#c47d04, #ed990e));
    --tide-3: var(--le-tide-3, light-dark(#742304, #b44e2e));
    --lift: var(--le-lift, light-dark(0 1px 1px rgb(19 32 29 / 7%), 0 0 0 1px rgb(230 238 236 / 4%)));
    --radius-control: var(--le-radius-control, 6px);
    --radius-field: var(--le-radius-field, 10px);
    --radius-bubble: var(--le-radius-bubble, 14px);
    --radius-card: var(--le-radius-card, 20px);
    --ease: cubic-bezier(0.2, 0, 0, 1);
    --quick: 120ms;
    --calm: 180ms;
    --start: left;
    --end: right;

    color: var(--ink);
    background: var(--surface);
    font-family: var(--le-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    font-size: 14px;
    font-weight: 400;
    line-height: 1.45;
    letter-spacing: normal;
    text-align: var(--start);
    text-transform: none;
    word-spacing: normal;
    white-space: normal;
    cursor: auto;
    -webkit-font-smoothing: antialiased;
  }

  :host(:dir(rtl)),
  :host(:dir(rtl)) > * {
    --start: right;
    --end: left;
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([theme='auto']) {
    color-scheme: light dark;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
    unicode-bidi: plaintext;
  }
`;
