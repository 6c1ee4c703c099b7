import type { SendOptions } from "../define-channel/channel.js";
import { object } from "./object.js";
import { numberBetween, type Rule, rule, text } from "./values.js";

/** Also for those who take more options than these. */
export const sendOptionRules = {
  signal: rule<AbortSignal>((value) => value instanceof AbortSignal, "must be an AbortSignal"),
  timeoutMs: numberBetween(1, 2_147_483_647),
  tag: text,
};

export const sendOptions: Rule<SendOptions> = object<SendOptions>(
  {},
  {
    ...sendOptionRules,
    isPaced: rule<boolean>((value) => typeof value === "boolean", "must be true or false"),
  },
);
