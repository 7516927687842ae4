import { dayText, parseDay } from '../finance/day.js';

/** Day 0 of the serial numbers of a spreadsheet that starts at 1900. */
const serialStart = parseDay('1899-12-30') as number;
/** The spreadsheet believes in 1900-02-29, serial 60; the days before it count from one day later. */
const phantomLeapDay = 60;
const lastSerial = 2_958_465;

const ofSerial = (serial: number): string | undefined => {
  if (serial < 1 || serial > lastSerial || serial === phantomLeapDay) return undefined;
  return dayText(serialStart + serial + (serial < phantomLeapDay ? 1 : 0));
};

/**
 * Reads a date cell as an ISO date: a spreadsheet's serial number (its time of day is dropped), `dd/mm/yyyy` with `/`, `-` or `.`, or an ISO date.
 * Two-digit years are of this century. Undefined when there is no such day.
 */
export const readDate = (text: string): string | undefined => {
  const trimmed = text.trim();
  const serial = /^(\d{1,7})([.,]\d+)?$/.exec(trimmed);
  if (serial) return ofSerial(Number(serial[1]));
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T].*)?$/.exec(trimmed);
  const iso = written
    ? `${(written[3] ?? '').padStart(4, '20')}-${(written[2] ?? '').padStart(2, '0')}-${(written[1] ?? '').padStart(2, '0')}`
    : trimmed.slice(0, 10);
  const hasTail = !written && trimmed.length > 10 && !/^[T ]/.test(trimmed.slice(10));
  return hasTail || parseDay(iso) === undefined ? undefined : iso;
};
