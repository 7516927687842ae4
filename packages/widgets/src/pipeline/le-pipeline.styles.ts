import { css } from 'lit';

/** Besides those of the board of tickets. */
export const pipelineStyles = css`
  :host {
    container: le-pipeline / inline-size;
  }

  .columns {
    grid-auto-columns: minmax(188px, 1fr);
    gap: 10px;
  }

  .column {
    border: 0;
    border-radius: 0;
    background: none;
  }

  .column.target {
    box-shadow: none;
  }

  .column header {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
    padding: 0 0 10px;
  }

  .column h3 {
    color: var(--ink-2);
    font-size: 12.5px;
    font-weight: 550;
  }

  .sum {
    font-size: 19px;
    font-weight: 650;
    line-height: 1.3;
  }

  .count,
  .other-sums {
    color: var(--ink-3);
    font-size: 12.5px;
  }

  .river {
    display: block;
    inline-size: calc(100% + 8px);
    block-size: 48px;
    margin-block: 6px 2px;
    fill: var(--tide-1);
  }

  .river:dir(rtl) {
    transform: scaleX(-1);
  }

  .column:nth-child(1) .river {
    fill-opacity: 0.4;
  }

  .column:nth-child(2) .river {
    fill-opacity: 0.5;
  }

  .column:nth-child(3) .river {
    fill-opacity: 0.6;
  }

  .column:nth-child(4) .river {
    fill-opacity: 0.7;
  }

  .column:nth-child(5) .river {
    fill-opacity: 0.8;
  }

  .column:nth-child(6) .river {
    fill-opacity: 0.9;
  }

  .no-river {
    display: block;
    block-size: 56px;
  }

  .cards {
    padding: 8px;
    border: 1px solid var(--line);
    border-radius: var(--radius-bubble);
    background: var(--sunken);
  }

  .target .cards {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  .gap {
    block-size: 3px;
    border-radius: 2px;
    background: var(--accent);
  }

  .worth {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    color: var(--ink-2);
  }

  .owner {
    padding: 0 6px;
    border-radius: 6px;
    background: var(--sunken);
    color: var(--ink-2);
    font-size: 11.5px;
    font-weight: 650;
  }

  dialog {
    inline-size: min(320px, 90%);
    padding: 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius-card);
    background: var(--raised);
    color: var(--ink);
    box-shadow: 0 12px 40px rgb(0 0 0 / 28%);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  dialog ul {
    display: grid;
    gap: 8px;
    margin-block: 14px;
  }

  dialog .button {
    inline-size: 100%;
  }

  @container le-pipeline (inline-size < 560px) {
    .columns {
      grid-auto-columns: 78%;
      scroll-padding-inline: 16px;
      scroll-snap-type: inline mandatory;
    }

    .column {
      scroll-snap-align: start;
    }
  }

  @media (forced-colors: active) {
    .river {
      fill: CanvasText;
    }
  }
`;
