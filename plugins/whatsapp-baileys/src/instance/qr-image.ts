import { toBuffer, toString } from 'qrcode';

/** How a code is given out. */
export type CodeFormat = 'json' | 'png' | 'svg';

export const imageTypes = { png: 'image/png', svg: 'image/svg+xml' } as const;

/** Enough for the camera of a phone, with the quiet edge that the standard asks for. */
const look = { margin: 4, width: 512, errorCorrectionLevel: 'L' } as const;

/** A QR code as an image. */
export const drawQr = async (text: string, format: 'png' | 'svg'): Promise<Buffer> =>
  format === 'png' ? toBuffer(text, look) : Buffer.from(await toString(text, { ...look, type: 'svg' }));

/** The form that was asked for: by the query, else by the first that fits of `Accept`. */
export const formatOf = (asked: CodeFormat | undefined, accept: string | readonly string[] | undefined): CodeFormat => {
  if (asked !== undefined) return asked;
  for (const part of String(accept ?? '').split(',')) {
    const type = part.split(';', 1)[0]?.trim().toLowerCase();
    if (type === 'application/json') return 'json';
    if (type === imageTypes.png || type === 'image/*') return 'png';
    if (type === imageTypes.svg) return 'svg';
  }
  return 'json';
};
