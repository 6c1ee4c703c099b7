import type { FieldError } from "./error.js";

/** A file or a member of a form that cannot be sent. The request was not sent. */
export class UnreadableFile extends Error {
  readonly field: FieldError;

  constructor(field: FieldError, cause?: unknown) {
    super(field.message, { cause });
    this.field = field;
  }
}
