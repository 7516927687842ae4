/** Every operation as a function of its own; a bundler leaves out those that aren't used. */
export * from './generated/operations/index.js';
