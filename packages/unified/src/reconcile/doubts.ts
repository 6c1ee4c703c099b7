import { given } from "../message/given.js";
import { equalMessagesOf, settle } from "./equal-messages.js";
import type { FindOptions, FoundAccepted, InDoubt, Reconciled, ReconcileOptions } from "./reconciled.js";

type Doubt<Request> = Omit<InDoubt<Request, unknown>, "settings">;

/** A message that is being sent. Call one of these when its call has ended. */
export interface Sending {
  readonly accepted: (id: string) => void;
  /** It was rejected, or it was not sent. */
  readonly failed: () => void;
  /** Its outcome is unknown. */
  readonly doubted: (error: Error, correlation?: string) => void;
}

/** What a channel remembers of its messages, so that it can ask the vendor about those whose outcome is unknown. */
export interface Doubts<Request> {
  /** `shown` is what the vendor's record of the message can show of it. */
  readonly begin: (request: Request, shown: unknown) => Sending;
  /** Asks about the message whose sending threw the error. */
  readonly reconcile: (error: Error, options?: ReconcileOptions) => Promise<Reconciled>;
  /** Asks about a message of which no error is left. The ids of messages that this process knows are those of other ones. */
  readonly find: (request: Request, options: FindOptions) => Promise<Reconciled>;
}

const stranger =
  "the error is not from sending a message with this channel in this process; give the error that `send` threw";
// Ages are by another clock than the vendor's, which may have been set since. An equal text of another time would then be taken for it.
const aloneMs = 3_600_000;
const notAlone =
  "an equal message was sent at nearly the same time, and its outcome is unknown too; look for both at the vendor";

/**
 * @param client Sends the messages. Its channels may have the same account, so they know one another's equal messages.
 * @param ask Asks the vendor about one message.
 */
export function createDoubts<Request>(
  client: object,
  ask: (doubt: Doubt<Request>, options: ReconcileOptions) => Promise<Reconciled>,
): Doubts<Request> {
  const equalMessages = equalMessagesOf(client);
  const found = new WeakMap<Error, FoundAccepted>();
  const asking = new WeakMap<Error, (options: ReconcileOptions) => Promise<Reconciled>>();
  return {
    begin: (request, shown) => {
      const startedAt = performance.now();
      // The signs of a phone number, which records may not have, so that a text with other signs counts as equal too.
      const equals = equalMessages.begin(JSON.stringify(shown).replaceAll(/[-+().* #]/g, ""));
      return {
        accepted: (id) => {
          equalMessages.end(equals);
          settle(equals, id);
          equalMessages.know(id);
        },
        failed: () => {
          equalMessages.end(equals);
          settle(equals);
        },
        doubted: (error, correlation) => {
          equalMessages.end(equals);
          const its = correlation === undefined ? {} : { correlation };
          const doubt = { request, startedAt, endedAt: performance.now(), ...its };
          asking.set(error, async ({ except = [], ...options }) => {
            if (equals.open > 1) return { outcome: "unknown", reason: notAlone };
            // What a record shows of a message differs where it was sent by number and into the conversation, so all ids count.
            const others = new Set([...except, ...equals.ids, ...equalMessages.ids()]);
            const result = await ask(doubt, { ...options, except: [...others] });
            // It may have been asked about twice at the same time.
            const known = found.get(error);
            if (known) return known;
            if (result.outcome === "unknown") return result;
            // An equal message may have begun, or have been found twice, while the vendor was asked.
            if (equals.open > 1 || [...equals.ids, ...equalMessages.ids()].includes(result.id))
              return { outcome: "unknown", reason: notAlone };
            settle(equals, result.id);
            equalMessages.know(result.id);
            found.set(error, result);
            return result;
          });
        },
      };
    },
    reconcile: async (error, options = {}) =>
      found.get(error) ?? (await asking.get(error)?.(options)) ?? { outcome: "unknown", reason: stranger },
    find: async (request, { startedAgoMs, endedAgoMs, correlation, except = [], ...options }) => {
      const now = performance.now();
      const its = { startedAt: now - startedAgoMs, endedAt: now - endedAgoMs, ...given({ correlation }) };
      const others = [...except, ...equalMessages.ids()];
      const result = await ask({ request, ...its, aloneMs }, { ...options, except: others });
      // An equal message may have got the id while the vendor was asked.
      const isOther = result.outcome === "accepted" && [...equalMessages.ids()].includes(result.id);
      return isOther ? { outcome: "unknown", reason: notAlone } : result;
    },
  };
}
