import { createKonnek } from "@trunkline/konnek";
import { expect, inject, it } from "vitest";
import { konnek } from "../../src/vendors/konnek.js";
import { recordingFetch } from "../recording.js";
import { sentBy } from "../sent-by.js";

const { fetch, requests } = recordingFetch();
const credentials = { username: "u", password: "p" };
const client = createKonnek({ baseUrl: inject("mocks")["konnek"] ?? "", credentials, fetch });
const send = sentBy(konnek(client, { clientID: "client", channel: "whatsapp" }));
const to = "+6281200000000";

async function bodyOf(message: object): Promise<unknown> {
  await send({ to, ...message });
  return requests.at(-1)?.body;
}

it("gives a message a random id if the caller gives none", async () => {
  const ids = [await bodyOf({ text: "a" }), await bodyOf({ text: "b" })].map(
    (body) => (body as { id: string }).id,
  );
  expect(new Set(ids).size).toBe(2);
  expect(ids).toEqual(ids.map(() => expect.stringMatching(/^[0-9a-f-]{36}$/)));
});

it("leaves out what a message does not say", async () => {
  const url = "https://example.com/a.ogg";
  const media = await bodyOf({ media: { url, kind: "voice", name: "a.ogg" } });
  expect(media).toMatchObject({ type: "voice", body: { media: { url, name: "a.ogg" } } });
  expect(media).not.toHaveProperty("body.text");
  const options = [{ id: "tea", title: "Tea", description: "Green" }];
  const sections = [{ title: "Drinks", description: "Hot", options }];
  const list = await bodyOf({ list: { title: "Open", sections, header: { text: "Menu" } } });
  expect(list).toMatchObject({ type: "list", header: { type: "text", text: "Menu" }, body: { list: {} } });
  expect(list).not.toHaveProperty("body.text");
  expect(list).not.toHaveProperty("footer");
});
