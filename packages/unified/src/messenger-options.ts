import type { FieldError } from "@trunkline/runtime";
import type { Channels, Routes } from "./message/message-via.js";
import { isPlain, object } from "./rules/object.js";
import { listOf, oneOf, type Rule, rule } from "./rules/values.js";

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

interface Taken {
  readonly routes?: Readonly<Record<string, readonly string[]>>;
  readonly isPossible?: (number: string) => boolean;
}

/** Copies the options, and says what is wrong with them. */
export function readMessengerOptions(
  options: unknown,
  channels: readonly string[],
  problems: FieldError[],
): Taken | undefined {
  const isPossible: Rule<(number: string) => boolean> = rule(
    (value) => typeof value === "function",
    "must be a function such as isPossible of @trunkline/unified/phone-number",
  );
  return object<Taken>({}, { routes: routesOf(channels), isPossible })(options, "", problems);
}

function routesOf(channels: readonly string[]): Rule<Readonly<Record<string, readonly string[]>>> {
  const list = listOf(oneOf(...channels));
  return (value, field, problems) => {
    if (!isPlain(value)) {
      problems.push({ field, message: "must be a plain object such as { otp: [channel, channel] }" });
      return undefined;
    }
    const routes = Object.entries(value).map(([name, route]): [string, readonly string[]] => {
      const at = `${field}/${name}`;
      const names = list(route, at, problems) ?? [];
      const add = (message: string) => problems.push({ field: at, message });
      if (channels.includes(name)) add("must have another name than a channel");
      if (new Set(names).size < names.length) add("must name each channel once");
      return [name, names];
    });
    return Object.fromEntries(routes);
  };
}
