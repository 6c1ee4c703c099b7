import { type Vendor, vendors } from "./vendors.js";

const overUnified = vendors.filter(({ channels }) => channels.length > 0);

/** How many messages the program sends: by each client, by each caller, and over unified. */
export const messages = vendors.length * 2 + overUnified.length;

/** How many requests that takes. A client and a caller each ask for a token of their own, where there is one. */
export const requests = messages + vendors.filter(({ hasToken }) => hasToken).length * 2;

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

function importsOf({ name, member, type, operation, channels }: Vendor): string {
  return [
    `import { create${type}, create${type}Caller } from "@trunkline/${name}";`,
    `import { ${operation} as ${member}Operation } from "@trunkline/${name}/operations";`,
    ...(channels.length > 0
      ? [`import { ${member} as over${type} } from "@trunkline/unified/${name}";`]
      : []),
  ].join("\n");
}

function clientsOf({ name, member, type, credentials }: Vendor): string {
  const options = `{ baseUrl: addresses[${JSON.stringify(name)}], credentials: ${credentials} }`;
  return `  const ${member} = create${type}(${options});
  const ${member}Caller = create${type}Caller(${options});`;
}

function channelOf({ member, type, channels }: Vendor): string {
  return `    ${channels[0]?.via}: over${type}(${member}, ${channels[0]?.settings}),`;
}

function callsOf({ member, operation, request }: Vendor): string {
  return `    await ${member}.${operation}(${request}),
    await ${member}Caller.call(${member}Operation, ${request}),`;
}

function refusalOf({ member, refused }: Vendor): string {
  return refused ? `  await expectRefused(${member}.${refused.operation}(${refused.request}));` : "";
}
