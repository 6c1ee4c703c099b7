import type { Level } from "../change.js";

/** What it asks for when a part of the data is added, changed or removed; without a level, nothing. */
export interface Rule {
  /** The path of the part in the data; `*` is any name. It covers what is below as well. */
  readonly path: string;
  readonly added?: Level;
  readonly changed?: Level;
  readonly removed?: Level;
  readonly effect: string;
}

const any = (level: Level) => ({ added: level, changed: level, removed: level });

const judged = "The same response is judged differently.";
const message = "The `message` of an error is another.";
const proof = "A response without it is an error of unknown outcome, and a delivery without it is not read.";
const another = "The same failure has another `kind`; its `outcome` is as before.";
const decides = "Programs decide by `outcome` whether to send again: a message may be lost, or sent twice.";
const value = "The client sends another value where the caller gives none.";
const retried = "Calls may be retried that were not retried before, or the other way round.";
const code = "The same failure has another `code`, and by that another `kind` or `outcome`.";
const host = "Requests go to another host, which a firewall, a proxy or a recording may have to know.";
const order = "A delivery is of the first event that it fits, so it may now be of this event.";

/** The first rule that covers a path and has a level for the change counts. */
export const rules: readonly Rule[] = [
  { path: "envelope/success", ...any("major"), effect: judged },
  { path: "envelope/failure", ...any("major"), effect: judged },
  { path: "envelope/code", added: "minor", changed: "major", removed: "major", effect: code },
  { path: "envelope/message", ...any("minor"), effect: message },
  { path: "envelope/retryAfter", ...any("minor"), effect: "Calls wait for another time, or do not wait." },
  { path: "envelope/fields", ...any("minor"), effect: "An error has other `fields`." },
  ...["error/code/*", "error/status/*", "error/default", "operation/*/error/*"].flatMap((path): Rule[] => [
    { path: `${path}/outcome`, changed: "major", effect: decides },
    { path: `${path}/kind`, changed: "minor", effect: another },
    { path, added: "minor", effect: "More is known of the failure." },
    { path, removed: "major", effect: "Less is known of the failure." },
  ]),
  { path: "operation/*/x-trunkline-envelope", ...any("major"), effect: judged },
  { path: "operation/*/x-trunkline-idempotency", ...any("minor"), effect: retried },
  { path: "operation/*/x-trunkline-proof", added: "major", removed: "minor", effect: proof },
  { path: "operation/*/sent", changed: "minor", effect: value },
  { path: "operation/*/request", changed: "patch", effect: "The call is written as before." },
  { path: "event/*/x-trunkline-event", ...any("major"), effect: "Other deliveries are of this event." },
  {
    path: "event/*/x-trunkline-payload",
    ...{ added: "minor", changed: "major", removed: "major" },
    effect: "Deliveries in one of these forms are now read, or no longer read.",
  },
  {
    path: "event/*/x-trunkline-signature",
    ...{ added: "minor", changed: "major", removed: "major" },
    effect: "A receiver with a `secret` accepts other deliveries.",
  },
  { path: "event/*/x-trunkline-proof", added: "major", removed: "minor", effect: proof },
  { path: "order/*/*", added: "major", effect: order },
  {
    path: "credentials/*/x-trunkline-auth/*",
    ...any("minor"),
    effect: "The client gets, renews or revokes tokens in another way.",
  },
  { path: "credentials/*/sent", changed: "patch", effect: "They are given to the client as before." },
  { path: "address/url", changed: "minor", effect: host },
  { path: "address/default", changed: "minor", effect: host },
];
