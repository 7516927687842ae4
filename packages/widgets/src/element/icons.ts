import { svg, type SVGTemplateResult } from 'lit';

/** Draws a path of twenty by twenty units in lines. */
export const icon = (path: string): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${path}/></svg>`;

export const icons = {
  search: icon('M14.5 9a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0ZM13.2 13.2 17 17'),
  clock: icon('M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0ZM10 5.8V10l2.8 1.8'),
  send: icon('M4 10h12M11 5l5 5-5 5'),
  back: icon('M16 10H4M9 5l-5 5 5 5'),
  down: icon('M10 4v12M5 11l5 5 5-5'),
  check: icon('m4.5 10.5 3.6 3.6 7.4-8'),
  reopen: icon('M4 10a6 6 0 1 0 2-4.5M5.6 2.6v3.2h3.2'),
  lock: icon('M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9'),
  robot: icon('M4.5 7.5h11v8h-11zM10 7.5V4M8 11v.8M12 11v.8'),
  file: icon('M6 2.8h5L15 7v9.2a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V3.8a1 1 0 0 1 1-1ZM11 2.8V7h4'),
  image: icon(
    'M4.5 4h11A1.5 1.5 0 0 1 17 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5v-9A1.5 1.5 0 0 1 4.5 4ZM8.6 8a1.2 1.2 0 1 1-2.4 0 1.2 1.2 0 0 1 2.4 0ZM4 14.5l4-3.6 2.6 2.3 2.6-3 3 3.2',
  ),
  audio: icon('M7.6 5a2.4 2.4 0 0 1 4.8 0v3.8a2.4 2.4 0 0 1-4.8 0ZM4.8 9.4a5.2 5.2 0 0 0 10.4 0M10 14.6v2.8'),
  video: icon('M3 6.5A1.5 1.5 0 0 1 4.5 5h7A1.5 1.5 0 0 1 13 6.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 13.5ZM13 8.7l4-2.2v7l-4-2.2'),
  place: icon('M10 17.2s5.2-4.4 5.2-8.7a5.2 5.2 0 0 0-10.4 0c0 4.3 5.2 8.7 5.2 8.7ZM11.9 8.3a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0Z'),
  person: icon('M13 6.5a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM4.5 16.5c.6-3 2.8-4.5 5.5-4.5s4.9 1.5 5.5 4.5'),
  poll: icon('M4 5h9M4 10h12M4 15h5'),
  offline: icon('M3 8a10 10 0 0 1 3.4-2.2M9 4.900A10 10 0 0 1 17 8M5.8 11a6 6 0 0 1 2.4-1.500M13 10l1.2 1M10 15h.01M3.5 3.500l13 13'),
  alert: icon('M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0ZM10 6.2v4.4M10 13.6h.01'),
  chat: icon('M4.5 4h11A1.5 1.5 0 0 1 17 5.500v6a1.5 1.5 0 0 1-1.5 1.500H9l-4 3.500V13h-.5A1.5 1.5 0 0 1 3 11.500v-6A1.5 1.5 0 0 1 4.5 4Z'),
} as const;

/** The icon of a kind of message; none for text. */
export const iconOfKind = (kind: string): SVGTemplateResult | undefined => {
  switch (kind) {
    case 'text':
    case 'template':
      return undefined;
    case 'image':
    case 'sticker':
      return icons.image;
    case 'audio':
      return icons.audio;
    case 'video':
      return icons.video;
    case 'location':
      return icons.place;
    case 'contact':
      return icons.person;
    case 'poll':
      return icons.poll;
    case 'revoked':
    case 'unavailable':
      return icons.alert;
    default:
      return icons.file;
  }
};
