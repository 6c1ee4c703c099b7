import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskedJson } from "../src/masked-json.js";
import { createMask } from "../src/redact.js";

const isLong = process.env["TRUNKLINE_LONG"] === "1";
const seed = Number.parseInt(process.env["TRUNKLINE_SEED"] ?? "20261122", 10);

const letters = fc.constantFrom(..."abcdefnrtuxABCDEFghijklmopqrsvwyz0123456789");
const others = fc.constantFrom(..."%+/=&\\\"'<> ;#-_.~?:,é漢\n\t", "😀");
const character = fc.oneof({ weight: 3, arbitrary: letters }, { weight: 2, arbitrary: others });

const short: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\t": "\\t",
  '"': '\\"',
  "/": "\\/",
  "\\": "\\\\",
};
const named: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
const hex = (number: number, length = 1) => number.toString(16).padStart(length, "0");
const bytes = (text: string, sign: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => sign + hex(byte, 2)).join("");

/** The ways in which a character may be written, and the one of each in upper case. */
const writings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => bytes(text, "%"),
  (text) => bytes(text, "%").toUpperCase(),
  (text) => bytes(text, "%25"),
  (text) => (text === " " ? "+" : text),
  (text) => Array.from({ length: text.length }, (_, at) => `\\u${hex(text.charCodeAt(at), 4)}`).join(""),
  (text) => (text <= "ÿ" ? `\\x${hex(text.charCodeAt(0), 2).toUpperCase()}` : text),
  (text) => short[text] ?? text,
  (text) => named[text] ?? text,
  (text) => `&#00${text.codePointAt(0)};`,
  (text) => `&#X0${hex(text.codePointAt(0) ?? 0).toUpperCase()};`,
];

const written = fc.array(fc.tuple(character, fc.constantFrom(...writings)), { minLength: 12, maxLength: 40 });
const around = fc.string({ unit: character, maxLength: 12 });

describe("of a secret whose characters are each written in some way", () => {
  it("no four in a row are left, in any text", () => {
    fc.assert(
      fc.property(around, written, around, (before, secret, after) => {
        const parts = secret.map(([text, write]) => write(text));
        const mask = createMask([secret.map(([text]) => text).join("")]);
        const shown = mask(before + parts.join("") + after);
        for (let at = 0; at + 4 <= parts.length; at += 1) {
          const four = parts.slice(at, at + 4).join("");
          if (!before.includes(four) && !after.includes(four)) expect(shown).not.toContain(four);
        }
      }),
      { seed, numRuns: isLong ? 30_000 : 1_000 },
    );
  });

  it("nothing is left in Base64 or hexadecimal digits amid other bytes", () => {
    const text = fc.string({ unit: character, minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(
        around,
        text,
        around,
        fc.constantFrom("base64", "base64url", "hex"),
        (before, secret, after, encoding) => {
          const encoded = Buffer.from(before + secret + after).toString(encoding);
          const shown = createMask([secret])(`is ${encoded}, no`);
          // What is left of the first and the last character is known by half at the most.
          const length = Buffer.byteLength(before + after) * (encoding === "hex" ? 2 : 4 / 3);
          expect(shown.length).toBeLessThanOrEqual("is ***, no".length + Math.ceil(length) + 4);
          expect(shown).toContain("***");
        },
      ),
      { seed, numRuns: isLong ? 10_000 : 500 },
    );
  });
});

it.each<[string, string]>([
  ["what is encoded", "%41\\u0061&#97;"],
  ["what is encoded often", "%2525252541"],
  ["what is no encoding", "%&#0\\u00\\"],
  ["one backslash after the other", "\\"],
  ["one digit after the other", "a"],
  ["lines", "ab\n"],
  ["nearly a secret", `${"a".repeat(3999)}c`],
  ["the beginning of a secret", "key-"],
  ["bytes that are no character", "%c0%80"],
])("a response full of %s is searched in time", (_, part) => {
  const length = isLong ? 8_000_000 : 400_000;
  const secrets = ["a".repeat(4000), `${"a".repeat(3999)}b`, `b${"a".repeat(3999)}`, "key", "id"];
  for (let index = 0; index < 40; index += 1) secrets.push(`key-${index}-${"x".repeat(index * 20)}`);
  const body = { text: part.repeat(length / part.length), list: [part, 5, null], [part]: true };
  const masked = maskedJson(body, createMask(secrets));
  expect(masked === undefined || (masked as typeof body).list.length === 3).toBe(true);
});

it("a response is given without the secrets in its texts, numbers and names", () => {
  const mask = createMask(["s3cret/of acme", "12345678"]);
  const body = {
    "a s3cret\\/of+acme": [12345678, 1.5, "+12345678", null, true],
    "\0": { b: "\0s3cret/of acme" },
  };
  expect(maskedJson(body, mask)).toEqual({
    "a ***": ["***", 1.5, "+***", null, true],
    "\ufffd": { b: "\ufffd***" },
  });
  expect(maskedJson(undefined, mask)).toBeUndefined();
});

it.each([[null], [true], [{}], [[]], [{ ok: [null, false] }]])(
  "a body without text, %j, stays as it is",
  (body) => {
    expect(maskedJson(body, createMask(["s3cret"]))).toEqual(body);
  },
);
