import { setImmediate as tick } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { readForm } from "./form.js";
import { accepted, startScriptedServer } from "./scripted.js";
import { abortedIn } from "./servers.js";
import { createAcme, failureOf } from "./vendor.js";

/** What is left to happen, and the act that lets it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

/** A file of a hundred pieces whose second one comes when it is asked for, and which notes when nobody reads it any more. */
function watched(kind: string) {
  const more = gate();
  const left = gate();
  let pulls = 0;
  const next = async () => {
    pulls += 1;
    await (pulls === 2 ? more.opened : tick());
    return Buffer.of(1);
  };
  const generated = async function* () {
    try {
      while (pulls < 100) yield await next();
    } finally {
      left.open();
    }
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        controller.enqueue(await next());
        if (pulls < 100) return;
        controller.close();
        left.open();
      },
      cancel: left.open,
    },
    { highWaterMark: 0 },
  );
  const cover = kind === "web stream" ? stream : generated();
  return { cover, more, left, pulls: () => pulls };
}

describe.concurrent.each(["generator", "web stream"])("a %s is left", (kind) => {
  it.each<[string, () => object]>([
    ["timeout", () => ({ timeoutMs: 500 })],
    ["aborted", () => ({ signal: abortedIn(500) })],
  ])("as soon as it goes on after its call has ended: %s", async (ending, options) => {
    const { cover, more, left, pulls } = watched(kind);
    await using server = await startScriptedServer(accepted);
    const call = createAcme({ baseUrl: server.url }).upload({ body: { cover } }, options());
    expect(await failureOf(call)).toMatchObject({ kind: ending, outcome: "notSent", attempts: [] });
    more.open();
    await left.opened;
    expect(pulls()).toBe(2);
    expect(server.requests).toEqual([]);
  });

  it("alone when its call goes on, and read to its end", async () => {
    const { cover, more, left, pulls } = watched(kind);
    await using server = await startScriptedServer(accepted);
    const call = createAcme({ baseUrl: server.url }).upload({ body: { cover } });
    more.open();
    await call;
    await left.opened;
    expect(pulls()).toBe(100);
    const [request] = server.requests;
    expect(request && readForm(request)[0]?.content).toHaveLength(100);
  });
});

function webStream(...parts: Uint8Array[]) {
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
}

async function* generator(...parts: Uint8Array[]) {
  yield* parts;
}

describe("a generator that was given before is invalid", () => {
  const message = expect.stringMatching(/^was given before; /);

  it("after a call that ended before it was read to its end, and never sent without its beginning", async () => {
    const { cover, more } = watched("generator");
    await using server = await startScriptedServer(accepted);
    const client = createAcme({ baseUrl: server.url });
    await failureOf(client.upload({ body: { cover } }, { timeoutMs: 500 }));
    const again = client.upload({ body: { cover } });
    more.open();
    expect(await failureOf(again)).toMatchObject({
      ...{ kind: "invalid", outcome: "notSent", fields: [{ field: "/body/cover", message }] },
    });
    expect(server.requests).toEqual([]);
  });

  it("at the same time, and never sent in two halves", async () => {
    const { cover, more } = watched("generator");
    await using server = await startScriptedServer(accepted);
    const client = createAcme({ baseUrl: server.url });
    const [first, second] = [client.upload({ body: { cover } }), client.upload({ body: { cover } })];
    expect(await failureOf(second)).toMatchObject({ fields: [{ message }] });
    more.open();
    await first;
    expect(server.requests.map((request) => readForm(request)[0]?.content.length)).toEqual([100]);
  });
});

describe("a stream of no bytes is invalid", () => {
  it.each<[string, () => unknown]>([
    ["a generator that ends at once", () => generator()],
    ["a generator of an empty piece", () => generator(Buffer.alloc(0))],
    ["a generator of empty pieces", () => generator(Buffer.alloc(0), new Uint8Array(0))],
    ["a web stream that ends at once", () => webStream()],
    ["a web stream of an empty piece", () => webStream(new Uint8Array(0))],
    ["a stream in a description", () => ({ content: generator(Buffer.alloc(0)), filename: "a.png" })],
    ["the stream of an empty Blob", () => new Blob([]).stream()],
  ])("%s", async (_, file) => {
    await using server = await startScriptedServer(accepted);
    const client = createAcme({ baseUrl: server.url });
    const message = expect.stringMatching(/^gave no bytes;.* an empty file must be a Blob$/);
    for (const [body, field] of [
      [{ cover: file() }, "/body/cover"],
      [{ files: [Buffer.of(1), file()] }, "/body/files/1"],
    ] as const) {
      const error = await failureOf(client.upload({ body }));
      expect(error).toMatchObject({ kind: "invalid", outcome: "notSent", fields: [{ field, message }] });
    }
    expect(server.requests).toEqual([]);
  });

  it("but not an empty piece among others, nor a file that is known to be empty", async () => {
    await using server = await startScriptedServer(accepted);
    const client = createAcme({ baseUrl: server.url });
    const files = [generator(Buffer.alloc(0), Buffer.of(1)), webStream(Buffer.alloc(0), Buffer.of(2))];
    await client.upload({ body: { files, cover: new File([], "x.txt") } });
    const [request] = server.requests;
    expect(request && readForm(request).map(({ name, content }) => [name, ...content])).toEqual([
      ["files", 1],
      ["files", 2],
      ["cover"],
    ]);
  });
});
