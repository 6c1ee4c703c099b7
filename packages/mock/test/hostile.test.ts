import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contract } from "../src/contract/contract.js";
import { loadContract } from "../src/contract/load.js";
import { type Mock, startMock, vendors } from "../src/index.js";
import { connectRaw, raw } from "./raw-client.js";

// Any request gets a response of 2XX to 4XX, the mock lives on, and its close has no error. The seed
// is fixed, or TRUNKLINE_SEED; TRUNKLINE_LONG=1 tries many more.

const numRuns = process.env["TRUNKLINE_LONG"] === "1" ? 1500 : 40;
const seed = Number.parseInt(process.env["TRUNKLINE_SEED"] ?? "20261122", 10);

async function responseFor(
  mock: Mock,
  start: string,
  headers: readonly string[],
  body: string,
): Promise<number> {
  using client = connectRaw(Number(new URL(mock.url).port));
  client.write(raw(start, headers, body));
  const { text } = await client.closed;
  return Number(text.replace("HTTP/1.1 100 Continue\r\n\r\n", "").split(" ")[1]);
}

const junk = fc.oneof(
  fc.constantFrom(
    "",
    "*/*",
    "application/json",
    ";",
    ",",
    "=",
    '"',
    "a/b;c",
    "application/json;boundary=",
    "%",
    "Bearer",
    "Basic =",
    "multipart/form-data; boundary=b",
    "code=200",
    "example=",
    "text/plain;q=x",
    "__proto__",
    "image/*;q=0.1, nonsense",
  ),
  fc.stringMatching(/^[ -~\u0080-\u00ff]{0,20}$/).map((text) => text.trim()),
);
const header = fc.tuple(
  fc.constantFrom(
    "Accept",
    "Content-Type",
    "Authorization",
    "Prefer",
    "Cookie",
    "apikey",
    "X-Forwarded-For",
    "Expect",
  ),
  junk,
);
const anyTarget = fc.oneof(
  fc.constantFrom("/", "//", "//:99999", "/%", "*", "http://[::1/message", "/__proto__"),
  fc.stringMatching(/^\/[!-~]{0,30}$/),
);
const segment = fc.constantFrom("1", "%", "%00", "%2F", "%ff", "..", "constructor", "a,b", "é".repeat(5));
const query = fc.constantFrom(
  "",
  "?",
  "?apikey=%ff&=&&?",
  "?access_token=a&id=1&id=2",
  "?page=1e999&ids[]=%00",
  "?__proto__=1",
);
const nested = "[".repeat(50_000) + "]".repeat(50_000);
const content = fc.oneof(
  fc.constantFrom(
    "",
    "null",
    "{}",
    "[",
    nested,
    `{"to":${nested}}`,
    '{"__proto__":{"to":1},"constructor":null}',
    "--b--",
    "--b\r\n\r\n\r\n--b--",
    `--b\r\nContent-Disposition: form-data; name=to\r\n\r\n${nested}\r\n--b--`,
    "\u0000",
  ),
  fc.json({ stringUnit: "binary-ascii" }),
);
const methods = ["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "PROPFIND"];

/** The start of a request, mostly for an operation of the contract. */
function startOf({ operations }: Contract): fc.Arbitrary<string> {
  const known = fc
    .tuple(fc.constantFrom(...operations), segment, query)
    .map(([{ method, path }, part, after]) => {
      return `${method} ${path.replaceAll(/\{[^}]+\}/g, part)}${after}`;
    });
  const any = fc.tuple(fc.constantFrom(...methods), anyTarget).map((both) => both.join(" "));
  return fc.oneof({ arbitrary: known, weight: 3 }, { arbitrary: any, weight: 1 });
}

describe.each(vendors())("any request to %s", (vendor) => {
  it("gets a response, and close has no error", { timeout: 60_000 + numRuns * 50 }, async () => {
    const mock = await startMock(vendor);
    const headers = fc.uniqueArray(header, { selector: ([name]) => name, maxLength: 5 });
    const request = fc.record({ start: startOf(await loadContract(vendor)), headers, content });
    await fc.assert(
      fc.asyncProperty(request, async (sent) => {
        const lines = sent.headers.map(([name, value]) => `${name}: ${value}`);
        const length = `Content-Length: ${Buffer.byteLength(sent.content, "latin1")}`;
        const status = await responseFor(mock, sent.start, [...lines, length], sent.content);
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(500);
      }),
      { seed, numRuns },
    );
    await mock.close();
  });
});
