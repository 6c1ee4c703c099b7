import type { VendorError } from "@trunkline/runtime";
import type { DeliveryState } from "../delivery-state.js";

/** A message whose outcome is unknown. */
export interface InDoubt<Request, Settings> {
  /** What the mapping made of the message: the vendor's request without what the settings add to it. */
  readonly request: Request;
  readonly settings: Settings;
  /** When its call began, by `performance.now()`: a change of this machine's clock does not move it. */
  readonly startedAt: number;
  /** When its call failed, by `performance.now()`. */
  readonly endedAt: number;
  /** What the vendor's events name, if the error knows it. */
  readonly correlation?: string;
  /** So many milliseconds around the call there must be no other record that can be the message. Default 0. */
  readonly aloneMs?: number;
}

/** How to ask a vendor. */
export interface ReconcileOptions {
  /** Aborts the asking. */
  readonly signal?: AbortSignal;
  /** How long the asking may take in all, in milliseconds. It replaces the client's `timeoutMs`. */
  readonly timeoutMs?: number;
  /** Ids of messages that are known to be other ones, such as those in the receipts of equal texts. */
  readonly except?: readonly string[];
}

/** How to look for a message of which no error is left, such as one that another process sent. */
export interface FindOptions extends ReconcileOptions {
  /** How many milliseconds ago its call began, at the earliest. */
  readonly startedAgoMs: number;
  /** How many milliseconds ago its call ended, at the latest. */
  readonly endedAgoMs: number;
  /** What the vendor's events name, if it is known. */
  readonly correlation?: string;
}

/** The vendor has the message. */
export interface FoundAccepted {
  readonly outcome: "accepted";
  readonly id: string;
  readonly correlation: string;
  readonly status: DeliveryState;
  readonly conversationId?: string;
  /** The vendor's record of the message. */
  readonly raw: unknown;
}

/** Nobody knows. The vendor may accept the message yet, if its call is still under way there. */
export interface StillUnknown {
  readonly outcome: "unknown";
  /** Why, and what to do. */
  readonly reason: string;
  /** The ids of the messages that can be this one, where the vendor lists several. */
  readonly ids?: readonly string[];
  /** The error of the call that asked the vendor. */
  readonly cause?: VendorError;
}

/** What asking a vendor can prove. A message that a vendor does not list is not proved to be absent. */
export type Reconciled = FoundAccepted | StillUnknown;

/** Asks a vendor whether it accepted a message. It throws no `VendorError`. */
export type Reconcile<Client, Request, Settings> = (
  client: Client,
  doubt: InDoubt<Request, Settings>,
  options?: ReconcileOptions,
) => Promise<Reconciled>;
