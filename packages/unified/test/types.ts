// Compiled by `typecheck`, never run: no line below an expectation may compile. The conformance tests say which message
// compiles for which channel; here are the types of what comes back.
import type { AnyChannel, MessageFor, Messenger, TypesOf } from "../src/index.js";
import type { KonnekChannel } from "../src/vendors/konnek.js";
import type { YeastarChannel } from "../src/vendors/yeastar.js";

declare const messenger: Messenger<
  { readonly id: KonnekChannel; readonly pbx: YeastarChannel },
  { readonly otp: readonly ["pbx", "id"] }
>;
const message = { to: "+14155552671", text: "Hello" };

export async function overOne(): Promise<void> {
  const { raw } = await messenger.send({ via: "pbx", ...message });
  raw.msg_id.toFixed();
  // @ts-expect-error the response is the vendor's own.
  raw.data;
}

/** If the message can go through several channels, nobody knows whose response it is. */
export async function overSeveral(via: "id" | "pbx"): Promise<void> {
  for (const { raw } of [
    await messenger.send({ via, ...message }),
    await messenger.send({ via: "otp", ...message }),
  ]) {
    // @ts-expect-error each vendor has its own response.
    raw.msg_id;
    if ("msg_id" in raw) raw.msg_id.toFixed();
  }
}

export async function withOutcome(): Promise<void> {
  const result = await messenger.send.outcome({ via: "pbx", ...message });
  // @ts-expect-error only an accepted message has a receipt.
  result.receipt;
  // @ts-expect-error and only the others have an error.
  result.error;
}

export function beyondChannels(): void {
  messenger.can("otp", "text");
  // @ts-expect-error neither a channel nor a route has this name.
  messenger.can("fax", "text");
  // @ts-expect-error no message has this.
  messenger.whyNot("id", "stickers");
}

type RecipientsOf<C extends AnyChannel> = MessageFor<TypesOf<C>>["to"];
type LackedBy<C extends AnyChannel> = Extract<RecipientsOf<C>, { readonly "~unsupported": unknown }>;

/** A channel that carries every form of a recipient has no type for one that it lacks. */
export const lacked: LackedBy<YeastarChannel>[] = [];
// @ts-expect-error Konnek lacks conversations.
export const nothing: never[] = [] as LackedBy<KonnekChannel>[];
export const none: never[] = lacked;
