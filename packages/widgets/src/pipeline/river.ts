import { sumsOf, type PipelineColumn } from './lead-column.js';

/** Never dry: where nothing is, a thread shows that the river goes on. */
const heightOf = (share: number): number => Math.max(0.8, Math.min(1, share) * 24);

/** A stretch of the river, in units of 100 by 48: as high as the money of its stage, and at its end as high as that of the next one. */
export const riverPath = (share: number, next: number): string => {
  const [height, then] = [heightOf(share), heightOf(next)];
  const [top, bottom, nextTop, nextBottom] = [24 - height, 24 + height, 24 - then, 24 + then].map((value) => value.toFixed(1));
  return `M0 ${String(top)}H62C82 ${String(top)} 80 ${String(nextTop)} 100 ${String(nextTop)}V${String(nextBottom)}C80 ${String(nextBottom)} 82 ${String(bottom)} 62 ${String(bottom)}H0Z`;
};

/** Of each stage, its part of the largest sum, in the currency that most money is in; what is lost flows nowhere. */
export const sharesOf = (columns: readonly PipelineColumn[]): readonly number[] => {
  const flowing = columns.map(({ status, leads }) => (status === 'lost' ? [] : leads));
  const currency = sumsOf(flowing.flat())[0]?.currency;
  const worth = flowing.map((leads) => sumsOf(leads).find((sum) => sum.currency === currency)?.cents ?? 0);
  const most = Math.max(1, ...worth);
  return worth.map((cents) => cents / most);
};
