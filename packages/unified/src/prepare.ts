import { type FieldError, invalid, VendorError } from "@trunkline/runtime";
import type { AnyChannel, SendContext, SendOptions } from "./define-channel/channel.js";
import type { SendOutcome } from "./outcome.js";
import { readOrThrow } from "./read-or-throw.js";
import type { Hop, Receipt } from "./receipt.js";
import { isPlain } from "./rules/object.js";
import { unexpected } from "./unexpected.js";

/** A message that was read, and can be sent whatever becomes of the caller's object. */
export interface Prepared<Outcome = SendOutcome> {
  /** The channel or the route that it names. */
  readonly via: string;
  /** Why it is invalid, if it is. */
  readonly error?: VendorError;
  /** Sends it through its channel, or through the channels of its route until one of them accepts it. */
  readonly send: () => Promise<Outcome>;
}

/** Reads a message and copies it. An invalid one can be sent as well, and that says why it is invalid. */
export type Prepare = (message: unknown, options?: SendOptions) => Prepared;

/** The channel by which a message failed, by the error of it. */
export type FailedBy = WeakMap<Error, string>;

export function createPrepare(
  channels: ReadonlyMap<string, AnyChannel>,
  routes: ReadonlyMap<string, readonly string[]>,
  context: Pick<SendContext, "isPossible">,
  failedBy: FailedBy,
): Prepare {
  const names = [...channels.keys(), ...routes.keys()];
  return (message, options) => {
    let via = "";
    try {
      const marks: { tag?: string } = {};
      const invalidMessage = (problems: readonly FieldError[], cause?: unknown) =>
        invalid("unified", "send", problems, cause, marks);
      const { via: name, ...rest } = readOrThrow((problems) => {
        const tag: unknown = options?.tag;
        if (typeof tag === "string") marks.tag = tag;
        return membersOf(message, problems);
      }, invalidMessage);
      // Any other value may be made a text by code of its own, or by none.
      if (typeof name === "string") via = name;
      const route = routes.get(via);
      const found = (route ?? [via]).flatMap((name) => {
        const channel = channels.get(name);
        return channel ? [{ via: name, channel }] : [];
      });
      if (found.length === 0) {
        throw invalidMessage([{ field: "/via", message: `must be one of ${names.join(", ")}` }]);
      }
      // Every channel of a route takes its copy now: the message must be valid for all, and the caller may change it later.
      const steps = found.map(({ via, channel }) => ({
        via,
        known: { vendor: channel.vendor, ...marks },
        send: channel.prepare(rest as never, options, { ...context, via, isShared: found.length > 1 }),
      }));
      return { via, send: () => along(steps, route !== undefined, failedBy) };
    } catch (thrown) {
      const error =
        thrown instanceof VendorError
          ? thrown
          : unexpected(thrown, { vendor: "unified", outcome: "notSent" });
      const invalidOne = { outcome: error.outcome, via, error };
      return { via, error, send: async () => invalidOne };
    }
  };
}

interface Step {
  readonly via: string;
  /** What an error says of the message where the channel does not. */
  readonly known: { readonly vendor: string; readonly tag?: string };
  readonly send: () => Promise<Receipt>;
}

/** Tries one channel after the other. */
async function along(steps: readonly Step[], isRoute: boolean, failedBy: FailedBy): Promise<SendOutcome> {
  const path: Hop[] = [];
  for (const { via, known, send } of steps) {
    try {
      const receipt = await send();
      path.push({ via });
      return { outcome: "accepted", receipt: isRoute ? { ...receipt, path } : receipt };
    } catch (thrown) {
      const error =
        thrown instanceof VendorError ? thrown : unexpected(thrown, { ...known, outcome: "unknown" });
      path.push({ via, error });
      failedBy.set(error, via);
      if (path.length === steps.length || !canBeHealed(error)) {
        return { outcome: error.outcome, via, error, ...(isRoute && { path }) };
      }
    }
  }
  throw new Error("a message has at least one channel");
}

/** Whether nobody got the message, and another vendor may do better. A conflict may mean that the message is there already. */
function canBeHealed({ outcome, kind }: VendorError): boolean {
  if (outcome === "notSent") return kind !== "invalid" && kind !== "aborted";
  return outcome === "rejected" && kind !== "conflict" && kind !== "aborted";
}

function membersOf(message: unknown, problems: FieldError[]): { readonly via?: unknown } {
  if (isPlain(message)) return { ...message };
  problems.push({ field: "", message: "must be a plain object such as { via, to, text }" });
  return {};
}
