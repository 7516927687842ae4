import { css } from 'lit';

export const pulseStyles = css`
  :host {
    block-size: 100%;
    min-block-size: 240px;
    container: le-pulse / inline-size;
  }

  .pulse {
    block-size: 100%;
    overflow: hidden auto;
  }

  .head {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 14px 16px 4px;
  }

  .body {
    display: grid;
    gap: 16px;
    padding: 4px 16px 20px;
  }

  .main strong {
    font-size: 30px;
    font-weight: 650;
    line-height: 1.3;
  }

  .soft {
    color: var(--ink-3);
    font-size: 12.5px;
  }

  .main span {
    margin-inline: 4px;
  }

  .main .soft {
    display: block;
    margin: 0;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    gap: 14px 20px;
    margin: 0;
  }

  .fact {
    display: flex;
    flex-direction: column;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--line);
  }

  .fact dt {
    color: var(--ink-2);
    font-size: 12.5px;
  }

  .fact dd {
    margin: 0;
  }

  .fact dd.number {
    font-size: 19px;
    font-weight: 650;
    line-height: 1.35;
  }

  .fact.warm dd.soft {
    color: var(--amber);
  }

  .fact.bad dd.soft {
    color: var(--clay);
  }

  .fact .meter {
    block-size: 4px;
    margin-block-start: 8px;
    border-radius: 2px;
    background: color-mix(in oklab, var(--ink) 10%, transparent);
    overflow: hidden;
  }

  .fact .meter::after {
    content: '';
    display: block;
    inline-size: var(--part);
    block-size: 100%;
    border-radius: 2px;
    background: var(--tide-1);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  caption {
    padding-block-end: 6px;
    font-weight: 650;
    text-align: inherit;
  }

  th,
  td {
    padding-block: 7px;
    padding-inline: 0 8px;
    border-block-start: 1px solid var(--line);
    font-weight: 400;
    text-align: inherit;
    overflow-wrap: anywhere;
  }

  thead th {
    border: 0;
    color: var(--ink-3);
    font-size: 12.5px;
  }

  tbody th {
    font-weight: 550;
  }

  .bar {
    display: inline-block;
    inline-size: calc(var(--part) * 0.6);
    min-inline-size: 3px;
    block-size: 10px;
    margin-inline-end: 8px;
    /* It stands before its count, which reads from left to right everywhere. */
    direction: ltr;
    border-radius: 3px;
    background: var(--tide-1);
  }

  .bones {
    display: grid;
    gap: 12px;
    padding: 16px;
  }

  .bones .bone {
    block-size: 48px;
  }

  @media (forced-colors: active) {
    .bar,
    .meter::after {
      background: CanvasText;
    }
  }
`;
