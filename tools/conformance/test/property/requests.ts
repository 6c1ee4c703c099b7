import type { Request } from "@trunkline/trial";
import type fc from "fast-check";
import type { Contract, Operation } from "../contract.js";
import type { Judge } from "../judge.js";
import { joined, type ParameterObject, resolve } from "../openapi.js";
import type { Node, Schema } from "./schema.js";
import { valuesFor } from "./values.js";

type Group = "path" | "query" | "headers";

const places: Readonly<Record<Group, ParameterObject["in"]>> = {
  path: "path",
  query: "query",
  headers: "header",
};

/** A request as a closed object, in the terms of JSON Schema. Without types, for the group itself is never broken. */
export function schemaOfRequest({ document }: Contract, { object, mediaType }: Operation): Schema {
  const parameters = (object.parameters ?? []).map((node) => resolve(document, node));
  const groups = (Object.keys(places) as Group[]).flatMap((group): [string, Schema][] => {
    const own = parameters.filter((parameter) => parameter.in === places[group]);
    if (own.length === 0) return [];
    // A client fills in the headers that a contract requires.
    const required = own.filter((one) => one.required && group !== "headers").map(({ name }) => name);
    const properties = Object.fromEntries(own.map((one) => [one.name, schemaOfParameter(one, group)]));
    return [[group, { additionalProperties: false, required, properties }]];
  });
  const content = mediaType === undefined ? undefined : object.requestBody?.content[mediaType];
  const properties: Record<string, Node> = Object.fromEntries(groups);
  if (content) properties["body"] = content.schema as Node;
  const required = Object.entries(properties)
    .filter(([name, node]) => name === "body" || ((node as Schema).required ?? []).length > 0)
    .map(([name]) => name);
  return { additionalProperties: false, required, properties };
}

function schemaOfParameter({ schema }: ParameterObject, group: Group): Node {
  return group === "headers" ? { allOf: [schema as Node, { format: "header" }] } : (schema as Node);
}

/** Whether the contract refuses a request: by its schemas, or because it declares nothing of the kind. */
export function refuses(contract: Contract, operation: Operation, judge: Judge, request: Request): boolean {
  const declared = schemaOfRequest(contract, operation).properties ?? {};
  return (
    hasUndeclared(declared, request) ||
    judge.request(operation, request).length > 0 ||
    headersAreRefused(contract, operation, judge, request)
  );
}

function hasUndeclared(declared: Readonly<Record<string, Node>>, request: Request): boolean {
  return Object.entries(request).some(([group, values]) => {
    if (!Object.hasOwn(declared, group)) return true;
    if (group === "body") return false;
    const { properties = {} } = declared[group] as Schema;
    return Object.keys(values as object).some((name) => !Object.hasOwn(properties, name));
  });
}

function headersAreRefused(
  { document }: Contract,
  { method, path, object }: Operation,
  judge: Judge,
  { headers = {} }: Request,
): boolean {
  return (object.parameters ?? []).some((node, index) => {
    const parameter = resolve(document, node);
    if (parameter.in !== "header" || !Object.hasOwn(headers, parameter.name)) return false;
    const pointer =
      "$ref" in node
        ? node.$ref.slice(1)
        : joined(["paths", path, method.toLowerCase(), "parameters", `${index}`]);
    return judge.value(`${pointer}/schema`, headers[parameter.name]).length > 0;
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const refusedStep = /^(?:\.|%2e){0,2}$|[\x00-\x1f\x7f]/i;

/** Requests that the contract accepts, and how many had to be made for them. */
export function validRequests(contract: Contract, operation: Operation, judge: Judge) {
  const count = { made: 0, accepted: 0 };
  const request = valuesFor(contract.document, [
    schemaOfRequest(contract, operation),
  ]) as fc.Arbitrary<Request>;
  const valid = request.filter((one) => {
    // An empty step, and dots, would make another path, and a control character is no name; each client refuses them.
    const isRefused = Object.values(one.path ?? {}).some((step) => refusedStep.test(String(step)));
    if (isRefused) return false;
    count.made += 1;
    if (refuses(contract, operation, judge, one)) return false;
    count.accepted += 1;
    return true;
  });
  return { valid, count };
}
