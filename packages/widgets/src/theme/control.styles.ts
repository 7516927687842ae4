import { css } from 'lit';

/** Buttons, fields, chips and what else all widgets share. */
export const controlStyles = css`
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2 {
    font-size: 15px;
    font-weight: 650;
    line-height: 1.35;
  }

  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }

  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 34px;
    padding: 0 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius-field);
    background: var(--raised);
    color: var(--ink);
    font: inherit;
    font-weight: 550;
    font-size: 13px;
    white-space: nowrap;
    cursor: pointer;
    transition: var(--quick) var(--ease);
    transition-property: background, border-color;
  }

  .button:hover:not(:disabled) {
    border-color: var(--line-strong);
  }

  .button.primary {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }

  .button.primary:hover:not(:disabled) {
    background: color-mix(in oklab, var(--accent) 90%, var(--ink));
  }

  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--ink-2);
  }

  .button.quiet:hover:not(:disabled) {
    background: color-mix(in oklab, var(--ink) 7%, transparent);
  }

  .button.square {
    inline-size: 40px;
    min-block-size: 40px;
    padding: 0;
    font-size: 15px;
  }

  .button:disabled {
    border-color: var(--line);
    background: var(--sunken);
    color: var(--ink-3);
    cursor: default;
  }

  .link {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 650;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }

  .field {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 0 12px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-field);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }

  .field::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }

  .field:focus-visible {
    border-color: var(--focus);
    outline-offset: -1px;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-inline-size: 0;
    padding: 1px 8px;
    border-radius: 99px;
    background: var(--sunken);
    color: var(--ink-2);
    font-size: 11.5px;
    font-weight: 550;
    line-height: 18px;
    white-space: nowrap;
  }

  .tile {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 12px;
    background: var(--sunken);
    color: var(--ink-2);
    font-size: 12.5px;
    font-weight: 650;
    letter-spacing: 0.01em;
  }

  .number,
  time {
    font-variant-numeric: tabular-nums;
  }

  .cut {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .state {
    display: grid;
    place-items: center;
    place-content: center;
    gap: 6px;
    min-block-size: 200px;
    block-size: 100%;
    padding: 32px 24px;
    text-align: center;
    color: var(--ink-2);
    text-wrap: balance;
  }

  .state h2 {
    color: var(--ink);
  }

  .state .icon {
    inline-size: 40px;
    block-size: 40px;
    margin-block-end: 6px;
    padding: 9px;
    border-radius: 12px;
  }

  .state .button {
    margin-block-start: 10px;
  }

  .state code {
    color: var(--ink-3);
    font-size: 11.5px;
    overflow-wrap: anywhere;
  }

  .banner {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 8px 16px;
    font-size: 12.5px;
    font-weight: 550;
  }

  .chip.level-2,
  .banner {
    background: var(--amber-soft);
    color: var(--amber);
  }

  .state .icon,
  .chip.accent,
  .tile.accent,
  .banner.calm {
    background: var(--accent-soft);
    color: var(--accent);
  }

  .chip.level-3,
  .state.bad .icon {
    background: var(--clay-soft);
    color: var(--clay);
  }

  .bone {
    display: block;
    border-radius: 6px;
    background: var(--sunken);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }

  @media (pointer: coarse) {
    .button {
      min-block-size: 40px;
    }
  }

  @media (forced-colors: active) {
    .button,
    .chip,
    .tile {
      border: 1px solid ButtonBorder;
    }
  }
`;
