import { type Vendor, vendors } from "./vendors.js";

const [first] = vendors;
const channels = vendors.flatMap(({ member, type, channels: its }) =>
  its.map(({ via, settings }) => `  ${via}: over${type}(${member}, ${settings}),`),
);

/** What a library exports of the clients: it compiles with `declaration: true` as long as every type has a name that it can import. */
export function exportedProgram(): string {
  return `import { secret, VendorError } from "@trunkline/${first?.name}";
import { createMessenger, type MessengerMessage } from "@trunkline/unified";
${vendors.map(importsOf).join("\n")}

${vendors.map(exportsOf).join("\n")}
export const clients = { ${vendors.map(({ member }) => member).join(", ")} };
export const wrapped = secret("any");
export const messenger = createMessenger({
${channels.join("\n")}
});
export const sendOver = messenger.send;
export const anySent = (message: MessengerMessage<typeof messenger>) => messenger.send(message);

export class OwnError extends VendorError {}
export const facts = (error: unknown) => (error instanceof VendorError ? { ...error, error } : undefined);
`;
}

function importsOf({ name, member, type, operation, event, channels: its }: Vendor): string {
  const parse = event === undefined ? "" : `, parseEvent as parse${type}`;
  return [
    `import { create${type}, create${type}Caller${parse} } from "@trunkline/${name}";`,
    `import { create${type}Client } from "@trunkline/${name}/openapi-fetch";`,
    `import { ${operation} as ${member}Operation } from "@trunkline/${name}/operations";`,
    `import { ${operation} as ${member}Row } from "@trunkline/${name}/rows";`,
    ...(its.length > 0 ? [`import { ${member} as over${type} } from "@trunkline/unified/${name}";`] : []),
  ].join("\n");
}

function exportsOf({ name, member, type, credentials, operation, event, channels: its }: Vendor): string {
  const options = `{ baseUrl: "https://${name}.example.com", credentials: ${credentials} }`;
  const input = `Parameters<typeof ${member}.${operation}>[0]`;
  return `export const ${member} = create${type}(${options});
export const ${member}Caller = create${type}Caller(${options});
export const ${member}ByPath = create${type}Client(${options});
export const ${member}Parts = {
  call: ${member}Caller.call,
  send: ${member}.${operation},
  rows: { operation: ${member}Operation, row: ${member}Row },
  factories: { create: create${type}, caller: create${type}Caller, byPath: create${type}Client${its.length > 0 ? `, over: over${type}` : ""} },
  ${event === undefined ? "" : `parse: parse${type},`}
};
export const ${member}Sent = (request: ${input}) => ${member}.${operation}(request);
export const ${member}Result = async (request: ${input}) => await ${member}.${operation}(request);
export const ${member}Called = (request: ${input}) => ${member}Caller.call(${member}Operation, request);
export const ${member}Options = (given: Parameters<typeof create${type}>[0]) => ({ ...given, retry: given.retry });
export async function ${member}Response(request: ${input}) {
  const { data, response } = await ${member}.${operation}(request).withResponse();
  return { data, response, attempts: response.attempts };
}`;
}

/** The same of what only those have who install the mock. */
export function exportedMockProgram(): string {
  const one = vendors.find(({ event }) => event !== undefined) ?? first;
  return `import type { ${one?.type} } from "@trunkline/${one?.name}";
import { assertSent, matchers, startMock, vendors } from "@trunkline/mock";
import { startServer } from "@trunkline/mock/server";
import { openTelemetry } from "@trunkline/runtime/opentelemetry";

export const mock = await startMock("${one?.name}");
export const typed = await startMock<${one?.type}>("${one?.name}");
export const requests = [...mock.requests, ...typed.requests];
export const rules = [mock.on(), typed.on("${one?.operation}")];
export const delivered = mock.emit("${one?.event}", {}, "http://127.0.0.1:3000");
export const factories = { assertSent, matchers, startMock, startServer, vendors };
export const hooks = openTelemetry();
`;
}
