/** Shows inbox and conversation one after the other where there is no room for both; else nothing changes. */
export interface DeskArrangement {
  /** Whether one stands in for the other. */
  readonly isNarrow: boolean;
  /** Shows the conversation, or the inbox. */
  open(isOpen: boolean): void;
}

/** @param onChange - Called when there is room now, or no longer. */
export const arrangeDesk = (place: HTMLElement, onChange: () => void): DeskArrangement => {
  const narrow = matchMedia('(width < 720px)');
  const arrange = (): void => void place.classList.toggle('narrow', narrow.matches);
  narrow.addEventListener('change', () => {
    arrange();
    onChange();
  });
  arrange();
  const open = (isOpen: boolean): void => void place.classList.toggle('open', isOpen);
  place.addEventListener('le-select', () => {
    open(true);
  });
  place.addEventListener('le-back', () => {
    open(false);
  });
  return {
    get isNarrow() {
      return narrow.matches;
    },
    open,
  };
};
