import { headerProblem } from "../contract/headers.js";
import { hint } from "../nearest.js";

const members = ["example", "status", "headers", "body"];

/** @throws {Error} if a test gives something else than a reply to the operation. */
export function checkReply(id: string, reply: unknown): void {
  if (typeof reply !== "object" || reply === null || "then" in reply) {
    // Nobody else handles the rejection of a promise that is not awaited.
    Promise.resolve(reply).catch(() => {});
    throw new Error(`Reply to ${id} must be an object such as { example: "…" }, not a promise`);
  }
  const unknown = Object.keys(reply).find((member) => !members.includes(member));
  if (unknown !== undefined)
    throw new Error(`Member "${unknown}" of a reply is unknown; ${hint(unknown, members)}`);
  const { example, status, headers = {} } = reply as Readonly<Record<string, unknown>>;
  if (example !== undefined && typeof example !== "string") {
    throw new Error(`Reply to ${id}: example must be a name`);
  }
  if (typeof headers !== "object" || headers === null) {
    throw new Error(`Reply to ${id}: headers must be an object`);
  }
  if (status !== undefined && !(Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599)) {
    throw new Error(`Reply to ${id}: status must be a whole number from 200 to 599`);
  }
  for (const [name, value] of Object.entries(headers)) {
    const problem = headerProblem(name, value);
    if (problem !== undefined) throw new Error(`Reply to ${id}: ${problem}`);
  }
}

/** The bytes of a body. */
export function bytesOf(id: string, body: unknown): Buffer {
  if (body instanceof Uint8Array) return Buffer.from(body);
  const text = typeof body === "string" ? body : writtenAsJson(body);
  if (text !== undefined) return Buffer.from(text);
  throw new Error(`Reply to ${id}: body must be a JSON value, a string or bytes`);
}

/** Undefined for what JSON cannot hold, such as a function, a BigInt, or an object that holds itself. */
function writtenAsJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
