import { expect, it, onTestFinished } from "vitest";
import { createOutbox } from "../src/index.js";
import { createMemoryStore } from "./memory-store.js";
import { startKonnek } from "./vendors.js";

const text = "Your code is 4711";
const to = "+6281200000000";

it("sends nothing that it cannot decrypt, and tries again later", async () => {
  const { server, messenger } = await startKonnek();
  let [isAway, isWrong] = [true, false];
  const decrypt = (hidden: string) => {
    if (isAway) throw new Error("the keys are away");
    return isWrong ? `${text} ${hidden}` : hidden;
  };
  const encrypt = (plain: string) => plain;
  const outbox = createOutbox({ messenger, store: createMemoryStore(), encrypt, decrypt });
  onTestFinished(() => outbox.close());
  outbox.work();
  await outbox.add({ via: "id", to, text }, { id: "one" });
  await expect
    .poll(async () => (await outbox.get("one"))?.error)
    .toMatchObject({
      ...{ outcome: "notSent", isRetryable: true, cause: { message: "the keys are away" } },
    });
  [isAway, isWrong] = [false, true];
  await expect.poll(async () => JSON.stringify((await outbox.get("one"))?.error)).toContain("another key");
  expect(JSON.stringify(await outbox.get("one"))).not.toContain(text);
  isWrong = false;
  await expect.poll(async () => (await outbox.get("one"))?.state).toBe("accepted");
  expect(server.requests).toHaveLength(1);
});
