// Compiled and never run: what this release promises to compile.
import type { Islash } from "@trunkline/islash";
import type { Konnek } from "@trunkline/konnek";
import type { Sociocs } from "@trunkline/sociocs";
import {
  createMessenger,
  type DeliveryState,
  type Messenger,
  type MessengerMessage,
  type Outcome,
  type Receipt,
  VendorError,
} from "@trunkline/unified";
import { islash } from "@trunkline/unified/islash";
import { type KonnekChannel, konnek } from "@trunkline/unified/konnek";
import { sociocs } from "@trunkline/unified/sociocs";
import { type YeastarChannel, yeastar } from "@trunkline/unified/yeastar";
import type { Yeastar } from "@trunkline/yeastar";

interface Clients {
  readonly islash: Islash;
  readonly konnek: Konnek;
  readonly sociocs: Sociocs;
  readonly yeastar: Yeastar;
}

export async function sends(clients: Clients, file: Blob): Promise<Receipt[]> {
  const messenger = createMessenger({
    session: islash(clients.islash, { session: "session" }),
    id: konnek(clients.konnek, { channel: "whatsapp", clientID: "client" }),
    pbx: yeastar(clients.yeastar, { channel: "twilio", didNumber: "+15550193510" }),
    sms: sociocs(clients.sociocs, { provider: "twlo", channelKey: "twlo_1" }),
    telnyx: sociocs(clients.sociocs, { provider: "tlnx", channelKey: "tlnx_1" }),
    twilio: sociocs(clients.sociocs, { provider: "twlowa", channelKey: "twlowa_1" }),
  });
  const id = { via: "id", to: "+6281200000000" } as const;
  const url = "https://cdn.example.com/a.jpg";
  const receipt = await messenger.send({
    via: "pbx",
    to: { conversationId: "1" },
    text: "Hello",
    reference: "order-1",
  });
  receipt.raw.msg_id satisfies number;
  return [
    receipt,
    await messenger.send({ ...id, text: "Hello", replyTo: "1" }),
    await messenger.send({ ...id, media: { url, kind: "voice", name: "a.ogg", caption: "A" } }),
    await messenger.send({ via: "session", to: "+14155552671", media: { url, caption: "A" } }),
    await messenger.send({ via: "sms", to: "+14155552671", media: { url, kind: "image", caption: "A" } }),
    await messenger.send({ ...id, location: { latitude: 1, longitude: 2 } }),
    await messenger.send({ ...id, buttons: { text: "Tea?", options: [{ id: "y", title: "Yes" }] } }),
    await messenger.send({ via: "session", to: "+14155552671", sticker: { id: "66" } }),
    await messenger.send({
      via: "session",
      to: "+14155552671",
      file: { content: file, name: "a.png", caption: "A" },
    }),
    await messenger.send({ via: "pbx", to: "+14155552671", file: { content: new File([file], "a.png") } }),
    await messenger.send({ via: "sms", to: "+14155552671", text: "Later", sendAt: new Date(0) }),
    await messenger.send({
      via: "sms",
      to: "+14155552671",
      text: "Welcome",
      saveContact: { name: "John", listId: 1 },
    }),
    await messenger.send({ via: "telnyx", to: "+14155552671", text: "Hello" }),
    await messenger.send({
      via: "twilio",
      to: "+14155552671",
      template: { id: "HX0", variables: { "1": "John" } },
    }),
  ];
}

declare const open: Messenger<{ readonly a: KonnekChannel; readonly b: YeastarChannel }>;

/** Templates in the vendor's own form, or by the values of their variables. */
export async function sendsTemplates(clients: Clients): Promise<Receipt[]> {
  const messenger = createMessenger({
    pbx: yeastar(clients.yeastar, { channel: "whatsapp", didNumber: "+15550193510" }),
    twilio: sociocs(clients.sociocs, { provider: "twlowa", channelKey: "twlowa_1" }),
    gupshup: sociocs(clients.sociocs, { provider: "gswa", channelKey: "gswa_1" }),
  });
  const to = "+14155552671";
  const own = { id: 1773, template_id: "1293546285747227", name: "discount", language: { code: "en" } };
  const header = ["Hello"];
  return [
    await messenger.send({ via: "pbx", to, template: { ...own, body: { customertier: "VIP" } } }),
    await messenger.send({ via: "pbx", to, template: { ...own, body: ["John", "4711"] } }),
    await messenger.send({
      via: "pbx",
      to,
      template: { ...own, parameter_format: "NAMED", components: [{ type: "BODY", parameters: [] }] },
    }),
    await messenger.send({ via: "twilio", to, template: { id: "HX0", body: ["John"] } }),
    await messenger.send({
      via: "gupshup",
      to,
      template: { id: "c6aecef6", header, body: { name: "John" } },
    }),
    await messenger.send({ via: "gupshup", to, template: { id: "1", variables: { Body: { "1": "John" } } } }),
  ];
}

export async function sendsByName<Name extends "a" | "b">(via: Name, either: "a" | "b"): Promise<Receipt[]> {
  const each: MessengerMessage<typeof open> = { via: "b", to: { conversationId: "1" }, text: "Hello" };
  const reference = "order-1";
  return [
    await open.send({ via, to: "+14155552671", text: "Hello", reference }),
    await open.send({ via: either, to: "+14155552671", text: "Hello", reference }),
    await open.send(each, { timeoutMs: 5000, signal: AbortSignal.timeout(5000) }),
    await open.send({ via: either, to: { id: "1cc0546496ae42ea" }, text: "Hello" }),
  ];
}

export function describe({ vendor, id, status, conversationId }: Receipt): string {
  const words: Record<DeliveryState, string> = {
    ...{ queued: "q", sent: "s", delivered: "d", read: "r" },
    ...{ failed: "f", undelivered: "n", revoked: "v", unknown: "u" },
  };
  return `${vendor} ${id} ${words[status]} ${conversationId}`;
}

export function outcomeOf(error: unknown): Outcome | undefined {
  return error instanceof VendorError ? error.outcome : undefined;
}

/** Each message of many is typed by its channel, and the result by the message. */
export async function many(clients: Clients): Promise<void> {
  const messenger = createMessenger({
    id: konnek(clients.konnek, { channel: "whatsapp", clientID: "client" }),
    pbx: yeastar(clients.yeastar, { channel: "twilio", didNumber: "+15550193510" }),
  });
  const all: MessengerMessage<typeof messenger>[] = [
    { via: "id", to: "+6281200000000", text: "Hello", replyTo: "1" },
    { via: "pbx", to: { conversationId: "1" }, text: "Hello" },
  ];
  for await (const result of messenger.sendAll(all, { onProgress: ({ taken }) => taken satisfies number })) {
    result.message.via satisfies "id" | "pbx";
    if (result.outcome === "accepted") result.receipt.raw satisfies object;
    else result.error.outcome satisfies Outcome;
  }
  // @ts-expect-error yeastar does not support sticker
  messenger.sendAll([{ via: "pbx", to: "+14155552671", sticker: { id: "1" } }]);
}
