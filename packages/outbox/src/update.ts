import { advance, type DeliveryState } from "@trunkline/unified";
import { canStep, type RowState } from "./state.js";

/** What is known of a row when an update of it comes. */
export interface BeforeUpdate {
  readonly state: RowState;
  readonly attempt: number;
  readonly delivery?: DeliveryState;
}

/** What an update makes of a row. */
export interface AfterUpdate {
  readonly delivery: DeliveryState;
  /** It says more than those before it, so its error is the row's. */
  readonly isNews: boolean;
  /** The state that it settles the row in, if it does. */
  readonly state?: "accepted" | "rejected";
}

/** Applies an update to a row, in the same way in every store. */
export function applyUpdate(status: DeliveryState, row: BeforeUpdate): AfterUpdate {
  const advanced = row.delivery === undefined ? undefined : advance(row.delivery, { status });
  const state = provenBy(status, row);
  return {
    delivery: advanced?.state ?? status,
    isNews: advanced === undefined || advanced.step === "applied",
    ...(state !== undefined && canStep(row.state, state, "event") && { state }),
  };
}

// An update that comes late, or contradicts others, is a proof all the same.
function provenBy(status: DeliveryState, { attempt }: BeforeUpdate): AfterUpdate["state"] {
  // Before the first attempt an event is about a message of somebody else, with the same reference.
  if (status === "unknown" || attempt === 0) return undefined;
  if (status !== "failed") return "accepted";
  // An event names no attempt: after the first, this one may be about an attempt that the vendor rejected before.
  return attempt === 1 ? "rejected" : undefined;
}
