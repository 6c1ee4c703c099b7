import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import {
  at,
  type Document,
  type OperationObject,
  type Reference,
  type ResponseObject,
  resolve,
} from "./openapi.js";
import { type RequestExample, requestExamples } from "./request-examples.js";

export const specs = new URL("../../../specs/", import.meta.url);
const packages = new URL("../../../packages/", import.meta.url);

/** A vendor's contract, as these tests see it. */
export interface Contract {
  readonly vendor: string;
  readonly document: Document;
  readonly operations: readonly Operation[];
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The ways to authorize a request, each the names of schemes that go together; none where none is asked for. */
  readonly security: readonly (readonly string[])[];
  readonly mediaType: string | undefined;
  readonly examples: readonly RequestExample[];
  readonly answers: readonly Answer[];
  readonly object: OperationObject;
}

/** A named answer of an operation. */
export interface Answer {
  readonly status: number;
  readonly name: string;
  readonly value: unknown;
  readonly success: boolean;
  /** The name of the component that several operations share the answer by, if they do. */
  readonly shared: string | undefined;
}

/** Every vendor that has a contract; a further one is found here without a change to any test. */
export const vendors: readonly string[] = readdirSync(specs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/openapi.yaml`, specs)))
  .map((entry) => entry.name)
  .sort();

export const contracts: readonly Contract[] = vendors.map(loadContract);

function loadContract(vendor: string): Contract {
  const text = readFileSync(new URL(`${vendor}/openapi.yaml`, packages), "utf8");
  const document = parse(text) as Document;
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, object]) => readOperation(document, path, method, object)),
  );
  return { vendor, document, operations };
}

function readOperation(document: Document, path: string, method: string, object: OperationObject): Operation {
  return {
    id: object.operationId,
    method: method.toUpperCase(),
    path,
    security: (object.security ?? document.security ?? []).map((way) => Object.keys(way)),
    mediaType: Object.keys(object.requestBody?.content ?? {})[0],
    examples: requestExamples(document, object),
    answers: Object.entries(object.responses).flatMap(([status, response]) =>
      readAnswers(document, status, response, object["x-trunkline-envelope"] === "none"),
    ),
    object,
  };
}

function readAnswers(
  document: Document,
  declared: string,
  given: ResponseObject | Reference,
  isBare: boolean,
): Answer[] {
  const examples = Object.entries(resolve(document, given).content?.["application/json"]?.examples ?? {});
  const { pointer, value: told } = document["x-trunkline-envelope"].success;
  return statusesOf(declared).flatMap((status) =>
    examples.map(([name, example]) => {
      const { value } = resolve(document, example);
      const success = status < 300 && (isBare || at(value, pointer) === told);
      return { status, name, value, success, shared: componentOf(given) ?? componentOf(example) };
    }),
  );
}

function componentOf(given: object): string | undefined {
  return "$ref" in given ? String(given.$ref).split("/").at(-1) : undefined;
}

/** A range, and `default`, stand for statuses that differ in meaning, so more than one is picked. */
function statusesOf(declared: string): number[] {
  if (declared === "default") return [400, 429, 500, 503];
  if (declared === "5XX") return [500, 503];
  if (declared.endsWith("XX")) return [Number(declared[0]) * 100];
  return [Number(declared)];
}

/** The answer that a mock server gives to a request that it finds nothing wrong with. */
export function successOf(operation: Operation): Answer {
  const success = operation.answers.find((answer) => answer.success);
  if (!success) throw new Error(`${operation.id} has no example of a success`);
  return success;
}

export function operationOf(contract: Contract, id: string): Operation {
  const operation = contract.operations.find((one) => one.id === id);
  if (!operation) throw new Error(`${contract.vendor} has no operation ${id}`);
  return operation;
}

/** How a vendor exchanges credentials for a token, if it does. */
export function exchangeOf({ document }: Contract) {
  return Object.values(document.components.securitySchemes)
    .map((scheme) => scheme["x-trunkline-auth"])
    .find((exchange) => exchange !== undefined);
}
