import { createKonnek } from "@trunkline/konnek";
import { respond, startServer } from "@trunkline/mock/server";
import { createSociocs } from "@trunkline/sociocs";
import { describe, expect, it } from "vitest";
import { createMessenger, type ErrorKind, type Outcome } from "../src/index.js";
import { konnek } from "../src/vendors/konnek.js";
import { sociocs } from "../src/vendors/sociocs.js";
import { problemsIn, problemsOfMaking } from "./invalid.js";
import { type Ending, failure, ownChannel } from "./own-channel.js";

const message = { via: "otp", to: "+14155552671", text: "4711" } as const;

/** Two channels of vendors of one's own, and a route over both. */
function overTwo(first: Ending, second: Ending = "2") {
  const [a, b] = [ownChannel(first), ownChannel(second)];
  const messenger = createMessenger(
    { a: a.channel, b: b.channel },
    { routes: { otp: ["a", "b"] } },
  ) as unknown as OpenMessenger;
  return { a, b, messenger };
}

interface OpenMessenger {
  readonly send: ((message: object, options?: object) => Promise<unknown>) & {
    outcome(message: object, options?: object): Promise<{ readonly outcome: string }>;
  };
}

const kinds: readonly ErrorKind[] = [
  ...(["authentication", "permission", "invalid", "notFound", "conflict", "rateLimited"] as const),
  ...(["quota", "unavailable", "timeout", "network", "protocol", "aborted"] as const),
];
const outcomes: readonly Outcome[] = ["rejected", "notSent", "unknown"];

describe("a route", () => {
  it("uses its first channel while that one accepts, and says so in the receipt", async () => {
    const { a, b, messenger } = overTwo("1");
    expect(await messenger.send(message)).toEqual({
      ...{ via: "a", vendor: "own", id: "1", correlation: "c-1", status: "sent" },
      ...{ path: [{ via: "a" }], raw: { id: "1" } },
    });
    expect([a.got.length, b.got.length]).toEqual([1, 0]);
  });

  it("goes on only where it is proved that nobody got the message, and another vendor may do better", async () => {
    for (const outcome of outcomes) {
      for (const kind of kinds) {
        const { a, b, messenger } = overTwo({ kind, outcome });
        const result = await messenger.send.outcome(message);
        const stops =
          outcome === "unknown" ||
          kind === "aborted" ||
          (kind === "invalid" && outcome === "notSent") ||
          (kind === "conflict" && outcome === "rejected");
        expect([a.got.length, b.got.length], `${outcome}, ${kind}`).toEqual([1, stops ? 0 : 1]);
        const error = expect.objectContaining({ kind, outcome });
        expect(result, `${outcome}, ${kind}`).toEqual(
          stops
            ? { outcome, via: "a", error, path: [{ via: "a", error }] }
            : {
                outcome: "accepted",
                receipt: expect.objectContaining({
                  via: "b",
                  id: "2",
                  path: [{ via: "a", error }, { via: "b" }],
                }),
              },
        );
      }
    }
  });

  it("ends with the last error, and keeps the others, if no channel accepts", async () => {
    const unavailable = { kind: "unavailable", outcome: "notSent" } as const;
    const quota = { kind: "quota", outcome: "rejected" } as const;
    const { messenger } = overTwo(unavailable, quota);
    const path = [
      { via: "a", error: expect.objectContaining(unavailable) },
      { via: "b", error: expect.objectContaining(quota) },
    ];
    expect(await messenger.send.outcome(message)).toMatchObject({
      outcome: "rejected",
      via: "b",
      error: quota,
      path,
    });
    await expect(messenger.send(message)).rejects.toMatchObject(quota);
  });

  it("is not begun with a message that one of its channels does not take", async () => {
    const { a, b, messenger } = overTwo("1");
    const result = await messenger.send.outcome({ ...message, reference: "too long" });
    expect(result).toMatchObject({ outcome: "notSent", error: { kind: "invalid" } });
    expect([a.got.length, b.got.length]).toEqual([0, 0]);
  });

  it("sends by each channel what the message was at first", async () => {
    const { b, messenger } = overTwo({ kind: "network", outcome: "notSent" });
    const { text: _, ...to } = message;
    const bytes = new Uint8Array([1, 2, 3]);
    const file = { content: bytes, name: "a.bin" };
    const sending = messenger.send({ ...to, file });
    bytes.fill(0);
    file.name = "b.bin";
    await sending;
    expect(b.got).toEqual([{ account: "a", to: message.to, content: new Uint8Array([1, 2, 3]) }]);
    const stream = { content: new Blob(["a"]).stream(), name: "a.bin" };
    const error = await messenger.send({ ...to, file: stream }).catch((thrown: unknown) => thrown);
    expect(problemsIn(error)).toEqual({
      "/file/content": "must be a Blob, a File or bytes for a route, because several channels may read it",
    });
  });

  it("ends where a client throws an error of another kind, because its vendor may have the message", async () => {
    const mistake = new TypeError("mistake");
    const { b, messenger } = overTwo(mistake);
    const error = { vendor: "own", kind: "protocol", outcome: "unknown", tag: "order 17", cause: mistake };
    const result = await messenger.send.outcome(message, { tag: "order 17" });
    expect(result).toMatchObject({ outcome: "unknown", via: "a", error, path: [{ via: "a", error }] });
    expect(b.got).toEqual([]);
  });

  it("is not made of what is no channel, of none, or of one twice", () => {
    const { channel } = ownChannel("1");
    const routes = { a: ["a"], none: [], fax: ["fax"], twice: ["a", "a"], text: "a" };
    const problems = problemsOfMaking(() => createMessenger({ a: channel }, { routes } as never));
    expect(problems).toEqual({
      "/routes/a": "must have another name than a channel",
      "/routes/none": "must be a list that is not empty",
      "/routes/fax/0": "must be one of a",
      "/routes/twice": "must name each channel once",
      "/routes/text": "must be a list that is not empty",
    });
    expect(problemsOfMaking(() => createMessenger({ a: channel }, { routes: 5 } as never))).toHaveProperty(
      "/routes",
    );
  });
});

describe("over real vendors, a route", () => {
  const credentials = { username: "u", password: "p" };
  const accepted = { status: "success", data: { message_id: "Xyz12345" } };

  it.each<[string, Parameters<typeof startServer>[0], "accepted" | "unknown"]>([
    ["rejects it", ({ response }) => respond(response, rejected, 401), "accepted"],
    ["fails without a word of its own", ({ response }) => respond(response, "", 503), "unknown"],
    ["loses the connection", ({ socket }) => socket.destroy(), "unknown"],
    ["never responds", () => {}, "unknown"],
  ])("whose first vendor %s", async (_, first, outcome) => {
    await using konnekServer = await startServer(first);
    await using sociocsServer = await startServer(({ response }) => respond(response, accepted));
    const messenger = createMessenger(
      {
        id: konnek(createKonnek({ baseUrl: konnekServer.url, credentials }), {
          clientID: "c",
          channel: "whatsapp",
        }),
        sms: sociocs(createSociocs({ baseUrl: sociocsServer.url, credentials: { apikey: "k" } }), {
          ...{ provider: "twlo", channelKey: "twlo_1" },
        }),
      },
      { routes: { otp: ["id", "sms"] } },
    );
    const result = await messenger.send.outcome(message, { timeoutMs: 500 });
    expect(result.outcome).toBe(outcome);
    expect(konnekServer.requests).toHaveLength(1);
    expect(sociocsServer.requests).toHaveLength(outcome === "accepted" ? 1 : 0);
    await messenger.close();
  });

  const rejected = { meta: { status: false, code: 401, message: "Unauthorized", errors: "no" }, data: null };

  it("goes on if nobody listens at the first vendor", async () => {
    const gone = await startServer(() => {});
    await gone.close();
    await using sociocsServer = await startServer(({ response }) => respond(response, accepted));
    const messenger = createMessenger(
      {
        id: konnek(createKonnek({ baseUrl: gone.url, credentials, retry: false }), {
          clientID: "c",
          channel: "whatsapp",
        }),
        sms: sociocs(createSociocs({ baseUrl: sociocsServer.url, credentials: { apikey: "k" } }), {
          ...{ provider: "twlo", channelKey: "twlo_1" },
        }),
      },
      { routes: { otp: ["id", "sms"] } },
    );
    const receipt = await messenger.send(message);
    expect(receipt).toMatchObject({
      via: "sms",
      path: [{ via: "id", error: { outcome: "notSent" } }, { via: "sms" }],
    });
  });
});

it("an outcome is a result for one channel as well", async () => {
  const { channel } = ownChannel("1", failure({ kind: "quota", outcome: "rejected" }));
  const messenger = createMessenger({ a: channel }) as unknown as OpenMessenger;
  const own = { ...message, via: "a" };
  expect(await messenger.send.outcome(own)).toMatchObject({
    outcome: "accepted",
    receipt: { via: "a", id: "1" },
  });
  const result = await messenger.send.outcome(own);
  expect(result).toEqual({
    outcome: "rejected",
    via: "a",
    error: expect.objectContaining({ kind: "quota" }),
  });
  expect(await messenger.send.outcome({ ...own, via: "fax" })).toMatchObject({
    ...{ outcome: "notSent", via: "fax" },
    error: { fields: [{ field: "/via", message: "must be one of a" }] },
  });
  // Each of them is no text, or is made one by code that may throw.
  for (const via of [Symbol("a"), Object.create(null), ["a"], { toString: () => "a" }, 5, undefined]) {
    expect(await messenger.send.outcome({ ...own, via })).toMatchObject({
      ...{ outcome: "notSent", via: "" },
      error: { fields: [{ field: "/via", message: "must be one of a" }] },
    });
  }
});

it("gives the tag to the client, and has it on every error of its own", async () => {
  const own = ownChannel("1");
  const messenger = createMessenger({ a: own.channel }) as unknown as OpenMessenger;
  const tag = "order 17";
  await messenger.send({ ...message, via: "a" }, { tag });
  expect(own.options).toMatchObject([{ tag }]);
  for (const invalid of [{ ...message, via: "fax" }, { ...message, via: "a", text: "" }, 5 as never]) {
    await expect(messenger.send(invalid, { tag })).rejects.toMatchObject({ tag, kind: "invalid" });
  }
  const withoutId = createMessenger({ a: ownChannel("").channel }) as unknown as OpenMessenger;
  const error = { tag, kind: "protocol", outcome: "unknown", correlation: "c-" };
  await expect(withoutId.send({ ...message, via: "a" }, { tag })).rejects.toMatchObject(error);
});

it("closes the client of each channel", async () => {
  const [a, b] = [ownChannel("1"), ownChannel("1")];
  await createMessenger({ a: a.channel, b: b.channel }).close();
  expect([a.isClosed, b.isClosed]).toEqual([true, true]);
});
