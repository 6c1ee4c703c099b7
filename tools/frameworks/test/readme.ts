import { readFileSync } from "node:fs";

const readme = readFileSync(new URL("../../../packages/unified/README.md", import.meta.url), "utf8");
const [, section = ""] = /^## Receive events\n([\s\S]*?)^## /m.exec(readme) ?? [];

/** The code that makes the webhook. */
export const [, webhook = ""] = /^```ts\n([\s\S]*?)^```$/m.exec(section) ?? [];

/** The line of each framework, by the first word of its row. */
export const lines: ReadonlyMap<string, string> = new Map(
  [...section.matchAll(/^\| `?([\w:]+)[^|]* \| `([^|]+)` \|$/gm)].map(([, name = "", line = ""]) => [
    name,
    line,
  ]),
);
