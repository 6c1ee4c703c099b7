import { expect, it } from "vitest";
import { message, rejecting } from "./token-life.js";
import { storeOf } from "./token-stores.js";
import { createTokenClient, startTokenServer, together } from "./token-vendor.js";

// Each call renews twice, and waits for every part of the store, which takes seven tenths of its time.
it("every call succeeds in time where nothing of the store ever ends", async () => {
  const never = () => new Promise<never>(() => {});
  await using server = await startTokenServer({ "/messages": rejecting(["t-1"]) });
  const tokenStore = storeOf({ get: never, set: never, lock: never });
  const client = createTokenClient(server, { tokenStore, timeoutMs: 10_000 });
  const results = await together(5, () => client.sendMessage(message));
  expect(results.filter(({ status }) => status === "rejected")).toEqual([]);
  expect(server.paths().filter((path) => path !== "/messages")).toEqual(["/login", "/refresh"]);
});
