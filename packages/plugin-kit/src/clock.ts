/** The only source of time for domain code, so that tests can move it. */
export interface Clock {
  now(): Date;
}
