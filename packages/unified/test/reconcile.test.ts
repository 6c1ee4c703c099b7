import { createKonnek } from "@trunkline/konnek";
import { respond, startServer } from "@trunkline/mock/server";
import { VendorError } from "@trunkline/runtime";
import { createSociocs } from "@trunkline/sociocs";
import { expect, it } from "vitest";
import { createMessenger } from "../src/index.js";
import { konnek } from "../src/vendors/konnek.js";
import { sociocs } from "../src/vendors/sociocs.js";
import { failure } from "./own-channel.js";

const message = { to: "+16175551212", text: "Your order has left" } as const;

/** A vendor that accepts messages and never says so, and lists what it accepted. */
async function startSilent() {
  const accepted: { readonly text: string; readonly timestamp: number }[] = [];
  const server = await startServer(({ request, response, socket }) => {
    if (request.method === "POST") {
      const { text } = JSON.parse(String(request.body));
      accepted.push({ text, timestamp: Date.now() });
      return socket.destroy();
    }
    const data = accepted.map((one, index) => ({
      ...{ message_id: `MM${index}`, channel_key: "twlo_1", to: "16175551212", direction: "outbound" },
      ...one,
    }));
    return respond(response, { status: "success", data });
  });
  return { ...server, accepted };
}

async function errorOf(sending: Promise<unknown>): Promise<VendorError> {
  const error = await sending.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof VendorError)) throw new Error("no VendorError", { cause: error });
  return error;
}

it("never takes the message of one channel for an equal one of another channel with the same client", async () => {
  await using server = await startSilent();
  const client = createSociocs({ baseUrl: server.url, credentials: { apikey: "k" } });
  const settings = { provider: "twlo", channelKey: "twlo_1" } as const;
  const messengers = [1, 2].map(() => createMessenger({ sms: sociocs(client, settings) }));
  const errors = await Promise.all(
    messengers.map((messenger) => errorOf(messenger.send({ ...message, via: "sms" }))),
  );
  // The vendor has one of them, and nobody can say which.
  server.accepted.splice(1);
  for (const [index, messenger] of messengers.entries()) {
    expect(await messenger.reconcile(errors[index] as VendorError)).toMatchObject({ outcome: "unknown" });
  }
});

it("finds a message whose response was lost, and makes its receipt", async () => {
  await using server = await startSilent();
  const client = createSociocs({ baseUrl: server.url, credentials: { apikey: "k" } });
  const messenger = createMessenger(
    { sms: sociocs(client, { provider: "twlo", channelKey: "twlo_1" }) },
    { routes: { order: ["sms"] } },
  );
  for (const [via, id] of [
    ["sms", "MM0"],
    ["order", "MM1"],
  ] as const) {
    const error = await errorOf(messenger.send({ ...message, via, text: `${message.text} ${id}` }));
    expect(error.outcome).toBe("unknown");
    expect(await messenger.reconcile(error)).toEqual({
      outcome: "accepted",
      receipt: {
        ...{ via: "sms", vendor: "sociocs", id, correlation: id, status: "queued" },
        raw: expect.objectContaining({ message_id: id }),
      },
    });
  }
});

it("does not give the record of one message to one that looks the same there", async () => {
  await using server = await startSilent();
  const client = createSociocs({ baseUrl: server.url, credentials: { apikey: "k" } });
  const messenger = createMessenger({ sms: sociocs(client, { provider: "twlo", channelKey: "twlo_1" }) });
  const send = (extras: { readonly saveContact?: { readonly name: string } }) =>
    errorOf(messenger.send({ ...message, via: "sms", ...extras }));
  const errors = await Promise.all([send({}), send({ saveContact: { name: "Ann" } })]);
  for (const error of errors) {
    expect(await messenger.reconcile(error)).toMatchObject({
      outcome: "unknown",
      reason: expect.stringContaining("an equal message was sent at nearly the same time"),
    });
  }
});

it("says that a vendor cannot be asked, and what its events will name", async () => {
  await using server = await startServer(({ socket }) => socket.destroy());
  const client = createKonnek({ baseUrl: server.url, credentials: { username: "u", password: "p" } });
  const messenger = createMessenger({ id: konnek(client, { clientID: "c", channel: "whatsapp" }) });
  const error = await errorOf(messenger.send({ ...message, via: "id", reference: "order-17" }));
  expect(error).toMatchObject({ outcome: "unknown", correlation: "order-17" });
  expect(await messenger.reconcile(error)).toEqual({
    outcome: "unknown",
    reason: "konnek has no operation that finds a sent message; its events will name the message order-17",
  });
});

it("knows only the errors that it threw, and only those whose outcome is unknown", async () => {
  const messenger = createMessenger({});
  const stranger = failure({ kind: "timeout", outcome: "unknown" });
  expect(await messenger.reconcile(stranger)).toMatchObject({
    reason: expect.stringContaining("did not throw the error"),
  });
  await using server = await startServer(({ response }) =>
    respond(response, { status: "error", errors: [] }, 400),
  );
  const client = createSociocs({ baseUrl: server.url, credentials: { apikey: "k" } });
  const over = createMessenger({ sms: sociocs(client, { provider: "twlo", channelKey: "twlo_1" }) });
  const error = await errorOf(over.send({ ...message, via: "sms" }));
  expect(await over.reconcile(error)).toEqual({ outcome: "rejected", via: "sms", error });
  // Nobody has to ask about a message that no channel took.
  const invalid = await errorOf(over.send({ ...message, via: "sms", text: " " }));
  expect(await over.reconcile(invalid)).toMatchObject({ outcome: "notSent", error: invalid });
});
