import { css } from 'lit';

export const provisionStyles = css`
  :host {
    block-size: 100%;
    min-block-size: 240px;
    container: le-provision / inline-size;
  }

  .provision {
    block-size: 100%;
    overflow: hidden auto;
    padding: 16px 20px 20px;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }

  .head h2 {
    flex: 1 1 auto;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .soft {
    color: var(--ink-3);
    font-size: 12.5px;
  }

  .banner {
    margin-block-start: 10px;
    border-radius: var(--radius-field);
  }

  .steps {
    padding-block: 10px 0;
  }

  .step {
    display: grid;
    grid-template-columns: 20px minmax(0, 11rem) minmax(0, 1fr) 4.5rem;
    grid-template-rows: minmax(32px, auto);
    align-items: center;
    gap: 0 12px;
  }

  .mark {
    display: grid;
    place-items: center;
    inline-size: 20px;
    block-size: 20px;
    border-radius: 99px;
    background: var(--sunken);
    color: var(--ink-3);
    font-size: 12px;
  }

  .mark .icon {
    stroke-width: 2.2;
  }

  .done .mark {
    background: var(--accent);
    color: var(--on-accent);
  }

  .running .mark {
    border: 3px solid var(--accent);
    animation: breathe 0.9s ease-in-out infinite alternate;
  }

  .retrying .mark {
    background: var(--amber-soft);
    color: var(--amber);
  }

  .failed .mark {
    background: var(--clay);
    color: var(--surface);
  }

  .waiting .name,
  .undone .name {
    color: var(--ink-2);
  }

  .track {
    position: relative;
    block-size: 10px;
    border-radius: 99px;
    background: var(--sunken);
    overflow: hidden;
  }

  .bar {
    position: absolute;
    inset-block: 0;
    inset-inline-start: min(var(--from), calc(100% - 6px));
    inline-size: max(6px, var(--size));
    border-radius: 99px;
    background: var(--accent);
  }

  .retrying .bar {
    background: var(--tide-2);
  }

  .failed .bar {
    background: var(--clay);
  }

  .undone .bar {
    background: repeating-linear-gradient(-45deg, var(--line-strong) 0 4px, transparent 4px 8px);
    border: 1px solid var(--line-strong);
  }

  .lasted {
    justify-self: end;
    color: var(--ink-3);
    font-size: 12.5px;
    white-space: nowrap;
  }

  .reason {
    grid-column: 2 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    padding-block: 0 8px;
    font-size: 12.5px;
    font-weight: 550;
    overflow-wrap: anywhere;
  }

  .reason .soft {
    font-weight: 400;
  }

  .failed .reason {
    color: var(--clay);
  }

  .retrying .reason {
    color: var(--amber);
  }

  .axis {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    margin-block-start: 4px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--line);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding-block-start: 14px;
  }

  .button.bad {
    border-color: var(--clay);
    color: var(--clay);
  }

  .refusal {
    margin-block-start: 10px;
    padding: 6px 10px;
    border-radius: var(--radius-control);
    background: var(--clay-soft);
    color: var(--clay);
    font-size: 12.5px;
    font-weight: 550;
  }

  .bones {
    display: grid;
    gap: 14px;
    padding-block: 16px;
  }

  .bones .bone {
    block-size: 18px;
  }

  @container le-provision (max-width: 460px) {
    .step {
      grid-template-columns: 20px minmax(0, 1fr) auto;
      grid-template-rows: auto;
      padding-block: 4px;
    }

    .track {
      grid-area: 2 / 2 / auto / -1;
    }
  }

  @media (forced-colors: active) {
    .track {
      outline: 1px solid CanvasText;
    }

    .bar {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .failed .bar {
      background: Mark;
    }

    .mark {
      border: 1px solid CanvasText;
    }
  }
`;
