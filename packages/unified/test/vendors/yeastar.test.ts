import { type Exchange, respond, startServer, type TestServer } from "@trunkline/mock/server";
import { VendorError } from "@trunkline/runtime";
import { createYeastar, type Yeastar } from "@trunkline/yeastar";
import { describe, expect, inject, it } from "vitest";
import { yeastar } from "../../src/vendors/yeastar.js";
import { otherNumbers } from "../other-numbers.js";
import { recordingFetch } from "../recording.js";
import { sentBy } from "../sent-by.js";

const token = {
  ...{ errcode: 0, access_token: "a", access_token_expire_time: 1800 },
  ...{ refresh_token: "r", refresh_token_expire_time: 86400 },
};
const file = { content: new Blob(["x"]), name: "a.txt" };

const { fetch, requests } = recordingFetch();
const ofMock = over(clientOf(inject("mocks")["yeastar"] ?? "", fetch));

function clientOf(baseUrl: string, through = globalThis.fetch): Yeastar {
  return createYeastar({ baseUrl, credentials: { username: "u", password: "p" }, fetch: through });
}

function over(client: Yeastar) {
  return sentBy(yeastar(client, { channel: "twilio", didNumber: "+15550193510" }));
}

function pathOf({ target }: Exchange["request"]): string {
  return new URL(target, "http://vendor").pathname;
}

/** A server that acts as a PBX and gives tokens by itself. */
async function startPbx(handle: (exchange: Exchange) => unknown): Promise<TestServer> {
  return await startServer((exchange) =>
    pathOf(exchange.request).endsWith("/get_token") ? respond(exchange.response, token) : handle(exchange),
  );
}

function sendsTo({ requests }: TestServer): string[] {
  const sends = requests.filter((request) => pathOf(request).endsWith("/message/send"));
  return sends.map(({ body }) => String(body));
}

it("takes the name of a stream from its path", async () => {
  requests.length = 0;
  const content = Object.assign(new Blob(["bytes"]).stream(), { path: "/photos/own.png" });
  await ofMock({ to: "+14155552671", file: { content } });
  expect(JSON.stringify(requests)).toContain("own.png (image/png, 5 bytes)");
});

it("uploads the bytes and the name that it was given, even if the caller changes them at once", async () => {
  const uploads: Promise<string>[] = [];
  const send = over(
    clientOf(inject("mocks")["yeastar"] ?? "", (input, init) => {
      const isUpload = String(input).includes("batchupload");
      if (isUpload) uploads.push(new Response(init?.body, { headers: init?.headers ?? {} }).text());
      return fetch(input, init);
    }),
  );
  // With a token at hand, the upload is the first request of the next message.
  await send({ to: "+14155552671", text: "first" });
  const own = { content: new TextEncoder().encode("abc"), name: "a.bin", caption: "first" };
  const sending = send({ to: "+14155552671", file: own });
  own.content.fill(0);
  own.caption = "second";
  own.name = "b.bin";
  await sending;
  expect(requests.at(-1)?.body).toMatchObject({ msg_body: "first" });
  expect(await Promise.all(uploads)).toEqual([
    expect.stringMatching(/filename="a\.bin"[\s\S]*\r\n\r\nabc\r\n/),
  ]);
});

it("writes into a conversation by digits only, because the vendor takes the id as a number", async () => {
  requests.length = 0;
  for (const conversationId of otherNumbers) {
    await expect(ofMock({ to: { conversationId }, text: "a" }), conversationId).rejects.toMatchObject({
      outcome: "notSent",
      fields: [
        { field: "/to/conversationId", message: "must be a string of digits, at most 9007199254740991" },
      ],
    });
  }
  expect(requests).toEqual([]);
});

describe("a message whose upload failed was not sent", () => {
  it.each<[string, (exchange: Exchange) => unknown, Partial<VendorError>]>([
    [
      "fails on the server",
      ({ response }) => respond(response, "", 500),
      { kind: "unavailable", status: 500 },
    ],
    ["loses its connection", ({ socket }) => socket.destroy(), { kind: "network" }],
    [
      "is rejected for its size",
      ({ response }) => respond(response, { errcode: 40004, errmsg: "FILE SIZE EXCEEDED" }),
      { kind: "invalid", code: "40004" },
    ],
    [
      "gets a response without a file",
      ({ response }) => respond(response, { errcode: 0, list: [] }),
      { kind: "protocol" },
    ],
  ])("when the upload %s", async (_, onUpload, expected) => {
    await using pbx = await startPbx(onUpload);
    const error = await over(clientOf(pbx.url))({ to: "+14155552671", file }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({ vendor: "yeastar", operation: "send", outcome: "notSent", ...expected });
    expect(sendsTo(pbx)).toEqual([]);
  });

  it("when it times out during its upload", async () => {
    await using pbx = await startPbx(() => {});
    const sending = over(clientOf(pbx.url))({ to: "+14155552671", file }, { timeoutMs: 500 });
    await expect(sending).rejects.toMatchObject({ kind: "timeout", outcome: "notSent", isRetryable: true });
    expect(sendsTo(pbx)).toEqual([]);
  });

  it("when it is aborted between its upload and its sending", async () => {
    const controller = new AbortController();
    await using pbx = await startPbx(({ request, response }) => {
      if (!pathOf(request).endsWith("/batchupload")) return respond(response, "", 500);
      response.on("finish", () => controller.abort());
      return respond(response, { errcode: 0, errmsg: "SUCCESS", list: [{ uri: "u" }] });
    });
    const sending = over(clientOf(pbx.url))({ to: "+14155552671", file }, { signal: controller.signal });
    await expect(sending).rejects.toMatchObject({ kind: "aborted", outcome: "notSent" });
    expect(sendsTo(pbx)).toEqual([]);
  });
});

it("gives a message the address of its file, and the rest if it has the type that a message takes", async () => {
  const info = { uri: "u", id: 5, name: null, type: "image/png", size: "3", more: true };
  await using pbx = await startPbx(({ response }) => respond(response, { errcode: 0, list: [info] }));
  await over(clientOf(pbx.url))({ to: "+14155552671", file }).catch(() => {});
  expect(JSON.parse(sendsTo(pbx)[0] ?? "")).toMatchObject({ files: [{ uri: "u", type: "image/png" }] });
});
