import { Type, type TSchema } from 'typebox';

/** A row's id: UUIDv7. */
export const Id = Type.String({ format: 'uuid' });

/** RFC 3339, UTC. */
export const Timestamp = Type.String({ format: 'date-time' });

/** A value that may be missing, always present in the answer as null. */
export const nullable = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

/** Path parameters of a single resource. */
export const IdParams = Type.Object({ id: Id }, { additionalProperties: false });

export const toTimestamp = (time: Date): string => time.toISOString();
export const toTimestampOrNull = (time: Date | null): string | null => (time === null ? null : time.toISOString());

/** Strong validator of a versioned row. */
export const etag = (version: number): Readonly<Record<string, string>> => ({ etag: `"${String(version)}"` });
