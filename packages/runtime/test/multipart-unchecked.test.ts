import { describe, expect, it } from "vitest";
import { readForm } from "./form.js";
import { accepted, startScriptedServer } from "./scripted.js";
import { createUnchecked } from "./unchecked.js";
import { createAcme, failureOf } from "./vendor.js";

const notText = "must be text, a number or a boolean";
const notPlain = (kind: string) =>
  `is of type ${kind}, which cannot be sent; give a plain object, a list, text or a number`;
const control = "has a member whose name holds a control character; remove it";
const unread = "could not be read; nothing was sent";

describe("a form that no schema checks is invalid before the network", () => {
  it.each<[string, object, string, string]>([
    ["null", { caption: null }, "/body/caption", notText],
    ["an object", { caption: { a: 1 } }, "/body/caption", notText],
    ["a Map", { caption: new Map([["a", 1]]) }, "/body/caption", notPlain("Map")],
    ["a file that is none by the contract", { caption: new Blob(["x"]) }, "/body/caption", notPlain("Blob")],
    ["null in a list", { tags: ["a", null] }, "/body/tags/1", notText],
    ["an object in a list", { tags: [{ a: 1 }] }, "/body/tags/0", notText],
    ["a list in a list", { tags: ["a", 1, ["b"]] }, "/body/tags/2", notText],
    ["a name with a line break", { "a\nb": "x" }, "/body", control],
    ["a name with a carriage return", { 'a"\r\nX: y': "x" }, "/body", control],
    ["a name with NUL", { "a\0": "x" }, "/body", control],
    ["a file's name with a line break", { "a\r\n": new Blob(["x"]) }, "/body", control],
  ])("%s", async (_, body, field, message) => {
    await using server = await startScriptedServer(accepted);
    const error = await failureOf(createUnchecked({ baseUrl: server.url }).upload({ body }));
    expect(error).toMatchObject({ kind: "invalid", outcome: "notSent", attempts: [] });
    expect(error.fields).toContainEqual({ field, message });
    expect(server.requests).toEqual([]);
  });

  it("but not text, numbers, booleans and lists of them", async () => {
    await using server = await startScriptedServer(accepted);
    const body = {
      at: new Date(0),
      caption: "a\r\nb",
      empty: "",
      zero: 0,
      no: false,
      tags: ["a", 1, true],
      none: [],
    };
    await createUnchecked({ baseUrl: server.url }).upload({ body });
    const [request] = server.requests;
    const parts = request ? readForm(request) : [];
    expect(parts.map(({ name, content }) => [name, String(content)])).toEqual([
      ["at", "1970-01-01T00:00:00.000Z"],
      ["caption", "a\r\nb"],
      ["empty", ""],
      ["zero", "0"],
      ["no", "false"],
      ["tags", "a"],
      ["tags", "1"],
      ["tags", "true"],
    ]);
  });
});

/** Bytes whose memory was given away, as to a worker. */
function givenAway(view: (buffer: ArrayBuffer) => unknown): unknown {
  const buffer = new ArrayBuffer(4);
  const file = view(buffer);
  structuredClone(buffer, { transfer: [buffer] });
  return file;
}

describe("detached bytes are invalid by their field", () => {
  it.each<[string, (buffer: ArrayBuffer) => unknown]>([
    ["a buffer", (buffer) => buffer],
    ["a view", (buffer) => new Uint8Array(buffer)],
    ["a buffer in a description", (buffer) => ({ content: buffer, filename: "a.png" })],
    [
      "a piece of a stream",
      async function* (buffer: ArrayBuffer) {
        yield Buffer.of(1);
        yield new Uint8Array(buffer);
      },
    ],
  ])("%s", async (_, view) => {
    await using server = await startScriptedServer(accepted);
    for (const client of [createAcme({ baseUrl: server.url }), createUnchecked({ baseUrl: server.url })]) {
      const alone = await failureOf(client.upload({ body: { cover: givenAway(view) } }));
      expect(alone).toMatchObject({ kind: "invalid", outcome: "notSent", attempts: [] });
      expect(alone.fields).toEqual([{ field: "/body/cover", message: unread }]);
      const inList = await failureOf(client.upload({ body: { files: [Buffer.of(1), givenAway(view)] } }));
      expect(inList.fields).toEqual([{ field: "/body/files/1", message: unread }]);
    }
    expect(server.requests).toEqual([]);
  });
});
