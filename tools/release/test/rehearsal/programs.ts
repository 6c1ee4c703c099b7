import { existsSync } from "node:fs";
import { literalOf, readTrial, vendors } from "@trunkline/trial";

const ours = vendors.map((name) => {
  const { credentials, sends, refusals, channels } = readTrial(name);
  const type = name.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  const member = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const shown = sends.find((send) => send.shown);
  if (!shown || !credentials[0])
    throw new Error(`specs/${name}/trial.yaml needs credentials and a shown send`);
  const mapping = new URL(`../../../../packages/unified/src/vendors/${name}.ts`, import.meta.url);
  return {
    ...{ name, type, member, operation: shown.operation, request: literalOf(shown.written) },
    options: `{ baseUrl: addresses["${name}"] ?? "", credentials: ${literalOf(credentials[0])} }`,
    invalid: refusals.find(({ beyondTypes, beyondSchema }) => beyondTypes && !beyondSchema),
    channel: existsSync(mapping) ? channels[0] : undefined,
  };
});
const mapped = ours.flatMap(({ channel, ...vendor }) => (channel ? [{ ...vendor, channel }] : []));

const [first] = mapped;
if (!first) throw new Error("packages/unified/src/vendors has no vendor");

/** How many messages the program sends. */
export const messages = 3 * ours.length + mapped.length;

const lines = <Item>(items: readonly Item[], lineOf: (item: Item) => string) => items.map(lineOf).join("\n");

/** Imports every entry point, exports what it makes of them, and sends a message in each way. */
export const sendProgram = `import { createMessenger, VendorError } from "@trunkline/unified";
${lines(
  ours,
  ({
    name,
    type,
    member,
    operation,
  }) => `import { create${type}, create${type}Caller } from "@trunkline/${name}";
import { create${type}Client } from "@trunkline/${name}/openapi-fetch";
import { ${operation} as ${member}Operation } from "@trunkline/${name}/operations";
import { ${operation} as ${member}Row } from "@trunkline/${name}/rows";`,
)}
${lines(mapped, ({ name, type, member }) => `import { ${member} as over${type} } from "@trunkline/unified/${name}";`)}

export function connect(addresses: Readonly<Record<string, string>>) {
${lines(
  ours,
  ({ type, member, options }) => `  const ${member} = create${type}(${options});
  const ${member}Caller = create${type}Caller(${options});
  const ${member}ByPath = create${type}Client(${options});`,
)}
  const messenger = createMessenger({
${lines(
  mapped,
  ({ member, type, channel }) =>
    `    ${channel.name}: over${type}(${member}, ${literalOf(channel.settings)}),`,
)}
  });
  return { messenger, ${ours.map(({ member }) => `${member}, ${member}Caller, ${member}ByPath`).join(", ")} };
}

export async function sendAll(addresses: Readonly<Record<string, string>>): Promise<number> {
  const to = connect(addresses);
  const sent: unknown[] = [
${lines(
  ours,
  ({ member, operation, request }) => `    await to.${member}.${operation}(${request}),
    await to.${member}Caller.call(${member}Operation, ${request}),
    await to.${member}Caller.call(${member}Row, ${request}),`,
)}
${lines(mapped, ({ channel: { name: via, messages } }) => {
  return `    await to.messenger.send(${literalOf({ via, ...messages[0]?.written })}),`;
})}
  ];
${lines(ours, ({ member, invalid }) =>
  invalid ? `  await expectNotSent(to.${member}.${invalid.operation}(${literalOf(invalid.written)}));` : "",
)}
  return sent.length;
}

/** A client must throw the class that another package exports: two copies of the runtime would differ. */
async function expectNotSent(call: PromiseLike<unknown>): Promise<void> {
  const error = await call.then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof VendorError && error.outcome === "notSent")) throw new Error(\`not invalid: \${String(error)}\`);
}

export class OwnError extends VendorError {}
`;

/** Sends to the addresses in its first argument. It has no types of Node, because a client needs none. */
export const mainProgram = `import { sendAll } from "./send.js";

declare const process: { readonly argv: readonly string[] };

console.log(\`\${await sendAll(JSON.parse(process.argv[2] ?? ""))} accepted\`);
`;

/** Sends to the mock that is installed beside the clients, and one message more by an outbox. */
export const mockProgram = `import { startMock, vendors } from "@trunkline/mock";
import { startServer } from "@trunkline/mock/server";
import { createOutbox } from "@trunkline/outbox";
import { sqliteStore } from "@trunkline/outbox/sqlite";
import { createFetchClient } from "@trunkline/runtime/openapi-fetch";
import { openTelemetry } from "@trunkline/runtime/opentelemetry";
import { connect, sendAll } from "./send.js";

export const others = { startServer, createFetchClient, openTelemetry };
export const mocks = await Promise.all(vendors().map(async (name) => [name, await startMock(name)] as const));
const addresses = Object.fromEntries(mocks.map(([name, { url }]) => [name, url]));
const accepted = await sendAll(addresses);
export const outbox = createOutbox({ messenger: connect(addresses).messenger, store: sqliteStore("outbox.db") });
const settled = new Promise<string>((resolve) => outbox.on("settled", ({ state }) => resolve(state)));
await outbox.add(${literalOf({ via: first.channel.name, ...first.channel.messages[0]?.written })}, { id: crypto.randomUUID() });
outbox.work();
if ((await settled) !== "accepted") throw new Error("the outbox did not send its message");
await outbox.close();
const violations = mocks.flatMap(([, { requests }]) => requests.flatMap((request) => request.violations));
console.log(\`\${accepted} accepted\`, ...violations);
for (const [, mock] of mocks) await mock.close();
`;
