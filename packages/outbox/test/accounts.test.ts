import { createKonnek, parseEvent } from "@trunkline/konnek";
import { startServer } from "@trunkline/mock/server";
import { createMessenger } from "@trunkline/unified";
import { konnek, konnekEvents } from "@trunkline/unified/konnek";
import { expect, it, onTestFinished } from "vitest";
import { createOutbox } from "../src/index.js";
import { createMemoryStore } from "./memory-store.js";

it("settles by an event only rows of its account, through whichever of the account's channels they went", async () => {
  const server = await startServer(({ socket }) => socket.destroy());
  const clientOf = (username: string) =>
    createKonnek({ baseUrl: server.url, credentials: { username, password: "p" }, retry: false });
  const [first, second] = [clientOf("first"), clientOf("second")];
  const settings = { clientID: "c", channel: "whatsapp" };
  const events = konnekEvents(parseEvent);
  const messenger = createMessenger({
    chat: konnek(first, settings, events),
    codes: konnek(first, settings),
    other: konnek(second, settings, events),
  });
  const store = createMemoryStore();
  const outbox = createOutbox({ messenger, store });
  onTestFinished(async () => {
    await outbox.close();
    await messenger.close();
    await server.close();
  });
  for (const via of ["codes", "other"] as const) {
    await outbox.add({ via, to: "+6281200000000", text: "Hello", reference: "17" }, { id: via });
  }
  await store.ledger.dispatch({ limit: 2, leaseMs: 60_000 });

  const event = {
    type: "status",
    vendor: "konnek",
    correlation: "17",
    status: "delivered",
    raw: {},
  } as const;
  const states = async () => (await outbox.list()).map(({ id, account, state }) => [id, account, state]);
  await outbox.deliver({ ...event, via: "chat" });
  expect(await states()).toEqual([
    ["codes", "chat", "accepted"],
    ["other", "other", "dispatching"],
  ]);
  await outbox.deliver({ ...event, via: "other", status: "failed" });
  expect((await states())[1]).toEqual(["other", "other", "rejected"]);
});
