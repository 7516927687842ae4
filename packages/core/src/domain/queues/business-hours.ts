import { Type, type Static } from 'typebox';

const closed = { additionalProperties: false } as const;

/** When a queue is attended: times of the week on the wall clock of one time zone, without holidays. */
export const BusinessHours = Type.Object(
  {
    timeZone: Type.String({ minLength: 1, maxLength: 64, description: 'IANA name, such as America/Sao_Paulo' }),
    weekly: Type.Array(
      Type.Object(
        {
          weekday: Type.Integer({ minimum: 1, maximum: 7, description: '1 is Monday, 7 is Sunday' }),
          opensAt: Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }),
          closesAt: Type.String({
            pattern: '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$',
            description: 'Later on the same day; 24:00 is its end',
          }),
        },
        closed,
      ),
      { maxItems: 70 },
    ),
    holidays: Type.Array(Type.String({ format: 'date', description: 'Closed all day' }), { maxItems: 400 }),
  },
  { $id: 'BusinessHours', ...closed },
);
export type BusinessHours = Static<typeof BusinessHours>;

interface WallTime {
  /** `2026-11-29`. */
  readonly date: string;
  /** `08:30`; texts of this form sort like the times. */
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError when there is no such time zone. */
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
};

const wallTimeOf = (at: Date, timeZone: string): WallTime => {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
};

const dayMs = 86_400_000;

/** Calendar days have no time zone, so arithmetic on them knows no summer time. */
const daysBefore = (date: string, days: number): string => new Date(Date.parse(date) - days * dayMs).toISOString().slice(0, 10);

const slotsOn = ({ weekly, holidays }: BusinessHours, date: string): BusinessHours['weekly'] => {
  if (holidays.includes(date)) return [];
  const weekday = new Date(Date.parse(date)).getUTCDay() || 7;
  return weekly.filter((slot) => slot.weekday === weekday);
};

/** What is wrong with hours that have the right shape. */
export const faultOfHours = ({ timeZone, weekly }: BusinessHours): string | undefined => {
  try {
    formatOf(timeZone);
  } catch {
    return `There is no time zone ${timeZone}.`;
  }
  const reversed = weekly.find(({ opensAt, closesAt }) => opensAt >= closesAt);
  return reversed && `${reversed.opensAt} to ${reversed.closesAt} does not lie within one day.`;
};

/** Whether the queue is attended at an instant. What counts is the wall clock, so summer time opens no hour early or late. */
export const isOpenAt = (hours: BusinessHours, at: Date): boolean => {
  const { date, time } = wallTimeOf(at, hours.timeZone);
  return slotsOn(hours, date).some(({ opensAt, closesAt }) => opensAt <= time && time < closesAt);
};

/** How far back a closing is looked for. */
const longestClosedDays = 400;

/**
 * Names the closed period that an instant lies in by the closing it began with: equal for all instants until the next opening.
 * Undefined while open.
 */
export const closedPeriodAt = (hours: BusinessHours, at: Date): string | undefined => {
  if (isOpenAt(hours, at)) return undefined;
  const now = wallTimeOf(at, hours.timeZone);
  for (let days = 0; days <= longestClosedDays; days += 1) {
    const date = daysBefore(now.date, days);
    const closings = slotsOn(hours, date)
      .map(({ closesAt }) => closesAt)
      .filter((closesAt) => days > 0 || closesAt <= now.time)
      .sort();
    const last = closings.at(-1);
    if (last !== undefined) return `${date}T${last}`;
  }
  return 'always';
};
