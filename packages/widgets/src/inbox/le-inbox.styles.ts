import { css } from 'lit';

/** Height of a row in pixels; the list computes with it. */
export const rowHeight = 88;

export const inboxStyles = css`
  :host {
    block-size: 100%;
    min-block-size: 240px;
    container: le-inbox / inline-size;
  }

  .inbox {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }

  .head {
    display: grid;
    gap: 12px;
    padding: 14px 14px 0;
    border-block-end: 1px solid var(--line);
  }

  .title {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-block-size: 24px;
  }

  .search {
    position: relative;
  }

  .search .icon {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-start: 11px;
    color: var(--ink-2);
    pointer-events: none;
  }

  .search .field {
    padding-inline-start: 36px;
    appearance: none;
  }

  .tabs {
    display: flex;
    gap: 4px;
    margin-inline: -6px;
    overflow-x: auto;
    scrollbar-width: none;
  }

  .tabs button {
    position: relative;
    flex: none;
    min-block-size: 40px;
    padding: 0 8px;
    border: 0;
    border-radius: var(--radius-control) var(--radius-control) 0 0;
    background: none;
    color: var(--ink-2);
    font: inherit;
    font-size: 13px;
    font-weight: 550;
    cursor: pointer;
    transition: color var(--quick) var(--ease);
  }

  .tabs button:hover {
    color: var(--ink);
  }

  .tabs button:focus-visible {
    outline-offset: -3px;
  }

  .tabs button[aria-selected='true'] {
    color: var(--ink);
    font-weight: 650;
  }

  .tabs button[aria-selected='true']::after {
    content: '';
    position: absolute;
    inset: auto 8px 0;
    block-size: 2px;
    border-radius: 2px 2px 0 0;
    background: var(--accent);
  }

  .rows {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    /* The list keeps the reader's place itself: rows are placed by number, not one below the other. */
    overflow-anchor: none;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }

  .list:focus-visible {
    outline-offset: -2px;
  }

  .space {
    position: relative;
    block-size: var(--space);
    min-block-size: 100%;
  }

  .row {
    position: absolute;
    inset: 0 0 auto;
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr) auto;
    grid-template-rows: 20px 20px;
    gap: 0 12px;
    block-size: ${rowHeight}px;
    padding: 12px 14px 0 17px;
    border-block-end: 1px solid var(--line);
    transform: translateY(var(--y));
    cursor: pointer;
    contain: strict;
    content-visibility: auto;
  }

  .row:hover {
    background: color-mix(in oklab, var(--ink) 4%, transparent);
  }

  .row[aria-selected='true'] {
    background: var(--accent-soft);
  }

  .row[aria-selected='true'] .tile,
  .row[aria-selected='true'] .chip:not(.level-2, .level-3) {
    background: var(--surface);
  }

  .list:focus-visible .row.active {
    outline: 2px solid var(--focus);
    outline-offset: -3px;
    border-radius: 8px;
  }

  .tide {
    position: absolute;
    inset-block: 8px;
    inset-inline-start: 6px;
    inline-size: 4px;
    border-radius: 2px;
    background: color-mix(in oklab, var(--ink) 9%, transparent);
    overflow: hidden;
  }

  .tide::after {
    content: '';
    position: absolute;
    inset: auto 0 0;
    block-size: var(--tide);
    border-radius: 2px;
    background: var(--tide-1);
    transition: block-size 600ms var(--ease);
  }

  .tide.level-2::after {
    background: var(--tide-2);
  }

  .tide.level-3::after {
    background: var(--tide-3);
  }

  .row .tile {
    grid-row: 1 / 3;
  }

  .name {
    font-weight: 550;
    line-height: 20px;
  }

  .unread .name {
    font-weight: 650;
  }

  .preview {
    display: flex;
    align-items: center;
    gap: 5px;
    min-inline-size: 0;
    color: var(--ink-2);
    font-size: 13px;
    line-height: 18px;
  }

  .unread .preview {
    color: var(--ink);
  }

  .chips {
    display: flex;
    grid-column: 2 / -1;
    align-items: start;
    gap: 5px;
    min-inline-size: 0;
    margin-block-start: 4px;
  }

  /* Who waits for how long is read whole; the queue's name makes room. */
  .chips [class*='level'] {
    flex: none;
  }

  .row time {
    color: var(--ink-3);
    font-size: 12.5px;
    line-height: 20px;
    text-align: var(--end);
  }

  .count {
    display: grid;
    place-items: center;
    justify-self: end;
    min-inline-size: 19px;
    block-size: 19px;
    padding-inline: 5px;
    border-radius: 99px;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 11.5px;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .waiting {
    block-size: 100%;
    overflow: hidden;
  }

  .bones {
    display: grid;
    grid-template-columns: 40px 1fr;
    gap: 0 12px;
    block-size: ${rowHeight}px;
    padding: 14px 14px 0 17px;
    border-block-end: 1px solid var(--line);
  }

  .bones .tile {
    display: block;
  }

  .bones div {
    display: grid;
    gap: 9px;
    align-content: start;
  }

  .bones .bone:not(.tile) {
    block-size: 11px;
    inline-size: 82%;
  }

  .bones div .bone:first-child {
    inline-size: 46%;
  }

  .bones div .bone:last-child {
    inline-size: 28%;
  }

  @media (pointer: coarse) {
    .search .field {
      min-block-size: 40px;
    }

    .search .icon {
      inset-block-start: 12px;
    }
  }

  @container le-inbox (inline-size < 260px) {
    .row .tile {
      display: none;
    }

    .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .chips {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .tide::after {
      background: CanvasText;
    }

    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
