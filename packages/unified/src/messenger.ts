import type { FieldError } from "@trunkline/runtime";
import type { Channel, SendOptions } from "./channel.js";
import { obligatory } from "./contents.js";
import type { Receipt } from "./receipt.js";
import { refuse } from "./refuse.js";

type Channels = Readonly<Record<string, Channel<never, unknown>>>;

type MessageOf<C> = C extends Channel<infer Message, unknown> ? Message : never;
type RawOf<C> = C extends Channel<never, infer Raw> ? Raw : never;

/** Sends messages over named channels. */
export interface Messenger<C extends Channels> {
  /**
   * Sends one message over the channel that `via` names. The message may hold only what that channel carries.
   *
   * @throws {VendorError} whose `outcome` is about the message: `notSent` also where an upload or a token failed before it.
   */
  send<Via extends keyof C & string>(
    message: { readonly via: Via } & MessageOf<C[Via]>,
    options?: SendOptions,
  ): Promise<Receipt<RawOf<C[Via]>>>;
}

/** Any message that a messenger can send, over whichever of its channels: `MessengerMessage<typeof messenger>`. */
export type MessengerMessage<M> =
  M extends Messenger<infer C>
    ? { [Via in keyof C & string]: { readonly via: Via } & MessageOf<C[Via]> }[keyof C & string]
    : never;

/** Makes a messenger of channels, each under a name of your own. */
export function createMessenger<const C extends Channels>(channels: C): Messenger<C> {
  return {
    send: async (message, options = {}) => {
      const { via, ...rest } = message as { via: string } & Readonly<Record<string, unknown>>;
      const channel = Object.hasOwn(channels, via) ? channels[via] : undefined;
      if (!channel) {
        const names = Object.keys(channels).join(", ");
        throw refuse("unified", [{ field: "/via", message: `must be one of ${names}` }]);
      }
      const problems = problemsOf(rest, via, channel);
      if (problems.length > 0) throw refuse(channel.vendor, problems);
      return (await channel.send(rest as never, options)) as never;
    },
  };
}

function problemsOf(
  message: Readonly<Record<string, unknown>>,
  via: string,
  channel: Channel<never, unknown>,
): FieldError[] {
  const { contents, extras, continuesConversations } = channel;
  const names = Object.keys(message).filter((name) => message[name] !== undefined);
  const carried = [...contents, ...extras, ...(continuesConversations ? ["conversationId"] : [])];
  const problems = names
    .filter((name) => name !== "to" && !carried.includes(name))
    .map((name) => ({
      field: `/${name}`,
      message: `is nothing that ${via} (${channel.vendor}) carries; it carries ${carried.join(", ")}`,
    }));
  const targets = names.filter(
    (name) => name === "to" || (continuesConversations && name === "conversationId"),
  );
  if (targets.length !== 1) {
    const wanted = continuesConversations ? "either to or conversationId" : "to, the recipient";
    problems.push({ field: "/to", message: `must be given: ${wanted}` });
  }
  problems.push(...targets.filter((name) => !isText(message[name])).map(mustBeText));
  const given = contents.filter((name) => names.includes(name));
  if (given.length !== 1 && problems.length === 0) {
    problems.push({
      field: "",
      message: `must hold exactly one of ${contents.join(", ")}; it holds ${given.join(" and ") || "none"}`,
    });
  }
  return [...problems, ...given.flatMap((name) => contentProblems(name, message[name]))];
}

function contentProblems(name: string, content: unknown): FieldError[] {
  if (name === "text") return isText(content) ? [] : [mustBeText(name)];
  if (typeof content !== "object" || content === null)
    return [{ field: `/${name}`, message: "must be an object" }];
  return (obligatory[name] ?? [])
    .filter((member) => (content as Record<string, unknown>)[member] === undefined)
    .map((member) => ({ field: `/${name}/${member}`, message: "is missing" }));
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function mustBeText(name: string): FieldError {
  return { field: `/${name}`, message: "must be a text that is not empty" };
}
