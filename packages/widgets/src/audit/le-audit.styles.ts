import { css } from 'lit';

export const auditStyles = css`
  :host {
    block-size: 100%;
    min-block-size: 320px;
    container: le-audit / inline-size;
  }

  .audit {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: hidden auto;
  }

  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 10px;
    padding: 14px 16px 10px;
  }

  .verification {
    display: flex;
    align-items: center;
    gap: 12px;
    margin: 0 16px 12px;
    padding: 12px 14px;
    border-radius: var(--radius-bubble);
    background: var(--sunken);
    color: var(--ink-2);
    font-size: 13px;
  }

  .verification > div {
    flex: 1 1 200px;
    min-inline-size: 0;
  }

  .verification h3 {
    color: var(--ink);
    font-size: 19px;
    font-weight: 650;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }

  .seal {
    display: grid;
    place-items: center;
    inline-size: 34px;
    block-size: 34px;
    border-radius: 10px;
    background: var(--surface);
    font-size: 16px;
  }

  .verification.good .seal {
    background: var(--accent-soft);
    color: var(--accent);
  }

  .verification.bad {
    background: var(--clay-soft);
    color: var(--ink);
  }

  .verification.bad :is(h3, .seal) {
    color: var(--clay);
  }

  .verification.busy .seal {
    animation: breathe 1.2s ease-in-out infinite alternate;
  }

  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 8px 10px;
    padding: 0 16px 12px;
  }

  .search label {
    display: grid;
    gap: 3px;
    color: var(--ink-2);
    font-size: 12.5px;
  }

  .search .wide {
    flex: 1 1 180px;
  }

  .search .field {
    inline-size: 100%;
  }

  .search .button {
    min-block-size: 36px;
  }

  .onlys {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 0 16px 12px;
  }

  .only {
    max-inline-size: 100%;
    border-radius: 99px;
    background: var(--accent-soft);
    color: var(--accent);
  }

  .place {
    flex: 1;
    padding: 0 16px 20px;
  }

  /* Links that are drawn joined; a broken one is drawn broken. */
  .link-row,
  .chain .gap {
    position: relative;
    padding-inline-start: 34px;
  }

  .link-row::before {
    content: '';
    position: absolute;
    inset-block: 3px -9px;
    inset-inline-start: 7px;
    inline-size: 14px;
    border: 3px solid var(--accent);
    border-radius: 9px;
  }

  .link-row:nth-child(even)::before {
    inset-inline-start: 11px;
    inline-size: 6px;
    border-radius: 5px;
  }

  .link-row.unsealed::before {
    border-style: dashed;
    border-color: var(--line-strong);
  }

  .link-row.bad::before {
    border-color: var(--clay);
  }

  .link-row.torn::before {
    inset-block-end: 10px;
    border-block-end-color: transparent;
    transform: rotate(9deg);
  }

  .chain .gap {
    padding-block: 10px;
    padding-inline-start: 44px;
    color: var(--ink-3);
    font-size: 12.5px;
  }

  .chain .gap::before {
    content: '';
    position: absolute;
    inset-block: 8px;
    inset-inline-start: 13px;
    border-inline-start: 3px dotted var(--line-strong);
  }

  summary {
    display: grid;
    gap: 1px;
    min-block-size: 48px;
    padding: 6px 10px;
    border-radius: var(--radius-field);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary:hover {
    background: color-mix(in oklab, var(--ink) 4%, transparent);
  }

  .what {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  code {
    font-size: 12.5px;
    overflow-wrap: anywhere;
  }

  .action {
    font-weight: 650;
  }

  .soft {
    color: var(--ink-3);
    font-size: 12.5px;
  }

  .chip.failure {
    background: var(--clay-soft);
    color: var(--clay);
  }

  .chip.denied {
    background: var(--amber-soft);
    color: var(--amber);
  }

  .open {
    margin: 2px 10px 10px;
    padding: 10px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius-field);
  }

  .proof {
    margin-block-end: 8px;
    color: var(--ink-2);
    font-weight: 550;
  }

  .proof.holds {
    color: var(--accent);
  }

  .proof.broken,
  .proof.failed {
    color: var(--clay);
  }

  dl {
    display: grid;
    grid-template-columns: minmax(80px, max-content) minmax(0, 1fr);
    gap: 4px 14px;
    margin: 0;
    font-size: 12.5px;
  }

  dt {
    color: var(--ink-3);
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .more {
    padding-block-start: 14px;
    text-align: center;
  }

  .bones {
    display: grid;
    gap: 10px;
  }

  .bones .bone {
    block-size: 44px;
  }

  @container le-audit (inline-size < 520px) {
    .verification {
      flex-wrap: wrap;
    }

    .search label {
      flex: 1 1 40%;
    }

    .search .wide,
    .search .button {
      flex: 1 1 100%;
    }

    dl {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .verification,
    .link-row.bad::before {
      border: 2px solid CanvasText;
    }
  }
`;
