import { ptBr, type Locale, type Strings } from './strings.js';

const loaders: Readonly<Record<Locale, () => Promise<Strings> | Strings>> = {
  'pt-BR': () => ptBr,
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
};

/** The first of these languages that there is a catalogue in; Portuguese otherwise. */
export const localeFor = (wanted: readonly string[]): Locale => {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split(/[-_]/)[0];
    const found = (Object.keys(loaders) as Locale[]).find((locale) => locale.toLowerCase().split('-')[0] === base);
    if (found !== undefined) return found;
  }
  return 'pt-BR';
};

/** Words, dates and durations of one language. */
export interface Language {
  readonly locale: Locale;
  readonly strings: Strings;
  time(at: string): string;
  /** Of today the time, of this year day and month, else the date. */
  when(at: string, now: number): string;
  day(at: string, now: number): string;
  /** The longest unit that matters, such as `14 min`. */
  duration(milliseconds: number): string;
  size(bytes: number): string;
}

/** A key that is the same for two times of one day, here. */
export const dayOf = (at: string | number): string => {
  const date = new Date(at);
  return `${String(date.getFullYear())}-${String(date.getMonth())}-${String(date.getDate())}`;
};

const dayMs = 86_400_000;

const languageOf = (locale: Locale, strings: Strings): Language => {
  // Making a formatter takes longer than a thousand uses of it.
  const format = (options: Intl.DateTimeFormatOptions): ((at: string) => string) => {
    const formatter = new Intl.DateTimeFormat(locale, options);
    return (at) => formatter.format(new Date(at));
  };
  const unit = (name: 'minute' | 'hour' | 'day'): ((value: number) => string) => {
    const formatter = new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: name === 'day' ? 'long' : 'short' });
    return (value) => formatter.format(value);
  };
  const time = format({ hour: '2-digit', minute: '2-digit' });
  const dayAndMonth = format({ day: '2-digit', month: '2-digit' });
  const date = format({ day: '2-digit', month: '2-digit', year: '2-digit' });
  const longDay = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const [minutes, hours, days] = [unit('minute'), unit('hour'), unit('day')];
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    locale,
    strings,
    time,
    when(at, now) {
      if (dayOf(at) === dayOf(now)) return time(at);
      return new Date(at).getFullYear() === new Date(now).getFullYear() ? dayAndMonth(at) : date(at);
    },
    day(at, now) {
      if (dayOf(at) === dayOf(now)) return strings.today;
      return dayOf(at) === dayOf(now - dayMs) ? strings.yesterday : longDay(at);
    },
    duration(milliseconds) {
      const whole = Math.floor(milliseconds / 60_000);
      if (whole < 1) return strings.now;
      if (whole < 60) return minutes(whole);
      if (whole < 48 * 60) {
        const rest = whole % 60;
        return whole < 12 * 60 && rest > 0 ? `${hours(Math.floor(whole / 60))} ${minutes(rest)}` : hours(Math.floor(whole / 60));
      }
      return days(Math.floor(whole / (24 * 60)));
    },
    size: (bytes) =>
      bytes < 1_048_576 ? `${decimal.format(Math.max(1, Math.round(bytes / 1024)))} KB` : `${decimal.format(bytes / 1_048_576)} MB`,
  };
};

const known = new Map<Locale, Language>();

/** The language at once when it is loaded; else undefined, and `onLoaded` is called when it is. */
export const useLanguage = (locale: Locale, onLoaded: () => void): Language | undefined => {
  const ready = known.get(locale);
  if (ready !== undefined) return ready;
  const loaded = loaders[locale]();
  const keep = (strings: Strings): Language => {
    const language = languageOf(locale, strings);
    known.set(locale, language);
    return language;
  };
  if (!(loaded instanceof Promise)) return keep(loaded);
  // A catalogue that cannot be loaded is no reason to show nothing.
  void loaded.then(keep, () => known.set(locale, languageOf(locale, ptBr))).then(onLoaded);
  return undefined;
};
