import type { Request } from "./request-examples.js";

/** A request that breaks a rule, and who has to see it. */
export interface Negative extends Details {
  readonly operation: string;
  /** The rule, by its name in the notes on the vendor where it has one, and how it is broken. */
  readonly rule: string;
  /** A JSON Pointer to what the client has to name first. */
  readonly field: string;
  readonly request: Request;
}

interface Details {
  /** What the client names besides, where the one mistake breaks other rules as well. */
  readonly also?: readonly string[];
  /** The types take the value, which the compiler proves: a case without this is preceded by `@ts-expect-error`. */
  readonly beyondTypes?: true;
  /** Why the contract's schema cannot see it. */
  readonly beyondSchema?: string;
  /** Why the mock server cannot see it. */
  readonly beyondPrism?: string;
}

/** A request that has to be accepted by the types, the contract's schema, the client and the mock server. */
export interface Positive {
  readonly operation: string;
  readonly name: string;
  readonly request: Request;
}

export const beyondTypes: Details = { beyondTypes: true };

/** Makes negatives of one operation out of requests of its type. */
export function refusals<T extends Request>(operation: string) {
  return (rule: string, field: string, request: T, details: Details = {}): Negative => ({
    operation,
    rule,
    field,
    request,
    ...details,
  });
}

/** Makes negatives of one operation out of bodies of its type. */
export function bodyRefusals<T>(operation: string, rest: Request = {}) {
  return (rule: string, field: string, body: T, details: Details = {}): Negative => ({
    operation,
    rule,
    field: `/body${field}`,
    request: { ...rest, body },
    ...details,
  });
}

export function acceptances<T extends Request>(operation: string) {
  return (name: string, request: T): Positive => ({ operation, name, request });
}
