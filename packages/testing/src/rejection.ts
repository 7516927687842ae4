/** What a promise rejects with. @throws Error when it resolves, or rejects with what is no error. */
export const rejection = async (promise: PromiseLike<unknown>): Promise<Error> => {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw new Error('Expected a rejection with an error.', { cause: error });
  }
  throw new Error(`Expected a rejection but got ${JSON.stringify(value)}.`);
};
