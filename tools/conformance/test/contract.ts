import { readFileSync } from "node:fs";
import {
  type Exchange,
  parseDocument,
  readContract,
  type Contract as Said,
  type Operation as SaidOperation,
  throwProblems,
} from "@trunkline/contract";
import { vendors } from "@trunkline/trial";
import { at } from "./pointer.js";
import { type RequestExample, requestExamples } from "./request-examples.js";

export const specs = new URL("../../../specs/", import.meta.url);
export const packages = new URL("../../../packages/", import.meta.url);

/** A vendor's contract, with example requests and responses. */
export interface Contract extends Omit<Said, "operations"> {
  readonly operations: readonly Operation[];
}

export interface Operation extends SaidOperation {
  readonly examples: readonly RequestExample[];
  readonly replies: readonly Reply[];
}

/** A named example of a response, in one status. */
export interface Reply {
  readonly status: number;
  readonly name: string;
  readonly value: unknown;
  readonly success: boolean;
  /** The name of the component, if several operations share the response. */
  readonly shared: string | undefined;
}

export const contracts: readonly Contract[] = vendors.map(loadContract);

function loadContract(vendor: string): Contract {
  const file = `packages/${vendor}/openapi.yaml`;
  const text = readFileSync(new URL(`${vendor}/openapi.yaml`, packages), "utf8");
  const { contract, problems } = readContract(vendor, parseDocument(text, file));
  throwProblems(problems);
  const operations = contract.operations.map((operation) => ({
    ...operation,
    examples: requestExamples(contract, operation),
    replies: repliesOf(contract, operation),
  }));
  return { ...contract, operations };
}

function repliesOf({ envelope }: Said, { responses, isBare }: SaidOperation): Reply[] {
  const { pointer, value: word } = envelope.success;
  return responses.flatMap(({ status: declared, component, examples }) =>
    statusesOf(declared).flatMap((status) =>
      examples.map(({ name, value, component: own }) => {
        const success = status < 300 && (isBare || at(value, pointer) === word);
        return { status, name, value, success, shared: component ?? own };
      }),
    ),
  );
}

/** A range, and `default`, include statuses that differ in meaning, so more than one is picked. */
function statusesOf(declared: string): number[] {
  if (declared === "default") return [400, 429, 500, 503];
  if (declared === "5XX") return [500, 503];
  if (declared.endsWith("XX")) return [Number(declared[0]) * 100];
  return [Number(declared)];
}

/** The response of a mock server to a valid request. */
export function successOf({ operationId, replies }: Operation): Reply {
  const success = replies.find((reply) => reply.success);
  if (!success) throw new Error(`${operationId} has no example of a success`);
  return success;
}

export function operationOf({ vendor, operations }: Contract, id: string): Operation {
  const operation = operations.find(({ operationId }) => operationId === id);
  if (!operation) throw new Error(`${vendor} has no operation ${id}`);
  return operation;
}

/** How a vendor exchanges credentials for a token, if it does. */
export function exchangeOf({ schemes }: Contract): Exchange | undefined {
  return schemes.map(({ exchange }) => exchange).find((exchange) => exchange !== undefined);
}
