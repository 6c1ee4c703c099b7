import { type Vendor, vendors } from "./vendors.js";

const overUnified = vendors.filter(({ channels }) => channels.length > 0);

/** A caller would ask for a token of its own, of which a vendor may allow a few. */
const byCaller = vendors.filter(({ hasToken }) => !hasToken);

/** How many messages the program sends: by each client, by callers, and over unified. */
export const messages = vendors.length + byCaller.length + overUnified.length;

/** How many requests that takes: a client asks for a token first, where there is one. */
export const requests = messages + vendors.length - byCaller.length;

/** A program that sends messages through every client, and tries one that is refused. */
export function sendProgram(): string {
  return `import { createMessenger, VendorError } from "@trunkline/unified";
${vendors.map(importsOf).join("\n")}

/** Where each vendor answers. */
export type Addresses = Readonly<Record<${vendors.map(({ name }) => JSON.stringify(name)).join(" | ")}, string>>;

/** Sends messages through each client, and over unified; returns how many were accepted. */
export async function sendAll(addresses: Addresses): Promise<number> {
${vendors.map(clientsOf).join("\n")}
  const messenger = createMessenger({
${overUnified.map(channelOf).join("\n")}
  });
  const sent: unknown[] = [
${vendors.map(callsOf).join("\n")}
${overUnified.map(({ channels }) => `    await messenger.send(${channels[0]?.message}),`).join("\n")}
  ];
${vendors.map(refusalOf).join("\n")}
  return sent.length;
}

/** What a client throws has to be the class that a program gets by another import; two copies of the runtime would differ. */
async function expectRefused(call: PromiseLike<unknown>): Promise<void> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof VendorError && error.outcome === "notSent")) {
    throw new Error(\`A request that breaks the contract was not refused: \${String(error)}\`);
  }
}
`;
}

function importsOf({ name, member, type, operation, channels, hasToken }: Vendor): string {
  return [
    `import { create${type}${hasToken ? "" : `, create${type}Caller`} } from "@trunkline/${name}";`,
    ...(hasToken
      ? []
      : [`import { ${operation} as ${member}Operation } from "@trunkline/${name}/operations";`]),
    ...(channels.length > 0
      ? [`import { ${member} as over${type} } from "@trunkline/unified/${name}";`]
      : []),
  ].join("\n");
}

function clientsOf({ name, member, type, credentials, hasToken }: Vendor): string {
  const options = `{ baseUrl: addresses[${JSON.stringify(name)}], credentials: ${credentials} }`;
  const client = `  const ${member} = create${type}(${options});`;
  return hasToken ? client : `${client}\n  const ${member}Caller = create${type}Caller(${options});`;
}

function channelOf({ member, type, channels }: Vendor): string {
  return `    ${channels[0]?.via}: over${type}(${member}, ${channels[0]?.settings}),`;
}

function callsOf({ member, operation, request, hasToken }: Vendor): string {
  const call = `    await ${member}.${operation}(${request}),`;
  return hasToken ? call : `${call}\n    await ${member}Caller.call(${member}Operation, ${request}),`;
}

function refusalOf({ member, refused }: Vendor): string {
  return refused ? `  await expectRefused(${member}.${refused.operation}(${refused.request}));` : "";
}
