/** Something that went wrong in a way that one line tells. */
export class Failure extends Error {
  /** Whether whoever called has to call differently. */
  readonly isOfCaller: boolean;

  constructor(message: string, { isOfCaller = false } = {}) {
    super(message);
    this.isOfCaller = isOfCaller;
  }
}
