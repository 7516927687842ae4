import { css } from 'lit';

export const ticketBoardStyles = css`
  :host {
    block-size: 100%;
    min-block-size: 320px;
  }

  .board {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    background: var(--canvas);
  }

  .head {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 14px 16px 4px;
  }

  .columns {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(232px, 1fr);
    gap: 12px;
    flex: 1;
    min-block-size: 0;
    padding: 10px 16px 16px;
    overflow: auto hidden;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }

  .column {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    border: 1px solid var(--line);
    border-radius: var(--radius-bubble);
    background: var(--sunken);
    transition: border-color var(--quick) var(--ease);
  }

  .column.target {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  .column header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 8px;
    padding: 12px 12px 8px;
  }

  .column h3 {
    margin: 0;
    font-size: 13px;
    font-weight: 650;
  }

  .column header .chip:not(.full) {
    background: var(--surface);
  }

  .full {
    background: var(--clay-soft);
    color: var(--clay);
  }

  .meter {
    grid-column: 1 / -1;
    block-size: 4px;
    border-radius: 2px;
    background: color-mix(in oklab, var(--ink) 12%, transparent);
    overflow: hidden;
  }

  .meter::after {
    content: '';
    display: block;
    inline-size: var(--part);
    block-size: 100%;
    border-radius: 2px;
    background: var(--accent);
    transition: inline-size var(--calm) var(--ease);
  }

  .full + .meter::after {
    background: var(--clay);
  }

  .cards {
    display: grid;
    align-content: start;
    gap: 8px;
    flex: 1;
    padding: 2px 10px 10px;
    overflow: hidden auto;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }

  .nobody {
    padding: 18px 8px;
    color: var(--ink-3);
    font-size: 12.5px;
    text-align: center;
  }

  .card {
    position: relative;
    display: grid;
    gap: 2px;
    inline-size: 100%;
    padding-block: 9px 10px;
    padding-inline: 16px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius-field);
    background: var(--raised);
    box-shadow: var(--lift);
    color: var(--ink);
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  .card:hover {
    border-color: var(--line-strong);
  }

  .card.lifted {
    border-color: var(--accent);
    box-shadow: 0 6px 18px rgb(0 0 0 / 18%);
  }

  .card.moving {
    opacity: 0.72;
  }

  .card .name {
    font-weight: 550;
  }

  .card .preview {
    color: var(--ink-2);
    font-size: 12.5px;
  }

  .card .chip {
    justify-self: start;
    margin-block-start: 4px;
  }

  .card .tide {
    position: absolute;
    inset-block: 8px;
    inset-inline-start: 6px;
    inline-size: 4px;
    border-radius: 2px;
    background: color-mix(in oklab, var(--ink) 9%, transparent);
    overflow: hidden;
  }

  .card .tide::after {
    content: '';
    position: absolute;
    inset: auto 0 0;
    block-size: var(--tide);
    border-radius: 2px;
    background: var(--tide-1);
  }

  .card .tide.level-2::after {
    background: var(--tide-2);
  }

  .card .tide.level-3::after {
    background: var(--tide-3);
  }

  .banner {
    margin: 6px 16px 0;
    border-radius: var(--radius-field);
  }

  .banner.bad {
    background: var(--clay-soft);
    color: var(--clay);
  }

  .bone {
    block-size: 72px;
    border-radius: var(--radius-field);
    background: color-mix(in oklab, var(--ink) 7%, transparent);
  }

  @media (forced-colors: active) {
    .column.target {
      outline: 2px solid Highlight;
    }
  }
`;
