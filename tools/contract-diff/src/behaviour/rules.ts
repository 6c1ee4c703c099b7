import type { Level } from "../change.js";

/** What it asks for when a part of the data is added, changed or removed; without a level, nothing. */
export interface Rule {
  /** The path of the part in the data; `*` is any name. It covers what is below as well. */
  readonly path: string;
  readonly added?: Level;
  readonly changed?: Level;
  readonly removed?: Level;
  /** What to say instead of the values; `*` is the last name of the path. */
  readonly words?: { readonly added?: string; readonly changed?: string; readonly removed?: string };
  readonly effect: string;
}

/** What the paths are in words; `$1` is the first `*`. */
export const places: readonly (readonly [path: string, words: string])[] = [
  ["envelope", "envelope"],
  ["error/default", "any other error"],
  ["error/*/*", "error $1 `$2`"],
  ["operation/*/error/*", "error code `$2` of `$1`"],
  ["operation/*", "`$1`"],
  ["event/*", "event `$1`"],
  ["order/*", "event `$1`"],
  ["credentials/*", "credentials `$1`"],
  ["address", "address"],
  ["x-trunkline-challenge", "challenge"],
];

const any = (level: Level) => ({ added: level, changed: level, removed: level });
const more = { added: "minor", changed: "major", removed: "major" } as const;

const judged = "The same response is judged differently.";
const proof: Omit<Rule, "path"> = {
  added: "major",
  removed: "minor",
  words: { added: "`*` is now part of the proof", removed: "`*` is no longer part of the proof" },
  effect: "A response without it is an error of unknown outcome, and a delivery without it is not read.",
};
const another = "The same failure has another `kind`; its `outcome` is as before.";
const decides = "Programs decide by `outcome` whether to send again: a message may be lost, or sent twice.";
const value = "The client sends another value where the caller gives none.";
const retried = "Calls may be retried that were not retried before, or the other way round.";
const code = "The same failure has another `code`, and by that another `kind` or `outcome`.";
const host = "Requests go to another host, which a firewall, a proxy or a recording may have to know.";
const signature = "A receiver with a `secret` accepts other deliveries.";
const correlation = "Programs match events with calls by the `correlation` of a result or an error.";
const tokens = "The client gets, renews or revokes tokens in another way.";
const order = "A delivery is of the first event that it fits, so it may now be of this event.";

/** The first rule that covers a path and has a level for the change counts. */
export const rules: readonly Rule[] = [
  { path: "envelope/success", ...any("major"), effect: judged },
  { path: "envelope/failure", ...any("major"), effect: judged },
  { path: "envelope/code", ...more, effect: code },
  { path: "envelope/message", ...any("minor"), effect: "An error has another `message`." },
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
  { path: "operation/*/x-trunkline-proof", ...proof },
  { path: "operation/*/x-trunkline-correlation", ...more, effect: correlation },
  { path: "operation/*/sent", changed: "minor", effect: value },
  { path: "operation/*/request", changed: "patch", effect: "The call is written as before." },
  { path: "event/*/x-trunkline-event", ...any("major"), effect: "Other deliveries are of this event." },
  { path: "event/*/x-trunkline-payload", ...more, effect: "Deliveries may have other forms than before." },
  { path: "event/*/x-trunkline-signature", ...more, effect: signature },
  { path: "event/*/x-trunkline-proof", ...proof },
  { path: "x-trunkline-challenge", ...more, effect: "`receive` answers other challenges." },
  { path: "order/*/*", added: "major", words: { added: "now tried before `*`" }, effect: order },
  { path: "credentials/*/x-trunkline-auth/*", ...any("minor"), effect: tokens },
  { path: "credentials/*/sent", changed: "patch", effect: "They are given to the client as before." },
  { path: "address/url", changed: "minor", effect: host },
  { path: "address/default", changed: "minor", effect: host },
];
