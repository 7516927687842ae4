import { css } from 'lit';

export const deliveryStyles = css`
  :host {
    block-size: 100%;
    min-block-size: 240px;
    container: le-delivery / inline-size;
  }

  .delivery {
    block-size: 100%;
    overflow: hidden auto;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 14px 16px;
  }

  .head select {
    inline-size: auto;
  }

  .reasons {
    display: grid;
    gap: 6px;
    padding: 0 16px 12px;
  }

  .reason {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 12px;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 8px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius-field);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  .reason:hover {
    border-color: var(--line-strong);
  }

  .reason[aria-pressed='true'] {
    border-color: var(--clay);
    box-shadow: inset 0 0 0 1px var(--clay);
  }

  .reason .bar {
    grid-column: 1 / -1;
    inline-size: var(--part);
    min-inline-size: 4px;
    block-size: 6px;
    border-radius: 3px;
    background: var(--clay);
  }

  .all {
    padding: 0 16px 8px;
  }

  .list {
    padding: 0 16px 20px;
  }

  .failed {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 2px 12px;
    padding: 12px 0;
    border-block-start: 1px solid var(--line);
  }

  .who {
    justify-self: start;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink);
    font: inherit;
    font-weight: 550;
    text-align: inherit;
    cursor: pointer;
  }

  .who:hover {
    text-decoration: underline;
  }

  .failed time {
    justify-self: end;
    color: var(--ink-3);
    font-size: 12.5px;
  }

  .said {
    grid-column: 1 / -1;
    display: -webkit-box;
    overflow: hidden;
    color: var(--ink-2);
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .why {
    color: var(--clay);
    font-size: 12.5px;
    font-weight: 550;
  }

  .lasting {
    color: var(--ink-3);
    font-weight: 400;
  }

  .refusal {
    grid-column: 1 / -1;
    padding: 6px 10px;
    border-radius: var(--radius-control);
    background: var(--clay-soft);
    color: var(--clay);
    font-size: 12.5px;
    font-weight: 550;
  }

  .more {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--line);
    text-align: center;
  }

  .bones {
    display: grid;
    gap: 12px;
    padding: 4px 16px;
  }

  .bones .bone {
    block-size: 56px;
  }

  @media (forced-colors: active) {
    .reason .bar {
      background: CanvasText;
    }

    .reason[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
