import type { Outcome, VendorError } from "@trunkline/runtime";
import type { Hop, Receipt } from "./receipt.js";

/** A message that was not accepted, or of which nobody knows whether it was. */
export interface NotAccepted<O extends Outcome = Outcome> {
  readonly outcome: O;
  /** The channel that it ended with, by your name for it. */
  readonly via: string;
  readonly error: VendorError;
  /** Every channel that was tried, if `via` of the message was the name of a route. */
  readonly path?: readonly Hop[];
}

/** A message that the vendor has. */
export interface Accepted<Raw = unknown> {
  readonly outcome: "accepted";
  readonly receipt: Receipt<Raw>;
}

/** What became of a message: a `switch` over `outcome` has four cases. */
export type SendOutcome<Raw = unknown> =
  | Accepted<Raw>
  | NotAccepted<"rejected">
  | NotAccepted<"notSent">
  | NotAccepted<"unknown">;
