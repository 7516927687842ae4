import type { Page } from 'playwright-core';

/** Draws words as the widgets do and returns a short name of how they came out: other fonts have another name. */
export const fontsOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const canvas = new OffscreenCanvas(600, 120);
    const pen = canvas.getContext('2d');
    if (pen === null) return 'none';
    for (const [index, weight] of [400, 550, 650].entries()) {
      pen.font = `${String(weight)} 15px system-ui, sans-serif`;
      pen.fillText('Ação çãé 1.234,56 • R$ Quem espera há 12 min? ✓', 2, 30 + 30 * index);
    }
    const { data } = pen.getImageData(0, 0, 600, 120);
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
    return [...hash.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  });

/** A picture of the page, once two in a row are the same. */
export const settledPicture = async (page: Page): Promise<Buffer> => {
  const take = (): Promise<Buffer> => page.screenshot({ animations: 'disabled', caret: 'hide' });
  let last = await take();
  for (let tries = 0; tries < 20; tries += 1) {
    const next = await take();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('The page does not come to rest.');
};

/** Share of the points that differ so that one can see it, from 0 to 1; 1 when the pictures have different sizes. */
export const difference = async (page: Page, one: Buffer, other: Buffer): Promise<number> => {
  if (one.equals(other)) return 0;
  return page.evaluate(
    async (pictures) => {
      const [left, right] = await Promise.all(
        pictures.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          pen?.drawImage(bitmap, 0, 0);
          return { width: bitmap.width, height: bitmap.height, data: pen?.getImageData(0, 0, bitmap.width, bitmap.height).data };
        }),
      );
      if (left?.data === undefined || right?.data === undefined || left.width !== right.width || left.height !== right.height) return 1;
      const { data } = left;
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        const gap = Math.max(...[0, 1, 2].map((channel) => Math.abs((data[at + channel] ?? 0) - (right.data?.[at + channel] ?? 0))));
        if (gap > 16) count += 1;
      }
      return count / (left.width * left.height);
    },
    [one.toString('base64'), other.toString('base64')],
  );
};
