import type { IsSecret } from "../contract/secrets.js";
import type { AsymmetricMatcher } from "./expected.js";
import { bytesOf, isAsymmetric, isFile, isMembers } from "./values.js";

const hidden = "***";

/** The value with `***` in place of every secret in it. */
export function withoutSecrets(value: unknown, isSecret: IsSecret): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, isSecret));
  if (!isMembers(value)) return value;
  const members = Object.entries(value).map(([name, member]) => [
    name,
    isSecret(name) ? hidden : withoutSecrets(member, isSecret),
  ]);
  return Object.fromEntries(members);
}

/** Shows the size of a text or of bytes that may be secret. */
export function sizeOf(value: unknown): symbol | undefined {
  if (typeof value === "string") return Symbol(`a text of ${value.length} characters`);
  const bytes = bytesOf(value);
  return bytes && Symbol(`${bytes.length} bytes`);
}

/** The value for a diff, with bytes and files shortened: a diff of megabytes keeps a test runner busy for minutes. */
export function forDiff(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forDiff);
  if (bytesOf(value) || isFile(value)) return written(value);
  if (!isMembers(value) || isAsymmetric(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, forDiff(member)]));
}

const longest = 160;

/** A value on one line, as a test would write it. */
export function show(value: unknown): string {
  return cut(written(value));
}

/** Two values that differ; of long texts, the part where they do. */
export function showBoth(expected: unknown, actual: unknown): readonly [string, string] {
  if (typeof expected !== "string" || typeof actual !== "string") return [show(expected), show(actual)];
  if (Math.max(expected.length, actual.length) < longest - 2) return [show(expected), show(actual)];
  let first = 0;
  while (first < expected.length && expected[first] === actual[first]) first += 1;
  const from = Math.max(0, first - 20);
  const part = (text: string) => `${from > 0 ? "…" : ""}${show(text.slice(from))}`;
  return [part(expected), part(actual)];
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function written(value: unknown): string {
  if (value === hidden) return hidden;
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "symbol") return value.description ?? "";
  if (typeof value === "function") return value.name || "a function";
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (isFile(value)) return `the file ${JSON.stringify(value.name)} (${value.type}, ${value.size} bytes)`;
  const bytes = bytesOf(value);
  if (bytes)
    return `${bytes.length} bytes (${bytes.subarray(0, 16).toString("hex")}${bytes.length > 16 ? "…" : ""})`;
  if (isAsymmetric(value)) return matcher(value);
  if (!isMembers(value)) return String(value);
  const members = Object.entries(value).map(
    ([name, member]) =>
      `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}: ${written(member)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

interface NamedMatcher {
  readonly toAsymmetricMatcher?: () => string;
  readonly sample?: unknown;
}

/** `Any<String>`, or `StringContaining "a"`: matchers of Vitest and Jest print their names alone. */
function matcher(value: AsymmetricMatcher & NamedMatcher): string {
  if (value.toAsymmetricMatcher) return value.toAsymmetricMatcher();
  const name = String(value);
  if (name.startsWith("[object")) return "a matcher";
  return value.sample === undefined ? name : `${name} ${written(value.sample)}`;
}
