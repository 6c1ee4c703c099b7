import { isAsked, type Model, type OperationModel, type ParameterModel } from "../model.js";
import { child, type Node, refuse, resolve, schemaName } from "../node.js";
import { openEnum } from "../open-enum.js";
import { documentationOf } from "./documentation.js";
import { checkNames } from "./names.js";
import { emitCredentials, emitOptions, hasToken, secretType } from "./options.js";
import { comment, header, key, pascalCase } from "./print.js";

/** What a user imports: the client, its options, and the types of requests and answers. */
export function emitIndex(model: Model): string {
  const name = pascalCase(model.vendor);
  checkNames(model);
  const credentials = emitCredentials(model, name);
  const imports = [
    "type Caller",
    "type CallOptions",
    "type ClientOptions",
    "createCaller",
    "createClient",
    ...(credentials.includes(secretType) ? ["type Secret"] : []),
    ...(hasToken(model) ? ["type TokenOptions"] : []),
    "type VendorCall",
  ];
  return [
    header(model.vendor),
    `import { ${imports.join(", ")} } from "@trunkline/runtime";\n`,
    'import { contract } from "./contract.js";\n',
    'import * as operations from "./operations.js";\n',
    importTypes(model),
    emitRuntimeExports(model),
    emitEventExports(model, name),
    `export type {\n${[...model.schemas].map((schema) => `  ${schema},\n`).join("")}} from "./types.js";\n\n`,
    credentials,
    emitOptions(model, name),
    emitClient(model, name),
    ...model.operations.map(emitOperationTypes),
  ].join("");
}

/** The statement that imports what requests and answers are. */
function importTypes({ operations }: Model): string {
  const names = operations.flatMap(({ body, answer }) => [
    answer,
    ...(body ? [schemaName(body.schema)] : []),
  ]);
  return `import type { ${[...new Set(names)].sort().join(", ")} } from "./types.js";\n\n`;
}

/** What a user needs of the runtime, so that nobody has to import two packages. */
function emitRuntimeExports(model: Model): string {
  const names = [
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
    ...(hasToken(model) ? ["type TokenOptions", "type TokenStore"] : []),
    "type VendorCall",
    "VendorError",
    "type VendorErrorInit",
  ];
  return `export {\n${names.map((name) => `  ${name},\n`).join("")}} from "@trunkline/runtime";\n`;
}

function emitEventExports({ events }: Model, name: string): string {
  if (events.length === 0) return "\n";
  return [
    'export { type DeliveryBody, DeliveryError, type DeliveryHeaders, type DeliveryOptions, type RefusalReason } from "@trunkline/runtime";\n',
    `export { parseEvent, type ${name}Event } from "./events.js";\n\n`,
  ].join("");
}

function emitClient(model: Model, name: string): string {
  const methods = model.operations.map((operation) => {
    const { operationId, summary, description, method, path, page, isDeprecated } = operation;
    const type = pascalCase(operationId);
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
      `  ${operationId}(request${isOptional ? "?" : ""}: ${type}Request, options?: CallOptions): VendorCall<${type}Response>;\n`
    );
  });
  return [
    comment([`A client of the ${model.title}.`, model.description, model.page && `@see ${model.page}`]),
    `export interface ${name} {\n${[...methods, emitClose(model)].join("\n")}}\n\n`,
    comment([
      `Makes a client of the ${model.title}.`,
      "@throws {VendorError} when an option is missing, unknown or wrong.",
    ]),
    `export function create${name}(options: ${name}Options): ${name} {\n`,
    `  return createClient<${name}>(contract, operations, options);\n}\n\n`,
    comment([
      `Makes a caller of single operations, which are imported from \`@trunkline/${model.vendor}/operations\`: a bundle then holds those alone.`,
      `Those of \`@trunkline/${model.vendor}/unchecked\` send requests that the contract did not check, and leave its schemas out of the bundle as well.`,
      "@throws {VendorError} when an option is missing, unknown or wrong.",
    ]),
    `export function create${name}Caller(options: ${name}Options): Caller {\n`,
    "  return createCaller(contract, options);\n}\n\n",
  ].join("");
}

function emitClose({ schemes }: Model): string {
  const revokes = schemes.some(({ exchange }) => exchange?.revoke !== undefined);
  const refused = "later ones are refused with outcome `notSent`";
  const text = revokes
    ? `Ends the client: calls that run are waited for, ${refused}, and the token is given back to the vendor.`
    : `Ends the client: calls that run are waited for, ${refused}.`;
  return `${comment([text], "  ")}  close(): Promise<void>;\n`;
}

function emitOperationTypes(operation: OperationModel): string {
  const { operationId, parameters, body, answer, page } = operation;
  const type = pascalCase(operationId);
  const source = `@see ${page}`;
  const groups = (
    [
      ["path", "path"],
      ["query", "query"],
      ["headers", "header"],
    ] as const
  ).flatMap(([group, place]) => {
    const own = parameters.filter((parameter) => parameter.in === place);
    if (own.length === 0) return [];
    const mark = own.some(isAsked) ? "" : "?";
    const words = { path: "What the path holds", query: "The query", headers: "Headers of this request" }[
      group
    ];
    return [`  /** ${words}. */\n  readonly ${group}${mark}: {\n${own.map(emitParameter).join("")}  };\n`];
  });
  const content = body && schemaName(body.schema);
  if (body && content === undefined)
    refuse(body.schema, "must be a $ref to a component schema, which names the type.");
  if (body && content !== undefined) {
    groups.push(`${comment(documentationOf(body.schema), "  ")}  readonly body: ${content};\n`);
  }
  return [
    comment([`What \`${operationId}\` sends.`, source]),
    `export interface ${type}Request {\n${groups.join("")}}\n\n`,
    comment([`What \`${operationId}\` answers on success.`, source]),
    `export type ${type}Response = ${answer};\n\n`,
  ].join("");
}

function emitParameter(parameter: ParameterModel): string {
  const note = parameter.default === undefined ? undefined : `Sent as \`${parameter.default}\` unless given.`;
  const mark = parameter.isDeprecated ? "@deprecated" : undefined;
  return `${comment([parameter.description, note, mark], "    ")}    readonly ${key(parameter.name)}${isAsked(parameter) ? "" : "?"}: ${scalarType(parameter.schema)};\n`;
}

function scalarType(schema: Node): string {
  const open = openEnum(schema);
  if (open) {
    const known = open.known.map(({ value }) => JSON.stringify(value));
    return [...known, `(${scalarType(open.any)} & {})`].join(" | ");
  }
  const node = resolve(schema);
  const choices = child(node, "enum").value;
  if (Array.isArray(choices)) return choices.map((one) => JSON.stringify(one)).join(" | ");
  const type = child(node, "type").value;
  return type === "integer" ? "number" : String(type);
}
