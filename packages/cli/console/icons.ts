import { svg, type SVGTemplateResult } from 'lit';

const icon = (paths: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${paths}</svg>`;

export const searchIcon = icon(svg`<circle cx="9" cy="9" r="5.5"/><path d="m13.2 13.2 3.8 3.8"/>`);
export const clockIcon = icon(svg`<circle cx="10" cy="10" r="7"/><path d="M10 5.8V10l2.8 1.8"/>`);
export const sendIcon = icon(svg`<path d="M4 10h12M11 5l5 5-5 5"/>`);
export const backIcon = icon(svg`<path d="M16 10H4M9 5l-5 5 5 5"/>`);
export const checkIcon = icon(svg`<path d="m4.5 10.5 3.6 3.6 7.4-8"/>`);
export const reopenIcon = icon(svg`<path d="M4 10a6 6 0 1 0 2-4.5M5.6 2.6v3.2h3.2"/>`);
export const exitIcon = icon(svg`<path d="M8 4H5.5A1.5 1.5 0 0 0 4 5.5v9A1.5 1.5 0 0 0 5.5 16H8M12.5 13.5 16 10l-3.5-3.5M16 10H8.5"/>`);
export const fileIcon = icon(svg`<path d="M6 2.8h5L15 7v9.2a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V3.8a1 1 0 0 1 1-1Z"/><path d="M11 2.8V7h4"/>`);
export const imageIcon = icon(
  svg`<rect x="3" y="4" width="14" height="12" rx="1.5"/><circle cx="7.4" cy="8" r="1.2"/><path d="m4 14.5 4-3.6 2.6 2.3 2.6-3 3 3.2"/>`,
);
export const audioIcon = icon(
  svg`<rect x="7.6" y="2.6" width="4.8" height="8.6" rx="2.4"/><path d="M4.8 9.4a5.2 5.2 0 0 0 10.4 0M10 14.6v2.8"/>`,
);
export const offlineIcon = icon(
  svg`<path d="M3 8a10 10 0 0 1 3.4-2.2M9 4.9A10 10 0 0 1 17 8M5.8 11a6 6 0 0 1 2.4-1.5M13 10l1.2 1M10 15h.01M3.5 3.5l13 13"/>`,
);
export const alertIcon = icon(svg`<circle cx="10" cy="10" r="7"/><path d="M10 6.2v4.4M10 13.6h.01"/>`);

/** The product's mark: two waves, the tide of the rows. */
export const mark = svg`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><rect width="32" height="32" rx="9"/><path d="M7 20.5c3 0 3-2.6 6-2.6s3 2.6 6 2.6 3-2.6 6-2.6"/><path class="far" d="M7 14.6c3 0 3-2.6 6-2.6s3 2.6 6 2.6 3-2.6 6-2.6"/></svg>`;

export const iconOfKind = (kind: string): SVGTemplateResult | undefined => {
  if (kind === 'text') return undefined;
  if (kind === 'image' || kind === 'video' || kind === 'sticker') return imageIcon;
  return kind === 'audio' ? audioIcon : fileIcon;
};
