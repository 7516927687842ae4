import { css } from 'lit';

/** The frame: who it is with, the stream, the composer. */
export const conversationStyles = css`
  :host {
    block-size: 100%;
    min-block-size: 320px;
    container: le-conversation / inline-size;
  }

  .conversation {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    background: var(--canvas);
  }

  .person {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 60px;
    padding: 8px 16px;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }

  .names {
    flex: 1;
    min-inline-size: 0;
  }

  .names p,
  .others {
    color: var(--ink-3);
    font-size: 12.5px;
  }

  .others {
    padding: 4px 20px;
  }

  .place {
    position: relative;
    flex: 1;
    min-block-size: 0;
  }

  .stream {
    block-size: 100%;
    padding: 12px 20px 16px;
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
    margin-block: 4px 8px;
    color: var(--ink-3);
    font-size: 12.5px;
  }

  .day {
    align-self: center;
    margin: 14px 0 6px;
    font-size: 11.5px;
    line-height: 1;
  }

  .unread {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-block: 12px 4px;
    color: var(--accent);
    font-size: 12.5px;
    font-weight: 650;
  }

  .unread::before,
  .unread::after {
    content: '';
    flex: 1;
    block-size: 1px;
    background: color-mix(in oklab, var(--accent) 40%, transparent);
  }

  .to-end {
    position: absolute;
    inset-block-end: 14px;
    inset-inline-end: 18px;
    border-radius: 99px;
    box-shadow: 0 2px 8px rgb(0 0 0 / 14%);
  }

  .meter {
    flex: 0 1 180px;
    block-size: 4px;
    border-radius: 2px;
    background: color-mix(in oklab, currentcolor 22%, transparent);
  }

  .meter::after {
    content: '';
    display: block;
    inline-size: var(--part);
    block-size: 100%;
    border-radius: 2px;
    background: currentcolor;
  }

  .banner.bad {
    background: var(--clay-soft);
    color: var(--clay);
  }

  .composer {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 6px;
    padding: 10px 12px;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }

  .composer.as-note {
    background: var(--note);
  }

  .composer textarea {
    flex: 1;
    inline-size: auto;
    min-inline-size: 0;
    min-block-size: 40px;
    max-block-size: 168px;
    padding: 9px 12px;
    resize: none;
    field-sizing: content;
    line-height: 20px;
  }

  .composer .square {
    block-size: 40px;
  }

  .composer [aria-pressed='true'] {
    background: color-mix(in oklab, var(--note-ink) 14%, transparent);
    color: var(--note-ink);
  }

  .attach {
    position: relative;
    overflow: hidden;
  }

  .attach input {
    position: absolute;
    inset: 0;
    opacity: 0;
    font-size: 0;
    cursor: pointer;
  }

  .attach:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }

  .beyond {
    flex-basis: 100%;
    color: var(--clay);
    font-size: 12.5px;
  }

  .closed {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 12px 16px;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
    color: var(--ink-2);
  }

  .ghosts {
    display: grid;
    align-content: end;
    gap: 8px;
    block-size: 100%;
    padding: 16px 20px;
    overflow: clip;
  }

  .ghosts .bone {
    block-size: 52px;
    border-radius: var(--radius-bubble);
    inline-size: 46%;
  }

  .ghosts .bone:nth-child(3n) {
    justify-self: end;
    inline-size: 38%;
  }

  @container le-conversation (inline-size < 520px) {
    .stream {
      padding-inline: 12px;
    }

    .person .chip,
    .person .button span {
      display: none;
    }

    .person .button {
      inline-size: 40px;
      min-block-size: 40px;
      padding: 0;
    }
  }

  :host(:dir(rtl)) .mirrored .icon {
    scale: -1 1;
  }
`;
