import { css } from 'lit';

/** Bubbles, notes and what is inside them. */
export const messageStyles = css`
  article {
    position: relative;
    max-inline-size: min(80%, 560px);
    padding: 7px 12px 6px;
    scroll-margin: 12px;
  }

  article:focus-visible {
    outline-offset: 1px;
  }

  .bubble {
    border-radius: var(--radius-bubble);
    box-shadow: var(--lift);
  }

  .bubble.in {
    align-self: flex-start;
    background: var(--bubble-in);
    border-end-start-radius: 5px;
  }

  .bubble.out {
    align-self: flex-end;
    background: var(--bubble-out);
    border-end-end-radius: 5px;
  }

  .first {
    margin-block-start: 8px;
  }

  .bubble.robot {
    border-inline-start: 3px solid var(--robot);
    border-start-start-radius: 5px;
    border-end-start-radius: 5px;
  }

  .bubble.bare {
    background: none;
    box-shadow: none;
    padding-inline: 0;
  }

  .note {
    align-self: stretch;
    max-inline-size: none;
    margin-block: 8px;
    border: 1px dashed color-mix(in oklab, var(--note-ink) 55%, transparent);
    border-radius: var(--radius-bubble);
    background: var(--note);
    color: var(--note-ink);
  }

  .by {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--robot);
    font-size: 12.5px;
    font-weight: 650;
  }

  .note .by {
    color: inherit;
  }

  .text {
    text-align: start;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .text.gone {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--ink-3);
    font-style: italic;
  }

  footer {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 6px;
    min-block-size: 17px;
    color: var(--ink-3);
    font-size: 11.5px;
    line-height: 17px;
  }

  .note footer {
    color: inherit;
  }

  .dots {
    inline-size: 15px;
    block-size: 8px;
    fill: none;
    stroke: var(--ink-3);
    stroke-width: 1.2;
  }

  .dots .full {
    fill: var(--ink-3);
  }

  .dots.read {
    stroke: var(--accent);
  }

  .dots.read .full {
    fill: var(--accent);
  }

  .dots.failed {
    stroke: var(--clay);
  }

  .dots.failed .full {
    fill: var(--clay);
  }

  .failure {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    margin-block-start: 4px;
    padding-block: 5px 2px;
    border-block-start: 1px solid color-mix(in oklab, var(--clay) 45%, transparent);
    color: var(--clay);
    font-size: 12.5px;
    font-weight: 550;
  }

  blockquote {
    display: grid;
    margin: 0 0 5px;
    padding: 4px 10px;
    border-inline-start: 3px solid var(--accent);
    border-radius: 4px;
    background: color-mix(in oklab, var(--ink) 5%, transparent);
    color: var(--ink-2);
    font-size: 13px;
  }

  .file {
    display: flex;
    align-items: center;
    gap: 12px;
    min-inline-size: min(220px, 100%);
    margin-block: 3px;
    padding: 9px 12px;
    border-radius: 10px;
    background: color-mix(in oklab, var(--ink) 6%, transparent);
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  a:hover strong {
    text-decoration: underline;
  }

  .file .icon {
    inline-size: 20px;
    block-size: 20px;
  }

  .facts {
    display: grid;
    min-inline-size: 0;
  }

  small {
    color: var(--ink-2);
    font-size: 12.5px;
  }

  strong {
    font-weight: 650;
  }

  /* A box of fixed size: a picture that arrives moves nothing. */
  .image,
  .video {
    display: block;
    inline-size: min(280px, 100%);
    block-size: 210px;
    margin: 1px -6px 4px;
    border-radius: 10px;
    overflow: hidden;
    background: var(--sunken);
  }

  .sticker {
    display: block;
    inline-size: 128px;
    block-size: 128px;
  }

  img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .sticker img {
    object-fit: contain;
  }

  .audio {
    display: block;
    inline-size: min(280px, 60cqi);
    block-size: 40px;
  }

  .buttons {
    display: grid;
    gap: 4px;
    margin-block: 6px 2px;
  }

  .buttons li {
    padding: 5px 10px;
    border: 1px solid color-mix(in oklab, var(--accent) 45%, transparent);
    border-radius: 8px;
    color: var(--accent);
    font-weight: 550;
    text-align: center;
  }

  .poll ul {
    display: grid;
    gap: 6px;
    min-inline-size: min(220px, 100%);
    margin-block: 6px 2px;
  }

  .poll li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 12px;
  }

  .poll .meter {
    grid-column: 1 / -1;
    color: var(--accent);
  }

  .reactions {
    display: flex;
    gap: 2px;
    position: absolute;
    inset-block-end: -9px;
    inset-inline-start: 10px;
  }

  .reactions li {
    padding: 0 6px;
    border: 1px solid var(--line);
    border-radius: 99px;
    background: var(--raised);
    font-size: 12.5px;
    line-height: 18px;
  }

  article:has(.reactions) {
    margin-block-end: 11px;
  }

  @media (forced-colors: active) {
    .bubble {
      border: 1px solid CanvasText;
    }
  }
`;
