// Compiled and never run: what this release promises to compile.
import type { Islash } from "@trunkline/islash";
import type { Konnek } from "@trunkline/konnek";
import type { Sociocs } from "@trunkline/sociocs";
import {
  createMessenger,
  type Outcome,
  type Receipt,
  type ReceiptStatus,
  VendorError,
} from "@trunkline/unified";
import { islash } from "@trunkline/unified/islash";
import { konnek } from "@trunkline/unified/konnek";
import { sociocs } from "@trunkline/unified/sociocs";
import { yeastar } from "@trunkline/unified/yeastar";
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
    twilio: sociocs(clients.sociocs, { provider: "twlowa", channelKey: "twlowa_1" }),
  });
  const id = { via: "id", to: "6281200000000" } as const;
  const media = { url: "https://cdn.example.com/a.jpg", kind: "image" } as const;
  const receipt = await messenger.send({
    via: "pbx",
    conversationId: "1",
    text: "Hello",
    reference: "order-1",
  });
  receipt.raw.msg_id satisfies number;
  return [
    receipt,
    await messenger.send({ ...id, text: "Hello", replyTo: "1" }),
    await messenger.send({ ...id, media }),
    await messenger.send({ ...id, location: { latitude: 1, longitude: 2 } }),
    await messenger.send({ ...id, buttons: { text: "Tea?", options: [{ id: "y", title: "Yes" }] } }),
    await messenger.send({ via: "session", to: "1", sticker: { id: "66" } }),
    await messenger.send({ via: "session", to: "1", file: { content: file, name: "a.png", caption: "A" } }),
    await messenger.send({ via: "sms", to: "1", text: "Later", sendAt: new Date(0) }),
    await messenger.send({ via: "sms", to: "1", text: "Welcome", saveContact: { name: "John", listId: 1 } }),
    await messenger.send({ via: "twilio", to: "1", template: { id: "HX0", variables: { "1": "John" } } }),
  ];
}

export function told({ vendor, id, status, conversationId }: Receipt): string {
  const words: Record<ReceiptStatus, string> = {
    ...{ accepted: "a", scheduled: "s", sent: "t", delivered: "d", read: "r", failed: "f", unknown: "u" },
  };
  return `${vendor} ${id} ${words[status]} ${conversationId}`;
}

export function outcomeOf(error: unknown): Outcome | undefined {
  return error instanceof VendorError ? error.outcome : undefined;
}
