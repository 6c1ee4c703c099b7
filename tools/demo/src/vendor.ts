import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Contract, readContract, readDocument, throwProblems } from "@trunkline/contract";
import { type Mock, startMock } from "@trunkline/mock";
import { type Request, readTrial, type Trial } from "@trunkline/trial";
import type { AnyChannel } from "@trunkline/unified";

const packages = new URL("../../../packages/", import.meta.url);

/** A client whose operations are looked up by name. */
export type Client = Readonly<Record<string, (request: Request, options?: object) => Promise<unknown>>>;

/** Calls an operation by its row, which has no schema to check the request by. */
interface Caller {
  call(row: unknown, request: Request): Promise<unknown>;
}

/** A vendor with everything in its folders, and a mock server that acts as it. */
export interface Vendor {
  readonly name: string;
  readonly trial: Trial;
  readonly contract: Contract;
  readonly mock: Mock;
  readonly client: Client;
  readonly caller: Caller;
  readonly rows: Readonly<Record<string, unknown>>;
  /** Makes a channel of unified, if the vendor has a mapping. */
  readonly channel: ((client: Client, settings: object) => AnyChannel) | undefined;
}

export async function loadVendor(name: string): Promise<Vendor> {
  const trial = readTrial(name);
  const [mock, contract] = await Promise.all([startMock(name), readOwn(name)]);
  return { ...{ name, trial, contract, mock }, ...(await loadClient(name, mock.url)) };
}

/** A vendor's client for a server, as it is built. */
export async function loadClient(
  name: string,
  baseUrl: string,
): Promise<Pick<Vendor, "client" | "caller" | "rows" | "channel">> {
  const [client, rows, mapping] = await Promise.all([
    load(`${name}/dist/index.js`),
    load(`${name}/dist/rows.js`),
    load(`unified/dist/vendors/${name}.js`),
  ]);
  const options = { baseUrl, credentials: readTrial(name).credentials[0] };
  const create = `create${pascalCase(name)}`;
  if (!client) throw new Error(`packages/${name}/dist is missing; run \`pnpm build\`.`);
  const make = <Made>(by: string) => (client[by] as (options: object) => Made)(options);
  return {
    rows: rows ?? {},
    client: make<Client>(create),
    caller: make<Caller>(`${create}Caller`),
    channel: mapping?.[camelCase(name)] as Vendor["channel"],
  };
}

async function readOwn(name: string): Promise<Contract> {
  const file = `packages/${name}/openapi.yaml`;
  const path = fileURLToPath(new URL(`${name}/openapi.yaml`, packages));
  const { contract, problems } = readContract(name, await readDocument(path, file));
  throwProblems(problems);
  return contract;
}

/** A built module, or undefined if there is none. */
async function load(path: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const built = new URL(path, packages);
  return existsSync(built) ? await import(built.href) : undefined;
}

/** `acmeSms` for `acme-sms`, as its channel is named. */
export function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function pascalCase(name: string): string {
  return camelCase(`-${name}`);
}
