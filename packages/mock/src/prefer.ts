import { answerOf } from "./contract/answers.js";
import type { Operation } from "./contract/load.js";
import { answerTo } from "./reply/reply.js";
import type { Received } from "./server/exchange.js";
import type { Answer } from "./server/wire.js";

/** The answer that a request itself asks for, by the header that Prism knows: `Prefer: code=429, example=limited`. */
export function preferredAnswer(operation: Operation, { headers }: Received): Answer | undefined {
  const pairs = String(headers["prefer"] ?? "").matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,;"]+))/g);
  const given = new Map(
    [...pairs].map(([, name = "", quoted, token]) => [name.toLowerCase(), quoted ?? token]),
  );
  const [code, example] = [given.get("code"), given.get("example")];
  if (code === undefined && example === undefined) return undefined;
  try {
    return answerTo(operation, {
      ...(code !== undefined && { status: Number(code) }),
      ...(example !== undefined && { example }),
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const problem = { type: "about:blank", title: "The contract has no such answer", status: 404, detail };
    return answerOf(404, { "Content-Type": "application/problem+json" }, problem);
  }
}
