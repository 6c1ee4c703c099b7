import { type Contract, type Operation, successOf } from "../contract.js";
import { textWith } from "./values.js";

/** A place in the success of an operation that proves it. */
export interface Place {
  readonly operation: Operation;
  readonly pointer: string;
  /** The complete response as text, with a text of JSON in that place, or without the place. */
  readonly answer: (json: string | undefined) => string;
  /** Its types by the response's schema. */
  readonly types: readonly string[];
}

/** Every place that some operation of a contract names as its proof. */
export function placesOf({ operations }: Contract): Place[] {
  return operations.flatMap((operation) =>
    operation.proof.map(({ pointer, type }) => ({
      operation,
      pointer,
      answer: (json) => textWith(successOf(operation).value, pointer, json),
      types: type,
    })),
  );
}
