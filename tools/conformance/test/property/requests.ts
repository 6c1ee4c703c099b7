import { groupsOf, isAsked, type Schema, type SchemaObject, said } from "@trunkline/contract";
import type { Request } from "@trunkline/trial";
import type fc from "fast-check";
import type { Contract, Operation } from "../contract.js";
import type { Judge } from "../judge.js";
import { valuesFor } from "./values.js";

/** A request as a closed object, in the terms of JSON Schema. Without types, because the group itself is never broken. */
export function schemaOfRequest(operation: Operation): SchemaObject {
  const groups = groupsOf(operation).map(({ name, parameters }): [string, SchemaObject] => [
    name,
    {
      additionalProperties: false,
      required: parameters.filter(isAsked).map((one) => one.name),
      properties: new Map(
        parameters.map(({ name: parameter, schema }): [string, Schema] => [
          parameter,
          name === "headers" ? { allOf: [schema, { format: "header" }] } : schema,
        ]),
      ),
    },
  ]);
  const required = groups.filter(([, { required: names = [] }]) => names.length > 0).map(([name]) => name);
  const { body } = operation;
  return {
    additionalProperties: false,
    required: [...required, ...(body ? ["body"] : [])],
    properties: new Map<string, Schema>([...groups, ...(body ? [["body", body.schema] as const] : [])]),
  };
}

/** Whether a request is invalid: by the contract's schemas, or because the contract does not declare one of its fields. */
export function refuses(operation: Operation, judge: Judge, request: Request): boolean {
  return hasUndeclared(operation, request) || judge.request(operation, request).length > 0;
}

function hasUndeclared(operation: Operation, request: Request): boolean {
  const { properties } = schemaOfRequest(operation);
  return Object.entries(request).some(([group, values]) => {
    const declared = properties?.get(group);
    if (declared === undefined) return true;
    if (group === "body") return false;
    const known = said(new Map(), declared).properties;
    return Object.keys(values as object).some((name) => !known?.has(name));
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const refusedStep = /^(?:\.|%2e){0,2}$|[\x00-\x1f\x7f]/i;

/** Valid requests, and how many were made to get them. */
export function validRequests(contract: Contract, operation: Operation, judge: Judge) {
  const count = { made: 0, accepted: 0 };
  const request = valuesFor(contract.schemas, [schemaOfRequest(operation)]) as fc.Arbitrary<Request>;
  const valid = request.filter((one) => {
    // An empty step, and dots, would make another path, and a control character is no name; each client rejects them.
    const isRefused = Object.values(one.path ?? {}).some((step) => refusedStep.test(String(step)));
    if (isRefused) return false;
    count.made += 1;
    if (refuses(operation, judge, one)) return false;
    count.accepted += 1;
    return true;
  });
  return { valid, count };
}
