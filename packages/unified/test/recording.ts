import { createIslash } from "@trunkline/islash";
import { createKonnek } from "@trunkline/konnek";
import { createSociocs } from "@trunkline/sociocs";
import { createYeastar } from "@trunkline/yeastar";

/** What a client sent. */
export interface Recorded {
  readonly path: string;
  readonly body: unknown;
}

/** A fetch that keeps what it was asked to send, and sends it. */
function recordingFetch(): { readonly fetch: typeof fetch; readonly requests: Recorded[] } {
  const requests: Recorded[] = [];
  return {
    requests,
    fetch: async (input, init) => {
      requests.push({ path: new URL(String(input)).pathname, body: readable(init?.body) });
      return await fetch(input, init);
    },
  };
}

function readable(body: unknown): unknown {
  if (typeof body === "string") return JSON.parse(body);
  if (!(body instanceof FormData)) return body;
  const parts = [...body].map(([name, value]) => [
    name,
    typeof value === "string" ? value : `${value.name} (${value.type}, ${value.size} bytes)`,
  ]);
  return Object.fromEntries(parts);
}

/** A client of each vendor that talks to the given servers and records what it sends. */
export function recordingClients(urls: Readonly<Record<string, string>>) {
  const { fetch, requests } = recordingFetch();
  const url = (vendor: string) => urls[vendor] ?? "";
  const password = { username: "u", password: "p" };
  return {
    requests,
    islash: createIslash({ baseUrl: url("islash"), credentials: { userToken: "t" }, fetch }),
    konnek: createKonnek({ baseUrl: url("konnek"), credentials: password, fetch }),
    sociocs: createSociocs({ baseUrl: url("sociocs"), credentials: { apikey: "k" }, fetch }),
    yeastar: createYeastar({ baseUrl: url("yeastar"), credentials: password, fetch }),
  };
}
