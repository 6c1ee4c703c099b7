import { createIslash } from "@trunkline/islash";
import { createKonnek } from "@trunkline/konnek";
import { createSociocs } from "@trunkline/sociocs";
import { createYeastar } from "@trunkline/yeastar";

export type Vendor = "islash" | "konnek" | "yeastar" | "sociocs";

/** A client of each vendor, talking to the mock servers. */
export function createClients(urls: Readonly<Record<Vendor, string>>) {
  return {
    islash: createIslash({ baseUrl: urls.islash, credentials: { userToken: "demo-token" } }),
    konnek: createKonnek({ baseUrl: urls.konnek, credentials: { username: "demo", password: "demo" } }),
    yeastar: createYeastar({ baseUrl: urls.yeastar, credentials: { username: "demo", password: "demo" } }),
    sociocs: createSociocs({ baseUrl: urls.sociocs, credentials: { apikey: "demo:key" } }),
  };
}

export type Clients = ReturnType<typeof createClients>;

/** One message of the demo: where it goes, what it is, and how it is sent. */
export interface Sending {
  readonly vendor: Vendor;
  readonly channel: string;
  readonly kind: string;
  readonly send: () => Promise<{ readonly outcome: string; readonly id: string }>;
}
