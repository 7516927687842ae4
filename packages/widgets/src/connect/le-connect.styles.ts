import { css } from 'lit';

export const connectStyles = css`
  :host {
    block-size: 100%;
    container: le-connect / inline-size;
  }

  .connect {
    display: grid;
    grid-template-rows: auto 1fr;
    block-size: 100%;
    overflow-y: auto;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 14px 16px;
    border-block-end: 1px solid var(--line);
  }

  .head label {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--ink-2);
    font-size: 12.5px;
  }

  .head select {
    inline-size: auto;
    min-inline-size: 140px;
  }

  .body {
    display: grid;
    align-content: start;
    gap: 20px;
    inline-size: 100%;
    max-inline-size: 720px;
    margin-inline: auto;
    padding: 24px 20px 32px;
  }

  .phase {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    gap: 4px 12px;
  }

  .phase .light {
    inline-size: 12px;
    block-size: 12px;
    margin-block-start: 6px;
    border: 2px solid currentcolor;
    border-radius: 50%;
    color: var(--ink-3);
  }

  .phase.good .light {
    background: currentcolor;
    color: var(--accent);
  }

  .phase.busy .light {
    color: var(--amber);
    animation: breathe 1.2s ease-in-out infinite alternate;
  }

  .phase.bad .light {
    border-radius: 2px;
    background: currentcolor;
    color: var(--clay);
  }

  .phase h3 {
    font-size: 19px;
    font-weight: 650;
    line-height: 1.25;
  }

  .phase p {
    grid-column: 2;
    max-inline-size: 56ch;
    color: var(--ink-2);
  }

  .phase small,
  .code small {
    grid-column: 2;
    color: var(--ink-3);
    font-variant-numeric: tabular-nums;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-inline-start: 24px;
  }

  .link-phone {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 20px 32px;
  }

  .steps {
    display: grid;
    gap: 14px;
  }

  .steps li {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    gap: 12px;
  }

  .step {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
    background: var(--accent-soft);
    color: var(--accent);
    font-size: 12.5px;
    font-weight: 650;
  }

  .code {
    display: grid;
    justify-items: center;
    gap: 8px;
  }

  /* The tide line around the code: it drains as the code's time runs out. */
  .drain {
    padding: 4px;
    border-radius: var(--radius-card);
    background: conic-gradient(var(--tide-1) calc(var(--left, 1) * 1turn), var(--line) 0);
  }

  .drain > * {
    display: block;
    border-radius: calc(var(--radius-card) - 4px);
    background: #fff;
    color: #000;
  }

  .qr {
    inline-size: min(240px, 60cqi);
    block-size: min(240px, 60cqi);
  }

  .letters {
    display: flex;
    gap: 16px;
    padding: 28px 20px;
    font-size: 30px;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.08em;
  }

  .letters b {
    font-weight: 650;
  }

  .by-code {
    border-block-start: 1px solid var(--line);
    padding-block-start: 16px;
  }

  .by-code summary {
    inline-size: fit-content;
    color: var(--accent);
    font-weight: 550;
    cursor: pointer;
  }

  .by-code summary:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: var(--radius-control);
  }

  .by-code form {
    display: grid;
    justify-items: start;
    gap: 6px;
    max-inline-size: 320px;
    padding-block-start: 12px;
  }

  .by-code small {
    color: var(--ink-3);
  }

  .by-code small.wrong {
    color: var(--clay);
  }

  .by-code .button {
    margin-block-start: 6px;
  }

  .bone-line {
    inline-size: 60%;
    block-size: 20px;
  }

  .bone-line + .bone-line {
    inline-size: 85%;
    block-size: 14px;
  }

  @container le-connect (inline-size < 520px) {
    .link-phone {
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
    }

    .actions {
      padding-inline-start: 0;
    }

    .actions .button {
      flex: 1 1 auto;
    }

    .letters {
      gap: 10px;
      padding: 20px 12px;
      font-size: 22px;
    }
  }

  @media (forced-colors: active) {
    .phase .light,
    .step {
      border: 1px solid CanvasText;
    }

    .drain {
      border: 2px solid CanvasText;
    }
  }
`;
