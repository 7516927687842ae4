import type { Rgb } from './ratio.js';

/** The colors of a widget's tokens as the browser paints them now. */
export interface PaintedTokens {
  readonly theme: 'light' | 'dark';
  /** A token on another one; a ground that one can see through lies on the surface. */
  on(foreground: string, ground: string): readonly [Rgb, Rgb];
}

/** Paints colors over each other, whatever notation they come in. */
const mix = (canvas: CanvasRenderingContext2D, colors: readonly string[]): Rgb => {
  for (const color of colors) {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

/** Reads what the tokens of a widget are, with everything that the page overrides; undefined where there are none. */
export const readTokens = <Result>(widget: Element, read: (tokens: PaintedTokens) => Result): Result | undefined => {
  const { shadowRoot, ownerDocument } = widget;
  const canvas = ownerDocument.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (shadowRoot === null || canvas === null || getComputedStyle(widget).getPropertyValue('--ink') === '') return undefined;
  const probe = ownerDocument.createElement('span');
  probe.style.display = 'none';
  probe.style.transition = 'none';
  // Where the system picks all colors they would all be one.
  probe.style.setProperty('forced-color-adjust', 'none');
  shadowRoot.append(probe);
  const colorOf = (value: string): string => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  try {
    return read({
      theme: mix(canvas, [colorOf('light-dark(#fff, #000)')])[0] > 0 ? 'light' : 'dark',
      on(foreground, ground) {
        const grounds = ['#fff', colorOf('var(--surface)'), colorOf(`var(--${ground})`)];
        return [mix(canvas, [...grounds, colorOf(`var(--${foreground})`)]), mix(canvas, grounds)];
      },
    });
  } finally {
    probe.remove();
  }
};
