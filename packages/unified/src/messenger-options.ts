import type { FieldError } from "@trunkline/runtime";
import type { Channels, Routes } from "./message-via.js";
import { isPlain, readMembers } from "./rules/object.js";
import { listOf, oneOf, rule } from "./rules/values.js";

/** What a messenger may know besides its channels. */
export interface MessengerOptions<C extends Channels, R extends Routes<C>> {
  /**
   * Routes by your names for them: channels in the order in which they are tried. The next channel is tried only where it is
   * proved that no message was sent, and another vendor may do better.
   */
  readonly routes?: R;
  /** Whether a phone number in the form of E.164 can exist, such as `isPossible` of `@trunkline/unified/phone-number`. */
  readonly isPossible?: (number: string) => boolean;
}

const isFunction = rule<(number: string) => boolean>(
  (value) => typeof value === "function",
  "must be a function such as isPossible of @trunkline/unified/phone-number",
);

/** Copies the options, and says what is wrong with them. */
export function readMessengerOptions(
  options: unknown,
  channels: readonly string[],
  problems: FieldError[],
): {
  readonly routes: ReadonlyMap<string, readonly string[]>;
  readonly isPossible?: (number: string) => boolean;
} {
  const routes = new Map<string, readonly string[]>();
  const read = readMembers(options, { routes: (value) => value, isPossible: isFunction }, "", problems);
  for (const [name, route] of Object.entries(isPlain(read?.["routes"]) ? read["routes"] : {})) {
    const field = `/routes/${name}`;
    if (channels.includes(name)) problems.push({ field, message: "must have another name than a channel" });
    routes.set(name, listOf(oneOf(...channels))(route, field, problems) ?? []);
    if (new Set(routes.get(name)).size < (routes.get(name)?.length ?? 0)) {
      problems.push({ field, message: "must name each channel once, because a message is never sent twice" });
    }
  }
  return { routes, ...(read?.["isPossible"] ? { isPossible: read["isPossible"] as never } : {}) };
}
