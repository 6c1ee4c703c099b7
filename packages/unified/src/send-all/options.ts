import { type FieldError, invalidOptions } from "@trunkline/runtime";
import type { SendOptions } from "../define-channel/channel.js";
import type { SendOutcome } from "../outcome.js";
import { readOrThrow } from "../read-or-throw.js";
import { object } from "../rules/object.js";
import { sendOptionRules } from "../rules/send-options.js";
import { type Rule, rule } from "../rules/values.js";
import { isIterable } from "./iterate.js";

/** What became of one message of many. */
export type SendAllResult<Message = unknown, Raw = unknown> = SendOutcome<Raw> & {
  /** The place of the message in the iterable, from 0. */
  readonly index: number;
  /** The object that the iterable gave. It was sent as it was then, even if the iterable has changed it since. */
  readonly message: Message;
};

/** How many messages were taken from the iterable, and what became of those that have a result. */
export interface SendAllProgress {
  readonly taken: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly notSent: number;
  readonly unknown: number;
}

/**
 * How many messages are sent at once and how fast. `signal` aborts the messages that are under way, and begins no others;
 * `timeoutMs` and `tag` are those of each message.
 */
export interface SendAllOptions<Result = SendAllResult> extends Omit<SendOptions, "isPaced"> {
  /** How many messages are sent at once, over all channels. Default: 10. */
  readonly concurrency?: number;
  /** How many messages each channel begins in a second at most. Default: no limit. */
  readonly perSecond?: number;
  /** Called once for each result, also for those that a loop left by `break` does not see. An error in it is ignored. */
  readonly onProgress?: (progress: SendAllProgress, result: Result) => void;
}

/** Reads the options, and throws also if there are no messages to go through: nothing is taken or sent then. */
export function readSendAll<Result>(messages: unknown, given: unknown): SendAllOptions<Result> {
  return readOrThrow(
    (problems: FieldError[]) => {
      if (!isIterable(messages)) {
        problems.push({
          field: "/messages",
          message: "must be an iterable, such as a list or an async generator",
        });
      }
      return rules<Result>()(given ?? {}, "", problems) as SendAllOptions<Result>;
    },
    (problems) => invalidOptions("unified", "sendAll", problems),
  );
}

function rules<Result>(): Rule<SendAllOptions<Result>> {
  return object<SendAllOptions<Result>>(
    {},
    {
      ...sendOptionRules,
      concurrency: rule(
        (value) => Number.isSafeInteger(value) && Number(value) > 0,
        "must be a whole number above 0",
      ),
      perSecond: rule((value) => typeof value === "number" && value > 0, "must be a number above 0"),
      onProgress: rule((value) => typeof value === "function", "must be a function"),
    },
  );
}
