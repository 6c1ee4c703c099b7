import { existsSync } from "node:fs";
import { literalOf, readTrial, vendors } from "@trunkline/trial";

const packages = new URL("../../packages/", import.meta.url);

/** Every vendor with its names, and its commonest message as its trial has it. */
export const subjects = vendors.map((vendor) => {
  const { credentials, commonest: operation, sends, refusals, channels } = readTrial(vendor);
  if (operation === undefined) throw new Error(`specs/${vendor}/trial.yaml has no budget; add one`);
  const own = ({ operation: one }) => one === operation;
  const [first] = sends.filter(own);
  if (!first) throw new Error(`specs/${vendor}: its trial has no send of ${operation}; add one`);
  return {
    ...{ vendor, operation, channels, credentials: credentials[0] },
    create: `create${camelCase(`-${vendor}`)}`,
    channel: camelCase(vendor),
    hasMapping: existsSync(new URL(`unified/src/vendors/${vendor}.ts`, packages)),
    input: first.request,
    literal: literalOf(first.written),
    sends: sends.filter(own),
    refusals: refusals.filter(own),
  };
});

/** A module of a vendor's package as it is built. */
export async function importBuilt(vendor, entry = "index") {
  return await import(new URL(`${vendor}/dist/${entry}.js`, packages).href);
}

/** `acme-sms` as generated code has it: `acmeSms`. */
function camelCase(name) {
  return name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
}
