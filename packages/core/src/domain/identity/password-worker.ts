import { compareSync, hashSync } from 'bcryptjs';

/** Runs in a worker thread: bcrypt in JavaScript would hold up the event loop for a third of a second. */
export const hash = ({ password, cost }: { readonly password: string; readonly cost: number }): string => hashSync(password, cost);

export const compare = ({ password, expected }: { readonly password: string; readonly expected: string }): boolean =>
  compareSync(password, expected);
