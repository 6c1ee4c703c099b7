import { type Contract, isAsked, type NamedSchema, pascalCase } from "@trunkline/contract";
import { emitCredentials, emitOptions, hasToken, secretType } from "./options.js";
import { comment, exportOf, header, importOf } from "./print.js";
import { type RequestTypes, requestType } from "./requests.js";

/** What a user imports: the client, its options, and the types of requests and responses. */
export function emitIndex(
  contract: Contract,
  requests: RequestTypes,
  schemas: readonly NamedSchema[],
): string {
  const name = pascalCase(contract.vendor);
  const credentials = emitCredentials(contract, name);
  const answer = contract.challenge ? ["answerChallenge"] : [];
  const imports = [
    "type Caller",
    "type CallOptions",
    "type ClientOptions",
    "createCaller",
    "createClient",
    ...(credentials.includes(secretType) ? ["type Secret"] : []),
    ...(hasToken(contract) ? ["type TokenOptions"] : []),
    "type VendorCall",
  ];
  return [
    header(contract.vendor),
    importOf("@trunkline/runtime", imports),
    'import { contract } from "./contract.js";\n',
    'import * as operations from "./operations.js";\n',
    importOf("./requests.js", contract.operations.map(requestType), "type"),
    importOf(
      "./types.js",
      contract.operations.map(({ success }) => success.name),
      "type",
    ),
    "\n",
    exportOf("@trunkline/runtime", runtimeExports(contract)),
    contract.events.length > 0 ? exportOf("./events.js", [...answer, "parseEvent", `type ${name}Event`]) : "",
    exportOf("./requests.js", requests.names, "type"),
    exportOf(
      "./types.js",
      schemas.map((schema) => schema.name),
      "type",
    ),
    "\n",
    credentials,
    emitOptions(contract, name),
    emitClient(contract, name),
  ].join("");
}

/** What a user needs from the runtime, so that nobody has to import two packages. */
function runtimeExports(contract: Contract): string[] {
  return [
    "type Attempt",
    "type CallEnd",
    "type Caller",
    "type CallInfo",
    "type CallOptions",
    "type CallResult",
    "type ClientOptions",
    "type ErrorKind",
    "type FieldError",
    "type FileContent",
    "type FileInput",
    "type Hooks",
    "type Operation",
    "type Outcome",
    "readVendorError",
    "type Retry",
    "type RetryOptions",
    "type RetryReason",
    "type Secret",
    "secret",
    ...(hasToken(contract) ? ["type TokenOptions", "type TokenStore"] : []),
    "type VendorCall",
    "VendorError",
    "type VendorErrorInit",
    ...(contract.events.length > 0 ? deliveryExports : []),
  ];
}

const deliveryExports = [
  "type AnswerChallenge",
  "type DeliveryBody",
  "DeliveryError",
  "type DeliveryErrorReason",
  "type DeliveryHeaders",
  "type DeliveryOptions",
  "receive",
  "type ReceiveOptions",
];

function emitClient(contract: Contract, name: string): string {
  const methods = contract.operations.map((operation) => {
    const { operationId, summary, description, method, path, page, isDeprecated } = operation;
    const isOptional = operation.body === undefined && !operation.parameters.some(isAsked);
    return (
      comment(
        [
          `${summary}.`,
          description,
          `\`${method} ${path}\``,
          `@throws {VendorError}\n@see ${page}${isDeprecated ? "\n@deprecated" : ""}`,
        ],
        "  ",
      ) +
      `  ${operationId}(request${isOptional ? "?" : ""}: ${requestType(operation)}, options?: CallOptions): VendorCall<${operation.success.name}>;\n`
    );
  });
  return [
    comment([
      `A client of the ${contract.title}.`,
      contract.summary,
      contract.page && `@see ${contract.page}`,
    ]),
    `export interface ${name} {\n${[...methods, emitClose(contract)].join("\n")}}\n\n`,
    comment([
      `Creates a client of the ${contract.title}.`,
      "@throws {VendorError} if an option is missing, unknown or invalid.",
    ]),
    `export function create${name}(options: ${name}Options): ${name} {\n`,
    `  return createClient<${name}>(contract, operations, options);\n}\n\n`,
    comment([
      `Creates a caller of single operations, which you import from \`@trunkline/${contract.vendor}/operations\`. A bundle then contains only those.`,
      `\`@trunkline/${contract.vendor}/rows\` has the same operations without their schemas: the bundle is smaller, and requests are not checked before they are sent.`,
      "@throws {VendorError} if an option is missing, unknown or invalid.",
    ]),
    `export function create${name}Caller(options: ${name}Options): Caller {\n`,
    "  return createCaller(contract, options);\n}\n",
  ].join("");
}

function emitClose({ schemes }: Contract): string {
  const revokes = schemes.some(({ exchange }) => exchange?.revoke !== undefined);
  const text = revokes
    ? "Closes the client: running calls finish, later calls fail with the outcome `notSent`, and the token is revoked."
    : "Closes the client: running calls finish, and later calls fail with the outcome `notSent`.";
  return `${comment([text], "  ")}  close(): Promise<void>;\n`;
}
