import { createIslash } from "@trunkline/islash";
import { createKonnek } from "@trunkline/konnek";
import { createSociocs, createSociocsCaller } from "@trunkline/sociocs";
import { sendMessage } from "@trunkline/sociocs/operations";
import { createMessenger, VendorError } from "@trunkline/unified";
import { islash } from "@trunkline/unified/islash";
import { konnek } from "@trunkline/unified/konnek";
import { sociocs } from "@trunkline/unified/sociocs";
import { yeastar } from "@trunkline/unified/yeastar";
import { createYeastar } from "@trunkline/yeastar";

/** Where each vendor answers. */
export type Addresses = Readonly<Record<"islash" | "konnek" | "sociocs" | "yeastar", string>>;

/** Sends one message through each client, and one to each vendor through the messenger; returns how many were accepted. */
export async function sendAll(addresses: Addresses): Promise<number> {
  const clients = {
    islash: createIslash({ baseUrl: addresses.islash, credentials: { userToken: "any" } }),
    konnek: createKonnek({ baseUrl: addresses.konnek, credentials: { username: "any", password: "any" } }),
    sociocs: createSociocs({ baseUrl: addresses.sociocs, credentials: { apikey: "any:key" } }),
    yeastar: createYeastar({ baseUrl: addresses.yeastar, credentials: { username: "any", password: "any" } }),
  };
  const sms = {
    provider: "twlo",
    channel_key: "twlo_16317471111",
    to: "+16175551212",
    text: "Hello",
  } as const;
  const caller = createSociocsCaller({ baseUrl: addresses.sociocs, credentials: { apikey: "any:key" } });
  const messenger = createMessenger({
    session: islash(clients.islash, { session: "sess_demo" }),
    id: konnek(clients.konnek, { clientID: "demo", channel: "whatsapp" }),
    sms: sociocs(clients.sociocs, { provider: "twlo", channelKey: "twlo_16317471111" }),
    pbx: yeastar(clients.yeastar, { channel: "twilio", didNumber: "+15550193510" }),
  });
  const ids = [
    (
      await clients.islash.sendSessionMessage({
        body: { session: "sess_demo", identity: "85256872847", text: "Hello" },
      })
    ).data.message.id,
    (
      await clients.konnek.sendMessage({
        path: { channel: "whatsapp", clientID: "demo" },
        body: {
          id: "4b0e8a52-8a55-4d8c-9a4e-0d3f6f0a2a11",
          times: 1764115200,
          timestamp: "2026-11-26T00:00:00Z",
          recipient: "6281200000000",
          type: "text",
          body: { text: "Hello" },
        },
      })
    ).data.message_id,
    (await clients.sociocs.sendMessage({ body: sms })).data.message_id,
    (await caller.call(sendMessage, { body: sms })).data.message_id,
    (
      await clients.yeastar.sendMessage({
        body: {
          sender_type: 9,
          sender_no: "api",
          msg_type: 0,
          channel: "twilio",
          did_number: "+15550193510",
          to: "+14155552671",
          msg_kind: 0,
          msg_body: "Hello",
        },
      })
    ).msg_id,
    (await messenger.send({ via: "session", to: "85256872847", text: "Hello" })).id,
    (await messenger.send({ via: "id", to: "6281200000000", text: "Hello" })).id,
    (await messenger.send({ via: "sms", to: "+16175551212", text: "Hello" })).id,
    (await messenger.send({ via: "pbx", to: "+14155552671", text: "Hello" })).id,
  ];
  await expectRefused(addresses);
  return ids.filter((id) => id !== "").length;
}

/** What a client throws has to be the class that a program gets by another import; two copies of the runtime would differ. */
async function expectRefused(addresses: Addresses): Promise<void> {
  const client = createSociocs({
    baseUrl: addresses.sociocs,
    credentials: { apikey: "any:key" },
    retry: false,
  });
  const error = await client
    // @ts-expect-error The contract has no such provider.
    .sendMessage({ body: { provider: "pigeon", channel_key: "a", to: "+16175551212", text: "Hello" } })
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  if (!(error instanceof VendorError && error.outcome === "notSent")) {
    throw new Error(`A body that breaks the contract was not refused: ${String(error)}`);
  }
}
