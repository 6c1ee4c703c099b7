import { describe, expect, it } from "vitest";
import { joinTrial, literalOf } from "../src/index.js";

type Files = Parameters<typeof joinTrial>[1];

const hello = { name: "hello", path: { id: "1" }, body: { to: "a", list: [{ n: 1 }, { n: 2 }] } };
const template = { name: "template", body: { text: { $json: { id: 1, parts: [{ type: "a" }] } } } };

function readRefusals(...refusals: object[]) {
  const files = [{ operations: { send: { sends: [hello, template], refusals } } }];
  return joinTrial("acme", files as Files).refusals;
}

describe("a case", () => {
  it("is complete, or empty", () => {
    expect(readRefusals({ rule: "a", field: "/query", query: { a: 1 } })[0]?.request).toEqual({
      query: { a: 1 },
    });
    expect(readRefusals({ rule: "a", field: "" })[0]?.request).toEqual({});
  });

  it("is like another, with changes and without some members", () => {
    const [refusal] = readRefusals({
      ...{ rule: "a", like: "hello", field: "/body" },
      with: { "/body/list/1": 3, "/body/a~1b/c": 4, "/query/q": 5 },
      without: ["/body/to", "/body/list/0", "/path"],
    });
    expect(refusal?.request).toEqual({ query: { q: 5 }, body: { list: [{ n: 2 }, 3], "a/b": { c: 4 } } });
  });

  it("is changed inside JSON text like inside an object", () => {
    const [refusal] = readRefusals({ rule: "a", like: "template", with: { "/body/text/parts/0/type": "b" } });
    expect(refusal?.request).toEqual({ body: { text: '{"id":1,"parts":[{"type":"b"}]}' } });
    expect(refusal?.field).toBe("/body/text/parts/0/type");
  });

  it("takes its field from its one change", () => {
    const refusals = readRefusals(
      { rule: "a", like: "hello", with: { "/body/to": "" } },
      { rule: "b", like: "hello", without: ["/body/list/0/n"] },
      { rule: "c", like: "hello", with: { "/body/to": "" }, field: "/body" },
    );
    expect(refusals.map(({ field }) => field)).toEqual(["/body/to", "/body/list/0", "/body"]);
  });

  it.each([
    [{ like: "hallo", with: { "/body/to": "" } }, 'like: no send above is named "hallo"'],
    [{ like: "hello", without: ["/body/from"] }, "without: /body/from does not exist"],
    [
      { like: "hello", with: { "/body/to/x": 1 } },
      'with: /body/to/x cannot be set, because "a" has no members',
    ],
    [{ like: "hello" }, "field is missing; only a case with exactly one change can leave it out"],
    [{ body: {} }, "field is missing; only a case with exactly one change can leave it out"],
  ])("is invalid if it contradicts itself: %j", (refusal, message) => {
    expect(() => readRefusals({ rule: "a", ...refusal })).toThrow(`specs/acme, trial: send, a: ${message}`);
  });
});

describe("a trial of several files", () => {
  it("is one trial", () => {
    const files = [
      { credentials: [{ key: "canary" }], operations: { send: { sends: [hello] } } },
      { operations: { stop: { sends: [{ name: "stop" }] } } },
    ];
    const trial = joinTrial("acme", files as Files);
    expect(trial.credentials).toEqual([{ key: "canary" }]);
    expect(trial.sends.map(({ operation, name }) => [operation, name])).toEqual([
      ["send", "hello"],
      ["stop", "stop"],
    ]);
  });

  it("joins the cases of an operation", () => {
    const more = { name: "more", like: "hello", without: ["/path"] };
    const refusals = [{ rule: "no recipient", like: "more", without: ["/body/to"] }];
    const files = [
      { operations: { send: { sends: [hello], refusals } } },
      { operations: { send: { sends: [more] } } },
    ];
    const { sends, refusals: refused } = joinTrial("acme", files as Files);
    expect(sends.map(({ name }) => name)).toEqual(["hello", "more"]);
    expect(refused[0]?.request).toEqual({ body: { list: [{ n: 1 }, { n: 2 }] } });
  });
});

describe("what YAML cannot write", () => {
  const written = {
    file: { $file: { text: "abc", filename: "a.png", type: "image/png" } },
    blob: { $file: { text: "abc", type: "image/png" } },
    bytes: { $file: { text: "abc" } },
    json: { $json: { a: [1] } },
    date: { $date: "2026-12-25T11:00:00.000Z" },
    list: { $repeat: { times: 3, item: { a: 1 } } },
    text: { $repeat: { times: 3, text: "x" } },
  };

  it("is a value in a request", async () => {
    const files = [{ operations: { send: { sends: [{ name: "a", body: written }] } } }];
    const [send] = joinTrial("acme", files).sends;
    const { file, blob, ...others } = (send?.request.body ?? {}) as Record<"file" | "blob", File>;
    expect([blob.name, blob.type, await blob.text()]).toEqual([undefined, "image/png", "abc"]);
    expect([file.name, file.type, await file.text()]).toEqual(["a.png", "image/png", "abc"]);
    expect(others).toEqual({
      bytes: new Uint8Array([97, 98, 99]),
      json: '{"a":[1]}',
      date: new Date("2026-12-25T11:00:00.000Z"),
      list: [{ a: 1 }, { a: 1 }, { a: 1 }],
      text: "xxx",
    });
  });

  it.each([
    ["file", 'new File(["abc"], "a.png", { type: "image/png" })'],
    ["blob", 'new Blob(["abc"], { type: "image/png" })'],
    ["bytes", 'new TextEncoder().encode("abc")'],
    ["json", 'JSON.stringify({ "a": [1] } satisfies Parts)'],
    ["date", 'new Date("2026-12-25T11:00:00.000Z")'],
    ["list", 'Array.from({ length: 3 }, () => ({ "a": 1 }))'],
    ["text", '"x".repeat(3)'],
  ] as const)("is an expression in a program: %s", (name, expression) => {
    const typeOfText = (pointer: string) => (pointer === `/${name}` ? "Parts" : undefined);
    expect(literalOf({ [name]: written[name] }, typeOfText)).toBe(`{ "${name}": ${expression} }`);
  });
});
