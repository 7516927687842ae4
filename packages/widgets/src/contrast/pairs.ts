/** Colors of the theme that are seen on each other, by the name of their token without its `--le-`. */
export interface ContrastPair {
  readonly foreground: string;
  readonly grounds: readonly string[];
  /** 4.5 for text, 3 for bars, borders of fields and the focus ring (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly needed: 3 | 4.5;
}

const places = ['canvas', 'surface', 'sunken', 'raised'] as const;
const bubbles = ['bubble-in', 'bubble-out'] as const;

/** What the widgets draw on what. */
export const contrastPairs: readonly ContrastPair[] = [
  { foreground: 'ink', grounds: [...places, ...bubbles, 'note'], needed: 4.5 },
  { foreground: 'ink-2', grounds: [...places, ...bubbles], needed: 4.5 },
  { foreground: 'ink-3', grounds: [...places, ...bubbles, 'note'], needed: 4.5 },
  { foreground: 'accent', grounds: [...places, 'accent-soft'], needed: 4.5 },
  { foreground: 'on-accent', grounds: ['accent'], needed: 4.5 },
  { foreground: 'note-ink', grounds: ['note'], needed: 4.5 },
  { foreground: 'clay', grounds: [...places, ...bubbles, 'clay-soft'], needed: 4.5 },
  { foreground: 'amber', grounds: [...places, 'amber-soft'], needed: 4.5 },
  { foreground: 'robot', grounds: [...bubbles, 'robot-soft'], needed: 4.5 },
  { foreground: 'line-strong', grounds: places, needed: 3 },
  { foreground: 'focus', grounds: [...places, ...bubbles], needed: 3 },
  { foreground: 'tide-1', grounds: ['canvas', 'surface', 'raised'], needed: 3 },
  { foreground: 'tide-2', grounds: ['canvas', 'surface', 'raised'], needed: 3 },
  { foreground: 'tide-3', grounds: ['canvas', 'surface', 'raised'], needed: 3 },
];
