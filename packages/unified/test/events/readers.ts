import { existsSync, readdirSync, readFileSync } from "node:fs";
import { vendors } from "@trunkline/trial";
import { parse } from "yaml";
import type { StateWords } from "../../src/delivery-state.js";
import type { VendorEvent } from "../../src/events.js";

const packages = new URL("../../../", import.meta.url);
const specs = new URL("../specs/", packages);

/** How `unified` reads a vendor's events, and what that vendor delivers. */
export interface Reader {
  readonly vendor: string;
  /** The vendor's words for states. */
  readonly words: StateWords;
  /** Reads a delivery's body with the vendor's own `parseEvent`. */
  readonly read: (body: string, options?: object) => Promise<readonly VendorEvent[]>;
  /** The payloads of all events that the contract and the evidence have, by their names. */
  readonly payloads: Readonly<Record<string, object>>;
  /** Where the contract says that each event names a message: a JSON Pointer, with `*` for each item of a list. */
  readonly correlations: Readonly<Record<string, string>>;
}

type Parse = (body: string, headers: object, options?: object) => Promise<unknown>;

export const readers: readonly Reader[] = await Promise.all(
  vendors.filter((vendor) => existsSync(mappingOf(vendor))).map(readerOf),
);

async function readerOf(vendor: string): Promise<Reader> {
  const name = vendor.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const mapping = await import(mappingOf(vendor).href);
  const { parseEvent } = await import(new URL(`${vendor}/dist/index.js`, packages).href);
  const readWith: (parse: Parse, options?: object) => Parse = mapping[`${name}Events`];
  return {
    vendor,
    words: mapping[`${name}States`],
    read: async (body, options) =>
      (await readWith(parseEvent, options ?? uncheckedBy(readWith, parseEvent))(
        body,
        {},
      )) as readonly VendorEvent[],
    payloads: payloadsOf(vendor),
    correlations: correlationsOf(vendor),
  };
}

/** Options with which deliveries are read unchecked: a vendor that signs wants that said. */
function uncheckedBy(readWith: (parse: Parse, options?: object) => Parse, parse: Parse): object {
  try {
    readWith(parse);
    return {};
  } catch {
    return { secret: false };
  }
}

function mappingOf(vendor: string): URL {
  return new URL(`unified/src/events/${vendor}.ts`, packages);
}

function payloadsOf(vendor: string): Record<string, object> {
  const { webhooks } = contractOf(vendor);
  const payloads: Record<string, object> = {};
  for (const [event, { post }] of Object.entries<{ post: Operation }>(webhooks)) {
    const { examples } = post.requestBody.content["application/json"];
    for (const [name, { value }] of Object.entries(examples)) payloads[`${event}: ${name}`] = value;
    const evidence = new URL(`${vendor}/evidence/`, specs);
    for (const file of readdirSync(evidence).filter((one) => one.startsWith(event))) {
      payloads[`${event}: ${file}`] = JSON.parse(readFileSync(new URL(file, evidence), "utf8")).payload;
    }
  }
  return payloads;
}

function correlationsOf(vendor: string): Record<string, string> {
  const operations = Object.values<object>(contractOf(vendor).paths).flatMap((path) => Object.values(path));
  return Object.assign({}, ...operations.map((operation) => operation["x-trunkline-correlation"]?.events));
}

function contractOf(vendor: string) {
  return parse(readFileSync(new URL(`${vendor}/openapi.yaml`, packages), "utf8"));
}

interface Operation {
  readonly requestBody: { readonly content: { readonly "application/json": Examples } };
}

interface Examples {
  readonly examples: Readonly<Record<string, { readonly value: object }>>;
}
