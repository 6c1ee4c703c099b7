import { literalOf, type Members, readTrial, vendors } from "@trunkline/trial";
import { memberNameOf, typeNameOf } from "../packages.js";
import type { Statement } from "./statements.js";

const channels = vendors.flatMap((vendor) =>
  readTrial(vendor).channels.map((channel) => ({ vendor, ...channel })),
);
const mapped = [...new Set(channels.map(({ vendor }) => vendor))];

/** A messenger over the channels of every trial. */
export const messenger = `import { createMessenger } from "@trunkline/unified";
${mapped.map((vendor) => `import { ${memberNameOf(vendor)} } from "@trunkline/unified/${vendor}";`).join("\n")}
declare const signal: AbortSignal;
declare function client<T>(): T;
const messenger = createMessenger({
${channels.map(({ vendor, name, settings }) => `  ${name}: ${channelOf(vendor, literalOf(settings))},`).join("\n")}
});
`;

function channelOf(vendor: string, settings: string): string {
  return `${memberNameOf(vendor)}(client<import("@trunkline/${vendor}").${typeNameOf(vendor)}>(), ${settings})`;
}

/** Each message of each channel with options for its call, each that does not compile, and one that says no channel. */
export const unifiedStatements: readonly Statement[] = channels.flatMap(
  ({ vendor, name, messages, refusals }) => [
    ...messages.map(({ kind, written }) => ({
      vendor,
      what: `${name}, ${kind}`,
      source: sendOf({ via: name, ...written }, `over_${name}_${words(kind)}`, ", { signal, timeoutMs: 5 }"),
      compiles: true,
    })),
    ...refusals.map(({ rule, written, compiler }) => ({
      vendor,
      what: `${name}, ${rule}`,
      source: sendOf({ via: name, ...written }),
      compiles: false,
      compiler,
    })),
    ...messages.slice(0, 1).map(({ written }) => ({
      vendor,
      what: `${name}, no channel`,
      source: sendOf(written),
      compiles: false,
      compiler: "Property 'via' is missing",
    })),
  ],
);

/** By a messenger of its own name, because an editor's hover is known by its place. */
function sendOf(message: Members, over = "over", options = ""): string {
  return `((${over}: typeof messenger) => ${over}.send(${literalOf(message)}${options}));`;
}

function words(kind: string): string {
  return kind.replaceAll(/\W+/g, "_");
}
