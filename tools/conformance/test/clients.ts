import type { Caller, CallOptions, VendorCall } from "@trunkline/runtime";
import { type Members, type Request, readTrial } from "@trunkline/trial";
import { importVendor, typeNameOf } from "./packages.js";

/** A part of every secret. Tests look for it where no secret may be. */
export const canary = "canary";

/** A client whose operations are looked up by name, as JavaScript does. */
export type Client = Readonly<
  Record<string, (request?: Request, options?: CallOptions) => VendorCall<unknown>>
>;

/** Each vendor's credentials, in every way that its contract knows; the first one is used unless said otherwise. */
export function waysOf(vendor: string): readonly Members[] {
  const { credentials } = readTrial(vendor);
  if (credentials.length === 0)
    throw new Error(`specs/${vendor}/trial.yaml has no credentials; add made-up ones`);
  return credentials;
}

/** Makes a vendor's client by its package's one `create` function. */
export async function createClient(vendor: string, baseUrl: string, way = 0): Promise<Client> {
  const create = await creatorOf<Client>(vendor);
  return create({ baseUrl, credentials: waysOf(vendor)[way] });
}

/** Makes what calls a vendor's operations one by one. */
export async function createCaller(vendor: string, baseUrl: string): Promise<Caller> {
  const create = await creatorOf<Caller>(vendor, "Caller");
  return create({ baseUrl, credentials: waysOf(vendor)[0] });
}

/** The function of a vendor's package that makes a client, or a caller. */
export async function creatorOf<T>(
  vendor: string,
  kind: "" | "Caller" = "",
): Promise<(options: object) => T> {
  const name = `create${typeNameOf(vendor)}${kind}`;
  const exported = await importVendor<Readonly<Record<string, unknown>>>(vendor);
  if (!(name in exported)) throw new Error(`packages/${vendor} exports no ${name}`);
  return exported[name] as (options: object) => T;
}
