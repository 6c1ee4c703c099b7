import type { FieldError } from "./error.js";

/** A file or form field that cannot be sent; the request was not dispatched. */
export class UnreadableFile extends Error {
  readonly field: FieldError;

  constructor(field: FieldError, cause?: unknown) {
    super(field.message, { cause });
    this.field = field;
  }
}
