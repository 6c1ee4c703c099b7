import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.js";
import { connectRaw, raw } from "./raw-client.js";

// Whatever a client sends, it is answered as a vendor would, the mock lives on, and its close tells of no error. The seed
// is fixed, or TRUNKLINE_SEED; TRUNKLINE_LONG=1 tries twenty times as many.

const numRuns = process.env["TRUNKLINE_LONG"] === "1" ? 4000 : 200;
const seed = Number.parseInt(process.env["TRUNKLINE_SEED"] ?? "20261122", 10);

async function answerTo(mock: Mock, start: string, headers: readonly string[], body: string): Promise<number> {
  using client = connectRaw(Number(new URL(mock.url).port));
  client.write(raw(start, headers, body));
  const { text } = await client.closed;
  return Number(text.split(" ")[1]);
}

const junk = fc.oneof(
  fc.constantFrom("", "*/*", "application/json", ";", ",", "=", '"', "a/b;c", "application/json;boundary=", "%", "Bearer", "Basic =", "multipart/form-data; boundary=b", "code=200", "example=", "text/plain;q=x", "__proto__", "image/*;q=0.1, nonsense"),
  fc.stringMatching(/^[ -~\u0080-\u00ff]{0,20}$/).map((text) => text.trim()),
);
const header = fc.tuple(
  fc.constantFrom("Accept", "Content-Type", "Authorization", "Prefer", "Cookie", "apikey", "X-Forwarded-For", "Expect"),
  junk,
);
const target = fc.oneof(
  fc.constantFrom("/", "//", "//:99999", "/%", "/message?apikey=%ff&=&&?", "*", "/contacts/%00", "http://[::1/message", "/__proto__", "/message/", "/contacts/constructor"),
  fc.stringMatching(/^\/[!-~]{0,30}$/),
);
const nested = "[".repeat(50_000) + "]".repeat(50_000);
const content = fc.oneof(
  fc.constantFrom("", "null", "{}", "[", nested, `{"to":${nested}}`, '{"__proto__":{"to":1},"constructor":null}', "--b--", "--b\r\n\r\n\r\n--b--", `--b\r\nContent-Disposition: form-data; name=to\r\n\r\n${nested}\r\n--b--`, "\u0000"),
  fc.json({ stringUnit: "binary-ascii" }),
);
const method = fc.constantFrom("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "PROPFIND");

describe.each(["islash", "konnek", "sociocs", "yeastar"])("whatever %s is sent", (vendor) => {
  it("is answered, and close tells of no error", { timeout: 60_000 + numRuns * 50 }, async () => {
    const mock = await startMock(vendor);
    const paths = mock.operations.map((id) => id);
    expect(paths).not.toEqual([]);
    const request = fc.record({ method, target, headers: fc.uniqueArray(header, { selector: ([name]) => name, maxLength: 5 }), content });
    await fc.assert(
      fc.asyncProperty(request, async (sent) => {
        const lines = sent.headers.map(([name, value]) => `${name}: ${value}`);
        const length = `Content-Length: ${Buffer.byteLength(sent.content, "latin1")}`;
        const status = await answerTo(mock, `${sent.method} ${sent.target}`, [...lines, length], sent.content);
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(500);
      }),
      { seed, numRuns },
    );
    await mock.close();
  });
});
