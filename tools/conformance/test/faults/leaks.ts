import { inspect } from "node:util";
import { VendorError } from "@trunkline/runtime";
import { expect } from "vitest";

/** Looks for secrets wherever a log or a person could see a value, in every form in which they travel. */
export function expectNoSecret(seen: unknown, secrets: readonly string[]): void {
  const text = views(seen).join("\n");
  for (const secret of secrets) for (const form of forms(secret)) expect(text).not.toContain(form);
}

function forms(secret: string): string[] {
  const base64 = [0, 1, 2].map((offset) => embedded(secret, offset));
  return [
    secret,
    encodeURIComponent(secret),
    encodeURI(secret),
    new URLSearchParams({ "": secret }).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    ...base64,
    ...base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_")),
  ];
}

/** A secret in Base64 after so many other bytes, without the characters that it shares with them. */
function embedded(secret: string, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]).toString("base64");
  const begin = Math.ceil((offset * 8) / 6);
  const end = Math.floor(((offset + Buffer.byteLength(secret)) * 8) / 6);
  return text.slice(begin, end);
}

function views(seen: unknown): string[] {
  if (typeof seen === "string") return [seen];
  const all = [inspect(seen, { depth: Number.POSITIVE_INFINITY, showHidden: true }), toJson(seen)];
  for (let one = seen; one instanceof Error; one = one.cause) {
    all.push(one.message, String(one), one.stack ?? "", toJson(one, Object.getOwnPropertyNames(one)));
    if (one instanceof VendorError) all.push(toJson(one.attempts), toJson(one.fields));
  }
  return all;
}

function toJson(value: unknown, names?: string[]): string {
  return JSON.stringify(value, names) ?? "";
}
