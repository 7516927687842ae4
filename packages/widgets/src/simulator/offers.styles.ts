import { css } from 'lit';

/** What the tables offer, one below the other. */
export const offersStyles = css`
  .offers {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .offers legend {
    padding: 0 0 4px;
    font-weight: 650;
  }

  .offer {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    padding: 8px 0;
    border-block-start: 1px solid var(--line);
    cursor: pointer;
  }

  .offer input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--accent);
  }

  .offer > .number {
    font-weight: 550;
  }

  .offer.broken > .number {
    color: var(--ink-3);
    text-decoration: line-through;
  }

  .facts-of {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }
`;
