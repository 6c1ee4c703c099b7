import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { respond } from "@trunkline/mock/server";
import { expect, it, onTestFinished } from "vitest";
import { createOutbox, type NewRow, type Settlement } from "../src/index.js";
import { createMemoryStore } from "./memory-store.js";
import { acceptedBody, bodiesOf, secret, startKonnek } from "./vendors.js";

const text = "Your code is 4711";
const to = "+6281200000000";

it("keeps no credential in a row, and of an encrypted message nothing that people wrote", async () => {
  // A vendor that says back all that it got, in every member that it has.
  const { server, messenger } = await startKonnek(({ request, response }) => {
    const { id } = JSON.parse(String(request.body)) as { readonly id: string };
    const said = `${JSON.stringify(request.headers)} ${String(request.body)}`;
    if (id === "accepted") return respond(response, { ...acceptedBody(id), said });
    if (id === "unknown") return respond(response, { said }, 500, { "X-Request-Id": secret });
    return respond(response, { meta: { status: false, code: 422, errors: "no" }, said }, 422);
  });
  const key = randomBytes(32);
  const encrypt = (plain: string) => {
    const iv = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", key, iv);
    const bytes = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), bytes]).toString("base64");
  };
  const decrypt = (hidden: string) => {
    const bytes = Buffer.from(hidden, "base64");
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  };
  const store = createMemoryStore();
  const written: (readonly NewRow[] | Settlement | string | undefined)[] = [];
  const { add, settle, again } = store.ledger;
  Object.assign(store.ledger, {
    add: (...its: Parameters<typeof add>) => {
      written.push(its[0]);
      return add(...its);
    },
    settle: (...its: Parameters<typeof settle>) => {
      written.push(its[2]);
      return settle(...its);
    },
    again: (...its: Parameters<typeof again>) => {
      written.push(its[3]);
      return again(...its);
    },
  });
  const outbox = createOutbox({ messenger, store, encrypt, decrypt });
  onTestFinished(() => outbox.close());
  outbox.work();
  const ids = ["accepted", "rejected", "unknown"];
  for (const id of ids) await outbox.add({ via: "id", to, text }, { id });
  await expect.poll(async () => (await outbox.progress()).settled).toBe(3);
  for (const id of ids) expect(await outbox.get(id)).toMatchObject({ state: id });
  expect(bodiesOf(server).map(({ body }) => body.text)).toEqual([text, text, text]);
  const all = JSON.stringify(written);
  const basic = Buffer.from(`u:${secret}`).toString("base64");
  for (const hidden of [secret, basic, text, "4711", to.slice(1)]) expect(all).not.toContain(hidden);
});
