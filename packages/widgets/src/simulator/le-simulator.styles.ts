import { css } from 'lit';

export const simulatorStyles = css`
  :host {
    block-size: 100%;
    min-block-size: 240px;
    container: le-simulator / inline-size;
  }

  .simulator {
    block-size: 100%;
    overflow: hidden auto;
  }

  .head {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 14px 16px 4px;
  }

  .head h2 {
    flex: 1;
  }

  .body,
  .result,
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }

  .body {
    padding: 4px 16px 20px;
  }

  .soft {
    color: var(--ink-3);
    font-size: 12.5px;
    font-weight: 400;
  }

  .main span {
    margin-inline: 4px;
  }

  .figure {
    font-size: 30px;
    font-weight: 650;
    line-height: 1.3;
  }

  .old .figure,
  .old .wedge,
  .old .facts {
    opacity: 0.5;
  }

  .modes {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 4px;
    padding: 3px;
    border-radius: var(--radius-field);
    background: var(--sunken);
  }

  .modes .button {
    border-color: transparent;
    background: transparent;
    color: var(--ink-2);
  }

  .modes .button[aria-pressed='true'] {
    border-color: var(--line);
    background: var(--raised);
    color: var(--ink);
  }

  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(112px, 42%);
    align-items: center;
    gap: 4px 10px;
    color: var(--ink-2);
    font-size: 12.5px;
  }

  .line .field.number {
    font-size: 14px;
    font-weight: 650;
    text-align: var(--end);
  }

  .line input[type='number'] {
    appearance: textfield;
  }

  .line .field[aria-invalid] {
    border-color: var(--clay);
  }

  .slider,
  .line small {
    grid-column: 1 / -1;
  }

  .slider {
    inline-size: 100%;
    block-size: 28px;
    margin: 0;
    accent-color: var(--accent);
  }

  .wrong,
  .reason {
    color: var(--clay);
    font-size: 12.5px;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 10px;
    padding: 10px 12px;
    border-radius: var(--radius-field);
    font-size: 12.5px;
  }

  .notice p {
    flex: 1 1 160px;
  }

  .notice strong,
  .notice span,
  .notice code {
    display: block;
    overflow-wrap: anywhere;
  }

  .notice.bad {
    background: var(--clay-soft);
    color: var(--clay);
  }

  .notice.warm {
    background: var(--amber-soft);
    color: var(--amber);
  }

  .button {
    min-inline-size: 0;
    white-space: normal;
  }

  .simulate,
  .send {
    inline-size: 100%;
    min-block-size: 40px;
  }

  .wedge {
    margin: 0;
  }

  .wedge svg {
    display: block;
    inline-size: 100%;
    block-size: 72px;
  }

  :host(:dir(rtl)) .wedge svg {
    transform: scaleX(-1);
  }

  path.interest {
    fill: var(--tide-2);
  }

  path.amortization {
    fill: var(--tide-1);
  }

  .legend {
    display: flex;
    gap: 14px;
    padding-block-start: 6px;
    color: var(--ink-2);
    font-size: 12.5px;
  }

  .key::before {
    content: '';
    display: inline-block;
    inline-size: 10px;
    block-size: 10px;
    margin-inline-end: 6px;
    border-radius: 3px;
    background: var(--tide-1);
  }

  .key.interest::before {
    background: var(--tide-2);
  }

  .facts {
    display: grid;
    gap: 6px;
    margin: 0;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--line);
  }

  .facts div {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }

  dt {
    color: var(--ink-2);
    font-size: 12.5px;
  }

  dd {
    margin: 0;
    font-weight: 550;
    text-align: var(--end);
  }

  .bones {
    display: grid;
    gap: 12px;
    padding: 16px;
  }

  .bones .bone {
    block-size: 48px;
  }

  @container le-simulator (inline-size > 720px) {
    .body {
      grid-template-columns: minmax(280px, 360px) minmax(0, 1fr);
      align-items: start;
      column-gap: 28px;
    }

    .main {
      grid-column: 1 / -1;
    }
  }

  @media (pointer: coarse) {
    .slider {
      block-size: 40px;
    }
  }

  @media (forced-colors: active) {
    path.amortization {
      fill: CanvasText;
    }

    path.interest {
      fill: GrayText;
    }
  }
`;
