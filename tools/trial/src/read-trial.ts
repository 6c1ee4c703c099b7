import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { readOperation, type WrittenOperation } from "./read-operation.js";
import type { Channel, ReceiptFacts, RefusedSettings, Trial } from "./trial.js";
import { evaluate, type Members } from "./written.js";

const specs = new URL("../../../specs/", import.meta.url);

/** One file of `specs/<vendor>`, as specs/trial.schema.json describes it. */
export interface WrittenTrial {
  readonly credentials?: readonly Members[];
  readonly budget?: { readonly operation: string };
  readonly operations?: Readonly<Record<string, WrittenOperation>>;
  readonly channels?: Readonly<Record<string, WrittenChannel>>;
  readonly receipt?: ReceiptFacts;
}

interface WrittenChannel {
  readonly settings: Members;
  readonly messages: readonly { readonly kind: string; readonly message: Members }[];
  readonly refusals?: readonly {
    readonly rule: string;
    readonly message: Members;
    readonly field: string;
    readonly compiler: string;
  }[];
  readonly refusedSettings?: readonly RefusedSettings[];
}

/** Every vendor with a folder in `specs/`. */
export const vendors: readonly string[] = readdirSync(specs)
  .filter((name) => existsSync(new URL(`${name}/openapi.yaml`, specs)))
  .sort();

/** The files of a vendor's trial: `trial.yaml`, and those of `trial/` if one file would be too long. */
export function trialFiles(vendor: string): string[] {
  const folder = new URL(`${vendor}/trial/`, specs);
  const further = existsSync(folder) ? readdirSync(folder).sort() : [];
  return [`${vendor}/trial.yaml`, ...further.map((name) => `${vendor}/trial/${name}`)].map((path) =>
    fileURLToPath(new URL(path, specs)),
  );
}

/** Reads what tests need to know about a vendor. */
export function readTrial(vendor: string): Trial {
  return joinTrial(
    vendor,
    trialFiles(vendor).map((file) => parse(readFileSync(file, "utf8")) as WrittenTrial),
  );
}

/** Joins the files of a trial. */
export function joinTrial(vendor: string, files: readonly WrittenTrial[]): Trial {
  const operations = new Map<string, WrittenOperation[]>();
  for (const [id, written] of files.flatMap((file) => Object.entries(file.operations ?? {}))) {
    operations.set(id, [...(operations.get(id) ?? []), written]);
  }
  const read = [...operations].map(([id, parts]) =>
    readOperation(vendor, id, {
      sends: parts.flatMap(({ sends = [] }) => sends),
      refusals: parts.flatMap(({ refusals = [] }) => refusals),
    }),
  );
  return {
    vendor,
    credentials: files.flatMap(({ credentials = [] }) => credentials),
    sends: read.flatMap(({ sends }) => sends),
    refusals: read.flatMap(({ refusals }) => refusals),
    channels: files.flatMap(({ channels = {} }) => Object.entries(channels)).map(readChannel),
    commonest: files.find(({ budget }) => budget !== undefined)?.budget?.operation,
    receipt: files.find(({ receipt }) => receipt !== undefined)?.receipt,
  };
}

function readChannel([name, written]: [string, WrittenChannel]): Channel {
  const { settings, messages, refusals = [], refusedSettings = [] } = written;
  const withValue = <T extends { readonly message: Members }>(one: T) => ({
    ...one,
    written: one.message,
    message: evaluate(one.message) as Readonly<Record<string, unknown>>,
  });
  return {
    ...{ name, settings, refusedSettings },
    messages: messages.map(withValue),
    refusals: refusals.map(withValue),
  };
}
