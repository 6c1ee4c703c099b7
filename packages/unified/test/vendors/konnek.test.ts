import { createKonnek } from "@trunkline/konnek";
import type { VendorError } from "@trunkline/runtime";
import { beforeEach, expect, inject, it } from "vitest";
import { konnek } from "../../src/vendors/konnek.js";
import { recordingFetch } from "../recording.js";

const { fetch, requests } = recordingFetch();
const credentials = { username: "u", password: "p" };
const client = createKonnek({ baseUrl: inject("mocks")["konnek"] ?? "", credentials, fetch });
const id = konnek(client, { clientID: "client", channel: "whatsapp" });
const to = "6281200000000";

beforeEach(() => {
  requests.length = 0;
});

it("gives a message a random id when the caller gives none", async () => {
  await id.send({ to, text: "a" });
  await id.send({ to, text: "b" });
  const ids = requests.map(({ body }) => (body as { id: string }).id);
  expect(new Set(ids).size).toBe(2);
  expect(ids.every((one) => /^[0-9a-f-]{36}$/.test(one))).toBe(true);
});

it("sends media without a caption, under a name", async () => {
  await id.send({ to, media: { url: "https://example.com/a.ogg", kind: "voice", name: "a.ogg" } });
  expect(requests.at(-1)?.body).toMatchObject({
    type: "voice",
    body: { media: { url: "https://example.com/a.ogg", name: "a.ogg" } },
  });
  expect(requests.at(-1)?.body).not.toHaveProperty("body.text");
});

it("sends a list with a header alone", async () => {
  const options = [{ id: "tea", title: "Tea", description: "Green" }];
  const sections = [{ title: "Drinks", description: "Hot", options }];
  await id.send({ to, list: { title: "Open", sections, header: { text: "Menu" } } });
  const sent = requests.at(-1)?.body;
  expect(sent).toMatchObject({ type: "list", header: { type: "text", text: "Menu" }, body: { list: {} } });
  expect(sent).not.toHaveProperty("body.text");
  expect(sent).not.toHaveProperty("footer");
});

it("names all that is wrong within a message at once", async () => {
  const message = {
    to: "",
    txt: "a",
    media: { url: "", kind: "image", captoin: "a" },
    replyTo: null,
  };
  const error = await id.send(message as never).catch((thrown: unknown) => thrown);
  expect((error as VendorError).fields.map(({ field }) => field).sort()).toEqual([
    "/media/captoin",
    "/media/url",
    "/replyTo",
    "/to",
    "/txt",
  ]);
});
