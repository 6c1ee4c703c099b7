import { type FieldError, invalid, VendorError } from "@trunkline/runtime";
import type { AnyChannel, SendContext, SendOptions } from "./channel.js";
import type { SendOutcome } from "./outcome.js";
import { readOrThrow } from "./read-or-throw.js";
import type { Hop, Receipt } from "./receipt.js";
import { isPlain } from "./rules/object.js";

/** Sends a message through the channel that it names, or through the channels of a route until one of them accepts it. */
export type Deliver = (message: unknown, options?: SendOptions) => Promise<SendOutcome>;

/** The channel by which a message failed, by the error of it. */
export type FailedBy = WeakMap<Error, string>;

export function createDeliver(
  channels: ReadonlyMap<string, AnyChannel>,
  routes: ReadonlyMap<string, readonly string[]>,
  context: Pick<SendContext, "isPossible" | "isPaced">,
  failedBy: FailedBy,
): Deliver {
  const names = [...channels.keys(), ...routes.keys()];
  return async (message, options) => {
    let via = "";
    try {
      let tag: unknown;
      const invalidMessage = (problems: readonly FieldError[], cause?: unknown) =>
        invalid("unified", "send", problems, cause, { tag: typeof tag === "string" ? tag : undefined });
      const { via: name, ...rest } = readOrThrow((problems) => {
        tag = options?.tag;
        return membersOf(message, problems);
      }, invalidMessage);
      via = `${name}`;
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
        send: channel.prepare(rest as never, options, { ...context, via, isShared: found.length > 1 }),
      }));
      return await along(steps, route !== undefined, failedBy);
    } catch (error) {
      if (!(error instanceof VendorError)) throw error;
      return { outcome: error.outcome, via, error };
    }
  };
}

interface Step {
  readonly via: string;
  readonly send: () => Promise<Receipt>;
}

/** Tries one channel after the other. */
async function along(steps: readonly Step[], isRoute: boolean, failedBy: FailedBy): Promise<SendOutcome> {
  const path: Hop[] = [];
  for (const { via, send } of steps) {
    try {
      const receipt = await send();
      path.push({ via });
      return { outcome: "accepted", receipt: isRoute ? { ...receipt, path } : receipt };
    } catch (error) {
      if (!(error instanceof VendorError)) throw error;
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
