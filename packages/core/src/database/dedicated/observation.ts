/** What there is under a name: nothing, what we made, or something of somebody else, which is never touched. */
export type Observation = 'absent' | 'present' | 'foreign';

/** Under the name of what should be made is something that another installation or person made. */
export class ForeignObjectError extends Error {
  constructor(object: string) {
    super(`${object} exists and was not made for this tenant by this installation; it is left as it is.`);
    this.name = 'ForeignObjectError';
  }
}
