// JavaScript, so that worker threads load it alike from sources and from a build: they do not inherit the loader of the tests.
import { compareSync, hashSync } from 'bcryptjs';

/**
 * Runs in a worker thread: bcrypt in JavaScript would hold up the event loop for a third of a second.
 *
 * @param {{ readonly password: string, readonly cost: number }} task
 * @returns {string}
 */
export const hash = ({ password, cost }) => hashSync(password, cost);

/**
 * @param {{ readonly password: string, readonly expected: string }} task
 * @returns {boolean}
 */
export const compare = ({ password, expected }) => compareSync(password, expected);
