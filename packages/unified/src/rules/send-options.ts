import type { SendOptions } from "../channel.js";
import { object } from "./object.js";
import { numberBetween, type Rule, rule, text } from "./values.js";

export const sendOptions: Rule<SendOptions> = object<SendOptions>(
  {},
  {
    signal: rule((value) => value instanceof AbortSignal, "must be an AbortSignal"),
    timeoutMs: numberBetween(1, 2_147_483_647),
    tag: text,
  },
);
