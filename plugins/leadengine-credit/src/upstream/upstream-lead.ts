import { parsePhone } from '@leadengine/core/contract';
import { Type } from 'typebox';
import { Value } from 'typebox/value';

/** A registration as the source tells it. */
export interface UpstreamLead {
  readonly document: string;
  readonly number: string;
  readonly name: string | undefined;
  readonly phone: string | undefined;
  readonly margin: string | undefined;
  readonly netMargin: string | undefined;
  readonly score: number | undefined;
}

const text = Type.Union([Type.String(), Type.Number()]);
const optionalText = Type.Optional(Type.Union([text, Type.Null()]));

/** Fields under the names that the API has used so far; what else comes is left alone. */
const Row = Type.Object({
  documentNumber: optionalText,
  document: optionalText,
  registrationNumber: optionalText,
  registrations: Type.Optional(Type.Union([Type.Array(Type.Union([text, Type.Object({ number: text })])), Type.Null()])),
  fullName: optionalText,
  name: optionalText,
  phone: optionalText,
  margin: optionalText,
  netMargin: optionalText,
  score: Type.Optional(Type.Union([Type.Number(), Type.Null()])),
});

const Envelope = Type.Union([
  Type.Array(Type.Unknown()),
  Type.Object({ data: Type.Array(Type.Unknown()) }),
  Type.Object({ items: Type.Array(Type.Unknown()) }),
]);

/** The rows of an answer; undefined when it is none. */
export const readEnvelope = (body: Buffer): readonly unknown[] | undefined => {
  let answer: unknown;
  try {
    answer = JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
  if (!Value.Check(Envelope, answer)) return undefined;
  if (Array.isArray(answer)) return answer;
  return 'data' in answer ? answer.data : answer.items;
};

const textOf = (value: string | number | null | undefined): string | undefined =>
  value === null || value === undefined || value === '' ? undefined : String(value).trim();

/** Numbers of two decimals at most are money; anything else is not known rather than rounded. */
const moneyOf = (value: string | number | null | undefined): string | undefined => {
  const money = textOf(value);
  return money !== undefined && /^-?\d{1,13}(\.\d{1,2})?$/.test(money) ? money : undefined;
};

/** The registrations of a row; none when it names nobody. JSON numbers have lost the zeros that a CPF begins with. */
export const readUpstreamRow = (row: unknown): readonly UpstreamLead[] => {
  if (!Value.Check(Row, row)) return [];
  const document = textOf(row.documentNumber) ?? textOf(row.document);
  if (document === undefined) return [];
  const numbers = row.registrations?.map((each) => textOf(typeof each === 'object' ? each.number : each)) ?? [
    textOf(row.registrationNumber),
  ];
  const score = row.score ?? undefined;
  return numbers
    .filter((number) => number !== undefined)
    .map((number) => ({
      document: /^\d+$/.test(document) ? document.padStart(11, '0') : document,
      number,
      name: textOf(row.fullName) ?? textOf(row.name),
      // A number that cannot exist is no reason to leave the person out.
      phone: parsePhone(textOf(row.phone) ?? '')?.canonical,
      margin: moneyOf(row.margin),
      netMargin: moneyOf(row.netMargin),
      score: score !== undefined && Number.isInteger(score) && score >= 0 && score <= 100 ? score : undefined,
    }));
};
