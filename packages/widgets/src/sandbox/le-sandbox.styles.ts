import { css } from 'lit';

export const sandboxStyles = css`
  :host {
    block-size: 100%;
    min-block-size: 320px;
    container: le-sandbox / inline-size;
  }

  .sandbox {
    display: flex;
    flex-direction: column;
    block-size: 100%;
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
  }

  .body {
    display: grid;
    grid-template-columns: minmax(180px, 240px) minmax(0, 1fr);
    flex: 1;
    min-block-size: 0;
  }

  .side {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    border-inline-end: 1px solid var(--line);
  }

  .customers {
    flex: 1;
    min-block-size: 0;
    overflow: hidden auto;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }

  .customer {
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 56px;
    padding: 8px 14px;
    border: 0;
    border-block-end: 1px solid var(--line);
    background: none;
    color: var(--ink);
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  .customer:hover {
    background: color-mix(in oklab, var(--ink) 4%, transparent);
  }

  .customer[aria-current] {
    background: var(--accent-soft);
  }

  .customer:focus-visible {
    outline-offset: -2px;
  }

  .facts {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }

  .name {
    font-weight: 550;
  }

  .soft {
    color: var(--ink-3);
    font-size: 12.5px;
  }

  .customer[aria-current] .soft {
    color: var(--ink-2);
  }

  .add {
    margin: 10px 14px;
  }

  .hand {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    background: var(--canvas);
  }

  .back {
    display: none;
    flex: none;
  }

  .person {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 56px;
    padding: 8px 14px;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }

  .person h3 {
    font-size: 14px;
    font-weight: 650;
  }

  .person select {
    inline-size: auto;
    max-inline-size: 45%;
    font-size: 12.5px;
  }

  .place {
    flex: 1;
    min-block-size: 0;
    overflow: hidden;
  }

  .stream {
    block-size: 100%;
    padding: 8px 16px 14px;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }

  .stream:focus-visible {
    outline-offset: -2px;
  }

  .lines {
    display: flex;
    flex-direction: column;
    gap: 3px;
    min-block-size: 100%;
    justify-content: flex-end;
  }

  .edge {
    align-self: center;
  }

  .day {
    align-self: center;
    margin: 10px 0 4px;
    font-size: 11.5px;
    line-height: 1;
  }

  .composer {
    display: flex;
    align-items: flex-end;
    gap: 8px;
    padding: 10px 14px;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }

  .composer textarea {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 40px;
    max-block-size: 140px;
    padding: 9px 12px;
    resize: none;
    field-sizing: content;
  }

  .mirrored:dir(rtl) .icon {
    transform: scaleX(-1);
  }

  .set-up {
    display: grid;
    gap: 6px;
    inline-size: min(100%, 420px);
    margin-inline: auto;
    padding: 20px 20px 28px;
    overflow-y: auto;
  }

  .set-up h3 {
    margin-block-end: 6px;
    font-size: 15px;
    font-weight: 650;
  }

  .set-up label {
    margin-block-start: 8px;
    font-weight: 550;
    font-size: 13px;
  }

  .set-up textarea {
    padding: 8px 12px;
    resize: vertical;
  }

  .set-up small {
    color: var(--ink-3);
  }

  .set-up small.wrong {
    color: var(--clay);
  }

  .set-up .button {
    margin-block-start: 14px;
    min-block-size: 40px;
  }

  .banner.bad {
    background: var(--clay-soft);
    color: var(--clay);
  }

  .bones {
    display: grid;
    gap: 12px;
    padding: 16px;
  }

  .bones .bone {
    block-size: 40px;
  }

  .lines .bone {
    inline-size: 60%;
    block-size: 44px;
    margin: 4px 16px;
    border-radius: var(--radius-bubble);
  }

  .lines .bone.out {
    align-self: flex-end;
  }

  @container le-sandbox (inline-size < 560px) {
    .body {
      grid-template-columns: minmax(0, 1fr);
    }

    .side {
      border: 0;
    }

    .body.in-hand .side,
    .body:not(.in-hand) .hand {
      display: none;
    }

    .back {
      display: inline-flex;
      margin-inline-start: -6px;
    }

    .person .tile {
      display: none;
    }

    .head label {
      flex: 1 1 100%;
    }
  }

  @media (forced-colors: active) {
    .customer[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
