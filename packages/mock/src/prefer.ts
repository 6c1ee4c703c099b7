import type { Wanted } from "./contract/judge.js";
import type { Received } from "./server.js";

/** The answer that a request itself asks for, by the header that Prism knows: `Prefer: code=429, example=limited`. */
export function wantedOf({ headers }: Received): Wanted | undefined {
  const given = headers["prefer"];
  if (given === undefined) return undefined;
  const pairs = String(given)
    .split(/[,;]/)
    .map((pair) => pair.trim().split("="))
    .map(([name = "", ...value]) => [name.toLowerCase(), value.join("=").replace(/^"(.*)"$/, "$1")]);
  const { code, example } = Object.fromEntries(pairs) as {
    readonly code?: string;
    readonly example?: string;
  };
  if (code === undefined && example === undefined) return undefined;
  return {
    ...(code !== undefined && /^\d{3}$/.test(code) && { status: Number(code) }),
    ...(example !== undefined && { example }),
  };
}
