import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Mock } from "../src/index.js";
import { body, documentOf, json, operation, serve } from "./documents.js";
import { framing, part, write } from "./random-requests.js";
import { recordWire, takeApart, type WireRecorder } from "./wire-recorder.js";

// Random requests are written on a connection in random pieces, or sent by fetch; what the mock recorded has to be what
// a recorder of plain TCP before it saw. The seed is fixed, or TRUNKLINE_SEED; TRUNKLINE_LONG=1 tries many more.

const isLong = process.env["TRUNKLINE_LONG"] === "1";
const numRuns = isLong ? 700 : 25;
const seed = Number.parseInt(process.env["TRUNKLINE_SEED"] ?? "20261122", 10);
// 10 MB take a quarter of a second.
const size = isLong ? 10_000_000 : 2_000_000;
const timeout = 60_000 + numRuns * 50;

const form = {
  type: "object",
  properties: { list: { type: "array", items: { type: "string" } }, one: { type: "string" } },
};

let mock: Mock;
let wire: WireRecorder;
beforeAll(async () => {
  const requestBody = { ...json({}), content: { "application/json": {} } };
  mock = await serve(
    documentOf({
      "/json": { post: operation("postJson", { requestBody }) },
      "/form": { post: operation("postForm", { requestBody: body("multipart/form-data", form) }) },
    }),
  );
  wire = await recordWire(mock.url);
});
afterAll(async () => {
  await wire[Symbol.asyncDispose]();
  await mock.close();
});

function lastRecord() {
  const record = mock.requests.at(-1);
  if (!record) throw new Error("nothing was recorded");
  return record;
}

/** Holds the record to what the wire saw, and gives it. */
function recordAsOnWire() {
  const { start, headers, body: bytes } = takeApart(wire.last());
  const record = lastRecord();
  expect(`${record.method} ${record.target} HTTP/1.1`).toBe(start);
  expect(record.rawHeaders).toEqual(headers);
  expect(record.bytes.equals(bytes)).toBe(true);
  return record;
}

function hold<Value>(values: fc.Arbitrary<Value>, check: (value: Value) => Promise<void>) {
  return fc.assert(fc.asyncProperty(values, check), { seed, numRuns });
}

describe("a record equals what was on the wire", () => {
  it("of JSON in any framing and pieces", { timeout }, async () => {
    const value = fc.jsonValue({ stringUnit: "binary" });
    await hold(fc.tuple(value, fc.constantFrom(undefined, 2), framing), async ([given, indent, how]) => {
      const written = JSON.stringify(given, null, indent);
      await write(`${wire.url}/json`, "application/json", Buffer.from(written), how);
      const record = recordAsOnWire();
      expect(JSON.stringify(record.body)).toBe(JSON.stringify(given));
      expect(record.violations).toEqual([]);
    });
  });

  it("of a form with any names and bytes", { timeout }, async () => {
    await hold(fc.tuple(fc.array(part, { maxLength: 5 }), framing), async ([given, how]) => {
      const escaped = (one: string) =>
        one.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
      const parts = given.map((one) => {
        const file = one.filename === undefined ? "" : `; filename="${escaped(one.filename)}"`;
        const head = `Content-Disposition: form-data; name="${escaped(one.name)}"${file}`;
        return Buffer.concat([
          Buffer.from(`--b0undary\r\n${head}\r\n\r\n`),
          one.content,
          Buffer.from("\r\n"),
        ]);
      });
      const written = Buffer.concat([...parts, Buffer.from("--b0undary--\r\n")]);
      await write(`${wire.url}/form`, "multipart/form-data; boundary=b0undary", written, how);
      const read = recordAsOnWire().parts.map(({ name: key, filename, bytes }) => ({
        name: key,
        filename,
        content: [...bytes],
      }));
      expect(read).toEqual(given.map((one) => ({ ...one, content: [...one.content] })));
    });
  });

  it("of a form that fetch makes", { timeout }, async () => {
    // Some versions of Node send a file with an empty name as what is no file.
    const named = part.filter(({ filename }) => filename !== "");
    await hold(fc.array(named, { maxLength: 5 }), async (given) => {
      const form = new FormData();
      for (const one of given) {
        if (one.filename === undefined) form.append(one.name, Buffer.from(one.content).toString());
        else form.append(one.name, new File([new Uint8Array(one.content)], one.filename));
      }
      await (await fetch(`${wire.url}/form`, { method: "POST", body: form })).text();
      const sent = given.map(({ name: key, filename, content: held }) => ({
        // A browser writes every line end of a name as both of its characters.
        name: key.replaceAll(/\r\n?|\n/g, "\r\n"),
        filename,
        content:
          filename === undefined
            ? Buffer.from(held)
                .toString()
                .replaceAll(/\r\n?|\n/g, "\r\n")
            : [...held],
      }));
      const read = recordAsOnWire().parts.map(({ name: key, filename, bytes }) => ({
        name: key,
        filename,
        content: filename === undefined ? bytes.toString() : [...bytes],
      }));
      expect(read).toEqual(sent);
    });
  });

  it.each([
    ["with a length", undefined],
    ["in chunks", [65_536, 1, 1_000_000]],
  ])("of large files, %s", { timeout }, async (_, chunks) => {
    const file = Buffer.alloc(size, Buffer.from(Array.from({ length: 251 }, (__, index) => index)));
    const head =
      '--b\r\nContent-Disposition: form-data; name="list"; filename="大;=\\\t.bin"\r\nContent-Type: image/png\r\n\r\n';
    const written = Buffer.concat([
      Buffer.from(head),
      file,
      Buffer.from(`\r\n${head}`),
      file,
      Buffer.from("\r\n--b--"),
    ]);
    await write(`${wire.url}/form`, "multipart/form-data; boundary=b", written, {
      chunks: chunks ?? null,
      pieces: [70_000, 3, 999_999],
      headers: [],
      query: "",
    });
    const { parts, violations, body: members } = recordAsOnWire();
    expect(violations).toEqual([]);
    expect(parts.map(({ filename, type, bytes }) => [filename, type, bytes.equals(file)])).toEqual([
      ["大;=\\\t.bin", "image/png", true],
      ["大;=\\\t.bin", "image/png", true],
    ]);
    expect((members as { readonly list: readonly File[] }).list.map(({ size }) => size)).toEqual([
      size,
      size,
    ]);
  });
});
