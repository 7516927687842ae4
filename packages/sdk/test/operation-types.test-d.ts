import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../src/operation-types.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

interface List {
  parameters: { query?: { readonly limit?: number }; header?: never; path?: never; cookie?: never };
  requestBody?: never;
  responses: {
    200: { content: { 'application/json': { readonly data: readonly { id: string }[]; readonly nextCursor: string | null } } };
    400: { content: { 'application/problem+json': { code: string } } };
  };
}
interface Send {
  parameters: { query: { readonly notify: boolean }; header?: never; path: { readonly ticketId: string } };
  requestBody: { content: { 'application/json': { readonly text: string } } };
  responses: { 202: { content: { 'application/json': { id: string } } }; 204: { content?: never } };
}

holds<Same<ParametersOf<List>, { readonly limit?: number }>>();
holds<Same<ItemOf<List>, { id: string }>>();
holds<Same<ParametersOf<Send>, { readonly ticketId: string; readonly notify: boolean }>>();
holds<Same<BodyOf<Send>, { readonly text: string }>>();
holds<Same<ResultOf<Send>, { id: string } | undefined>>();
