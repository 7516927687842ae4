import { decodeCursor } from '@leadengine/core/contract';
import { Type } from 'typebox';

export const instanceParams = Type.Object({ id: Type.String({ format: 'uuid' }) }, { additionalProperties: false });

const idCursor = Type.Tuple([Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })]);

/**
 * The id a list goes on after; null on the first page.
 *
 * @throws InvalidCursor
 */
export const idAfter = (cursor: string | undefined): string | null => (cursor === undefined ? null : decodeCursor(idCursor, cursor)[0]);
