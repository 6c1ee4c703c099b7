import type { IslashCredentials } from "@trunkline/islash";
import type { KonnekCredentials } from "@trunkline/konnek";
import type { Caller, CallOptions, VendorCall } from "@trunkline/runtime";
import type { SociocsCredentials } from "@trunkline/sociocs";
import type { YeastarCredentials } from "@trunkline/yeastar";
import type { Request } from "./request-examples.js";

/** What stands in every secret, so that a test can look for it where no secret may be. */
export const canary = "canary";

/** Each vendor's credentials, in every way that its contract knows; the first one is used unless said otherwise. */
const credentials: Readonly<Record<string, readonly unknown[]>> = {
  islash: [{ userToken: `${canary}-token` }] satisfies IslashCredentials[],
  konnek: [{ username: `${canary}-user`, password: `${canary}-password` }] satisfies KonnekCredentials[],
  sociocs: [
    { apikey: `${canary}-first:${canary}-second` },
    { basic: { username: `${canary}-first`, password: `${canary}-second` } },
    { apikeyQuery: `${canary}-first:${canary}-second` },
  ] satisfies SociocsCredentials[],
  yeastar: [{ username: `${canary}-id`, password: `${canary}-secret` }] satisfies YeastarCredentials[],
};

/** A client whose operations are looked up by name, as JavaScript does. */
export type Client = Readonly<
  Record<string, (request?: Request, options?: CallOptions) => VendorCall<unknown>>
>;

export function waysOf(vendor: string): readonly unknown[] {
  const ways = credentials[vendor];
  if (!ways) throw new Error(`clients.ts has no credentials of ${vendor}; add some made-up ones`);
  return ways;
}

/** Makes a vendor's client by its package's one `create` function. */
export async function createClient(vendor: string, baseUrl: string, way = 0): Promise<Client> {
  return (await creatorOf<Client>(vendor, /^create(?!.*Caller$)/))({
    baseUrl,
    credentials: waysOf(vendor)[way],
  });
}

/** Makes what calls a vendor's operations one by one. */
export async function createCaller(vendor: string, baseUrl: string): Promise<Caller> {
  const [credentials] = waysOf(vendor);
  return (await creatorOf<Caller>(vendor, /^create.*Caller$/))({ baseUrl, credentials });
}

async function creatorOf<T>(vendor: string, pattern: RegExp): Promise<(options: object) => T> {
  const exported: Readonly<Record<string, unknown>> = await import(`@trunkline/${vendor}`);
  const name = Object.keys(exported).find((one) => pattern.test(one));
  if (name === undefined) throw new Error(`@trunkline/${vendor} exports nothing that matches ${pattern}`);
  return exported[name] as (options: object) => T;
}
