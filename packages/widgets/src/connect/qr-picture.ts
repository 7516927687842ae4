/** A QR code as one path, in modules. */
export interface QrPicture {
  readonly size: number;
  readonly path: string;
}

const view = /viewBox="0 0 (\d+) \d+"/;
const dark = /<path stroke="[^"]*" d="([Mmhv\d. -]+)"/;

/** The dark modules of the engine's drawing; undefined for anything else. Pages under a strict policy load no images of their own making. */
export const readQrPicture = (svg: string): QrPicture | undefined => {
  const [size, path] = [view.exec(svg)?.[1], dark.exec(svg)?.[1]];
  return size === undefined || path === undefined ? undefined : { size: Number(size), path };
};
