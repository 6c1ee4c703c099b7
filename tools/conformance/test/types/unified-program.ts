import { literalOf, type Members, readTrial, vendors } from "@trunkline/trial";
import { memberNameOf, typeNameOf } from "../packages.js";
import type { Statement } from "./statements.js";

const channels = vendors.flatMap((vendor) =>
  readTrial(vendor).channels.map((channel) => ({ vendor, ...channel })),
);
const mapped = [...new Set(channels.map(({ vendor }) => vendor))];

/** A route over each channel and the next, and one over all. */
export const routes: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    channels.slice(1).map(({ name }, index) => [`to_${name}`, [channels[index]?.name ?? name, name]]),
  ),
  all: channels.map(({ name }) => name),
};

/** A messenger over the channels of every trial. */
export const messenger = `import { createMessenger } from "@trunkline/unified";
${mapped.map((vendor) => `import { ${memberNameOf(vendor)} } from "@trunkline/unified/${vendor}";`).join("\n")}
declare const signal: AbortSignal;
declare function client<T>(): T;
const messenger = createMessenger({
${channels.map(({ vendor, name, settings }) => `  ${name}: ${channelOf(vendor, literalOf(settings))},`).join("\n")}
}, { routes: ${JSON.stringify(routes)} });
`;

function channelOf(vendor: string, settings: string): string {
  return `${memberNameOf(vendor)}(client<import("@trunkline/${vendor}").${typeNameOf(vendor)}>(), ${settings})`;
}

/** Each message of each channel with options for its call, each that does not compile, and some that name no channel. */
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
    ...messages.slice(0, 1).flatMap(({ written }) => [
      {
        ...{ vendor, what: `${name}, no channel`, source: sendOf(written), compiles: false },
        compiler: "Property 'via' is missing",
      },
      {
        ...{ vendor, what: `${name}, an unknown channel`, compiles: false },
        source: sendOf({ via: "pigeon", ...written }),
        compiler: /Type '"pigeon"' is not assignable to type '("\w+" \| )+/,
      },
    ]),
  ],
);

/** By a messenger of its own name, because an editor's hover is known by its place. */
function sendOf(message: Members, over = "over", options = ""): string {
  return `((${over}: typeof messenger) => ${over}.send(${literalOf(message)}${options}));`;
}

function words(kind: string): string {
  return kind.replaceAll(/\W+/g, "_");
}
