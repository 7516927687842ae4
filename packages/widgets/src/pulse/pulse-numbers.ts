import type { InboxReport } from '@leadengine/sdk';

/** A time in its two largest units, down to seconds. */
export const spanText = (seconds: number, locale: string): string => {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const unit = (value: number, name: 'hour' | 'minute' | 'second'): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const parts =
    hours > 0
      ? [unit(hours, 'hour'), minutes > 0 ? unit(minutes, 'minute') : '']
      : [minutes > 0 ? unit(minutes, 'minute') : '', rest > 0 || minutes === 0 ? unit(rest, 'second') : ''];
  return parts.filter((part) => part !== '').join(' ');
};

/** How much more than before, from -1; undefined when there is nothing to compare with. */
export const changeOf = (now: number, before: number): number | undefined => (before === 0 ? undefined : (now - before) / before);

/** Conversations of the day that came to their end. */
export const doneOf = ({ tickets }: InboxReport): number =>
  tickets.byStatus.reduce((sum, { status, count }) => (status === 'resolved' || status === 'closed' ? sum + count : sum), 0);
