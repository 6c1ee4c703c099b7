import { describe, expect, it } from "vitest";
import type { ErrorKind } from "../src/index.js";
import { startServer } from "./servers.js";
import { createAcme, failureOf, success } from "./vendor.js";

const message = { body: { to: "ana" } };
const json = JSON.stringify(success);

/** What a client makes of a response with these bytes. */
async function call(body: string | Uint8Array, type: string | undefined = "application/json", status = 200) {
  await using server = await startServer((_, response) => {
    response.writeHead(status, { ...(type !== undefined && { "Content-Type": type }), "Retry-After": "5" });
    response.end(body);
  });
  return await createAcme({ baseUrl: server.url, retry: false }).sendMessage(message);
}

function nested(levels: number): string {
  return `{"status":"ok","data":{"id":"m-1","deep":${"[".repeat(levels - 2)}${"]".repeat(levels - 2)}}}`;
}

function bytes(...parts: (string | number)[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))),
  );
}

describe("a response is read as JSON", () => {
  it.each<[string, string | undefined]>([
    ["application/json", "application/json"],
    ["a charset", "application/json; charset=utf-8"],
    ["a charset that is not true", "application/json; charset=utf-16"],
    ["capitals and no space", "Application/JSON;Charset=UTF-8"],
    ["a suffix", "application/vnd.acme.v2+json"],
    ["problem details", "application/problem+json"],
    ["text/json", "text/json"],
    ["plain text, which some servers call everything", "text/plain;charset=UTF-8"],
    ["no type", undefined],
    ["an empty type", ""],
    ["HTML, as a PHP gateway says by default", "text/html; charset=UTF-8"],
    ["bytes without a meaning", "application/octet-stream"],
    ["XML", "application/xml"],
    ["two types", "text/html, application/json"],
    ["what is no type", "\u00ff;"],
  ])("under the content type %s", async (_, type) => {
    expect(await call(json, type)).toEqual(success);
  });

  it.each<[string, string | Uint8Array, unknown]>([
    ["behind a byte order mark", bytes(0xef, 0xbb, 0xbf, json), success],
    ["within white space", `\r\n\t ${json}\n`, success],
    ["nested 64 levels deep", nested(64), JSON.parse(nested(64))],
    [
      "with members that every object inherits",
      '{"status":"ok","data":{"id":"1","constructor":2,"toString":3}}',
      { status: "ok", data: { id: "1", constructor: 2, toString: 3 } },
    ],
    [
      "with text beyond ASCII",
      '{"status":"ok","data":{"id":"é你😀"}}',
      { status: "ok", data: { id: "é你😀" } },
    ],
  ])("%s", async (_, body, expected) => {
    expect(await call(body)).toEqual(expected);
  });
});

const hostile: [string, string | Uint8Array, string | undefined, RegExp][] = [
  ["HTML", "<p>Sent.</p>", "text/html; charset=utf-8", /is not JSON \(its content type is text\/html\)/],
  [
    "a warning before it",
    `<br /><b>Warning</b>${json}`,
    "text/html",
    /is not JSON \(its content type is text\/html\)/,
  ],
  ["a type that is long", "!", `text/${"x".repeat(200)}`, /is not JSON \(its content type is text\/x{59}\)/],
  ["no bytes", "", undefined, /is empty/],
  ["a byte order mark alone", bytes(0xef, 0xbb, 0xbf), undefined, /is not JSON/],
  [
    "bytes that are not UTF-8",
    bytes('{"status":"ok","data":{"id":"', 0xff, '"}}'),
    undefined,
    /is not UTF-8/,
  ],
  ["Latin-1", Buffer.from('{"status":"ok","data":{"id":"é"}}', "latin1"), undefined, /is not UTF-8/],
  ["a character cut in half", bytes(json, 0xe4, 0xbd), undefined, /is not UTF-8/],
  ["UTF-16 with its mark", Buffer.from(`\ufeff${json}`, "utf16le"), undefined, /is not UTF-8/],
  ["UTF-16 without its mark", Buffer.from(json, "utf16le"), undefined, /is not JSON/],
  ["text after the JSON", `${json}<!-- 0.1 s -->`, undefined, /is not JSON/],
  ["two responses", json + json, undefined, /is not JSON/],
  ["JSONP", `callback(${json})`, undefined, /is not JSON/],
  ["65 levels", nested(65), undefined, /is nested deeper than 64 levels/],
  ["a million levels", nested(1_000_000), undefined, /is nested deeper than 64 levels/],
  [
    "two members of one name",
    `{"status":"failed",${json.slice(1)}`,
    undefined,
    /has an object with two members of one name/,
  ],
  [
    "two members of one name, one of them escaped",
    `{"st\\u0061tus":"failed",${json.slice(1)}`,
    undefined,
    /has an object with two members of one name/,
  ],
  [
    "a prototype at its root",
    `{"__proto__":{"a":1},${json.slice(1)}`,
    undefined,
    /has a member named __proto__/,
  ],
  [
    "a prototype that is escaped",
    `{"\\u005f_proto__":1,${json.slice(1)}`,
    undefined,
    /has a member named __proto__/,
  ],
  [
    "a prototype deep within",
    '{"status":"ok","data":{"id":"m","list":[1,{"a":{"__proto__":null}}]}}',
    undefined,
    /has a member named __proto__/,
  ],
  ["null", "null", undefined, /has no \/status/],
  ["a number", "1", undefined, /has no \/status/],
  ["text", '"ok"', undefined, /has no \/status/],
];

describe("a response that cannot be trusted", () => {
  it.each(hostile)("with a 200 may have been acted on: %s", async (_, body, type, reason) => {
    const error = await failureOf(call(body, type ?? "application/json"));
    expect(error).toMatchObject({ kind: "protocol", outcome: "unknown", status: 200, code: undefined });
    expect(error.message).toMatch(reason);
    expect(error.attempts).toMatchObject([
      { kind: "protocol", outcome: "unknown", phase: "done", status: 200 },
    ]);
    expect(error.message.length).toBeLessThan(300);
  });

  it.each(hostile)("is no rejection of the vendor's, with any status: %s", async (_, body, type) => {
    const statuses: [number, ErrorKind][] = [
      [400, "invalid"],
      [401, "authentication"],
      [429, "rateLimited"],
    ];
    for (const [status, kind] of statuses) {
      const error = await failureOf(call(body, type ?? "application/json", status));
      expect(error).toMatchObject({ kind, outcome: "unknown", status, code: undefined, fields: [] });
    }
  });

  it.each(hostile)("stays unknown behind a status that proves nothing: %s", async (_, body, type) => {
    const error = await failureOf(call(body, type ?? "application/json", 500));
    expect(error).toMatchObject({ outcome: "unknown", status: 500 });
  });
});

it("no content is no success", async () => {
  const error = await failureOf(call("", undefined, 204));
  expect(error).toMatchObject({ kind: "protocol", outcome: "unknown", status: 204 });
});
