import { isDeepStrictEqual } from "node:util";
import { readForm } from "../form.js";
import type { Received } from "../servers.js";
import { uncounted } from "./caller.js";
import { contentOf, headerNames, type Sent } from "./content.js";
import type { CallPlan } from "./schedule.js";

/** What a request said, as it arrived. */
export function sentOf(received: Received): Sent {
  const { pathname, searchParams } = new URL(received.target, "http://localhost");
  return {
    path: decodeURIComponent(pathname),
    query: [...searchParams].filter(([name]) => name !== "token"),
    headers: Object.fromEntries(
      headerNames.flatMap((name) => {
        const value = received.headers[name];
        return value === undefined ? [] : [[name, String(value)]];
      }),
    ),
    body: bodyOf(received),
  };
}

function bodyOf(received: Received): unknown {
  if (received.body.length === 0) return undefined;
  if (!received.headers["content-type"]?.startsWith("multipart/"))
    return JSON.parse(received.body.toString());
  return readForm(received).map(({ name, filename, content }) => ({
    name,
    ...(filename !== undefined && { filename }),
    text: content.toString("latin1"),
  }));
}

/** Whether all requests of a call said the same, and that is what its caller gave when it made the call. */
export function isAsGiven(plan: CallPlan, id: string, sent: readonly Sent[]): boolean {
  const { wanted } = contentOf(plan, id);
  return sent.every((one) => isDeepStrictEqual(one, sent[0]) && isDeepStrictEqual(uncounted(one), wanted));
}
