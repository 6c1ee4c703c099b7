// Compiled and never run: what this release promises to compile.
import type { Konnek } from "@trunkline/konnek";
import type { Sociocs } from "@trunkline/sociocs";
import {
  type ChannelCapabilities,
  createMessenger,
  type InboundMessage,
  type Kind,
  type Messenger,
  type Receipt,
  VendorError,
} from "@trunkline/unified";
import { type KonnekChannel, konnek } from "@trunkline/unified/konnek";
import { sociocs } from "@trunkline/unified/sociocs";
import { type YeastarChannel, yeastar } from "@trunkline/unified/yeastar";
import type { Yeastar } from "@trunkline/yeastar";

interface Clients {
  readonly konnek: Konnek;
  readonly sociocs: Sociocs;
  readonly yeastar: Yeastar;
}

declare const open: Messenger<{ readonly a: KonnekChannel; readonly b: YeastarChannel }>;

/** A route takes what all its channels carry. */
export async function sendsByRoute({
  konnek: client,
  yeastar: pbx,
  sociocs: sms,
}: Clients): Promise<Receipt[]> {
  const messenger = createMessenger(
    {
      id: konnek(client, { channel: "whatsapp", clientID: "client" }),
      pbx: yeastar(pbx, { channel: "whatsapp", didNumber: "+15550193510" }),
      sms: sociocs(sms, { provider: "twlo", channelKey: "twlo_1" }),
    },
    {
      routes: { otp: ["pbx", "sms"], promo: ["id", "sms"], site: ["id", "pbx"] },
      isPossible: (number) => number.length > 5,
    },
  );
  const to = "+14155552671";
  const image = { url: "https://cdn.example.com/a.jpg", kind: "image", caption: "A" } as const;
  const receipts = [
    await messenger.send({ via: "otp", to, text: "4711" }, { tag: "order 17" }),
    await messenger.send({ via: "promo", to, media: image }),
    await messenger.send({ via: "site", to: { id: "visitor" }, text: "Hello", reference: "order-1" }),
  ];
  const [hop] = receipts.flatMap(({ path = [] }) => path);
  hop satisfies { readonly via: string; readonly error?: VendorError } | undefined;
  return receipts;
}

/** The compiler asks for all four. */
export async function becameOf(id: string): Promise<string> {
  const result = await open.send.outcome({ via: "a", to: { id }, text: "Hello" }, { tag: "order 17" });
  switch (result.outcome) {
    case "accepted":
      return result.receipt.raw.data.message_id;
    case "rejected":
    case "notSent":
      return result.error.message;
    case "unknown":
      return `ask ${result.via}`;
    default:
      return result satisfies never;
  }
}

/** What is done about a message that nobody knows about. */
export async function later(error: unknown): Promise<string> {
  if (!(error instanceof VendorError)) return "no call";
  const found = await open.reconcile(error, { timeoutMs: 5000 });
  if (found.outcome === "accepted") return found.receipt.id;
  return found.outcome === "unknown" ? found.reason : found.error.message;
}

export function carried(kind: Kind): string {
  const { carries, lacks }: ChannelCapabilities = open.capabilities.a;
  const [longest, kinds] = [carries.text?.maxLength, carries.media?.kinds?.join()];
  return open.can("a", kind) ? `${longest} ${kinds}` : `${open.whyNot("b", "buttons")} ${lacks[kind]}`;
}

/** Who wrote is whom to write to. */
export async function answer({ via, from, conversationId, id }: InboundMessage): Promise<void> {
  const text = "Hello";
  if (via === "a" && from) await open.send({ via, to: from, text, ...(id && { replyTo: id }) });
  if (via === "b" && conversationId) await open.send({ via, to: { conversationId }, text });
}

export const hook: (request: Request) => Promise<Response> = open.webhook("a", async (event) => {
  if (event.type === "message") await answer(event);
  if (event.type === "status") event.correlation satisfies string;
});
