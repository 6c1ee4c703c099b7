import type { CallPlan } from "./schedule.js";

/** What a caller gives for one call, and what has to arrive of it. */
export interface Content {
  /** The parts of a request, made of plain data, of a Date, and of bytes. */
  readonly input: Record<string, Record<string, unknown>>;
  readonly wanted: Sent;
}

/** All that a request says, apart from credentials and what the platform adds. */
export interface Sent {
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The headers that callers of the model give, and the one that comes by the options of a call. */
export const headerNames = ["x-dedupe", "x-trace", "x-option"];

/** What no error may show. */
export function pinOf(id: string): string {
  return `pin+of/${id}`;
}

/** Makes the content of a call anew, so that nobody else has changed it. A key that is empty is none. */
export function contentOf({ operation, hasKey }: CallPlan, id: string): Content {
  const key = hasKey ? `key of ${id}` : "";
  const option = { "x-option": `option of ${id}` };
  const post = (
    path: string,
    body: Record<string, unknown>,
    headers = {},
    sent: unknown = body,
  ): Content => ({
    input: { body, headers: { "X-Trace": `trace of ${id}`, ...headers } },
    wanted: {
      path,
      query: [],
      headers: { "x-trace": `trace of ${id}`, ...lowered(headers), ...option },
      body: sent,
    },
  });
  if (operation === "readMessage") {
    return {
      input: { path: { id }, query: { page: 1, search: `a b&c of ${id}`, tags: ["x", "y"] } },
      wanted: {
        path: `/messages/${id}`,
        query: Object.entries({ page: "1", search: `a b&c of ${id}` }).concat([
          ["tags", "x"],
          ["tags", "y"],
        ]),
        headers: option,
        body: undefined,
      },
    };
  }
  if (operation === "subscribe") return post("/subscriptions", { id, key, list: [{ url: `of ${id}` }] });
  if (operation === "order") return post("/orders", { id }, { "X-Dedupe": key });
  if (operation === "upload") {
    const fields = { id, pin: pinOf(id), count: 3, tags: ["x", "y"] };
    const files = filesOf(id);
    const parts = [
      ...Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one) => ({ name, text: String(one) })),
      ),
      ...files.parts,
    ];
    return post("/files", { ...fields, ...files.members }, {}, parts);
  }
  const when = new Date(Date.UTC(2026, 10, 22));
  const body = {
    id,
    pin: pinOf(id),
    when,
    list: [{ text: `of ${id}` }, { text: "b" }],
    deep: { deeper: { n: 1 } },
  };
  return post("/messages", body, {}, JSON.parse(JSON.stringify(body)));
}

function lowered(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Files of every kind that can be given, each with its own bytes. */
function filesOf(id: string) {
  const text = (kind: string) => `${kind} of ${id}`;
  const bytes = (kind: string) => new TextEncoder().encode(text(kind));
  const named = (kind: string, content: unknown) => ({
    content,
    filename: `${kind}.txt`,
    type: "text/plain",
  });
  const around = new TextEncoder().encode(`[[${text("view")}]]`);
  const contents = {
    buffer: Buffer.from(text("buffer")),
    view: around.subarray(2, around.length - 2),
    memory: bytes("memory").buffer,
    blob: new Blob([text("blob")]),
    chunks: refilled(text("chunks")),
  };
  const kinds = Object.entries(contents);
  return {
    members: {
      files: kinds.map(([kind, content]) => named(kind, content)),
      cover: named("cover", bytes("cover")),
    },
    parts: [
      ...kinds.map(([kind]) => ({ name: "files", filename: `${kind}.txt`, text: text(kind) })),
      { name: "cover", filename: "cover.txt", text: text("cover") },
    ],
  };
}

/** Gives a text byte by byte, always in the same memory, as a reader does that has one buffer. */
async function* refilled(text: string): AsyncGenerator<Uint8Array> {
  const memory = new Uint8Array(1);
  for (const byte of Buffer.from(text)) {
    memory[0] = byte;
    yield memory;
  }
  memory[0] = 0;
}
