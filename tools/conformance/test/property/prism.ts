import { type Schema, said } from "@trunkline/contract";
import type { Request } from "@trunkline/trial";
import type { Contract, Operation } from "../contract.js";
import type { Judge } from "../judge.js";
import type { Broken } from "./invalid-requests.js";
import { schemaOfRequest } from "./requests.js";
import { membersOf, partsOf } from "./schema.js";

type Values = Readonly<Record<string, unknown>>;

/** Why Prism's word on a broken request says nothing, if so. */
export function beyondPrism(
  contract: Contract,
  operation: Operation,
  judge: Judge,
  { inText, request }: Broken,
): string | undefined {
  if (inText) return "it does not look into a text that is JSON";
  if (operation.body?.mediaType === "multipart/form-data" && !isObject(request.body))
    return "a form has nothing but parts";
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  if (names.some((name) => ["", ".", ".."].includes(String(request.path?.[name] ?? "")))) {
    return "an empty segment or dots make another path";
  }
  const seen = asSeen(contract, operation, request);
  if (judge.request(operation, seen).length > 0) return undefined;
  return "what stands in a path, a query or a form is text, and an empty list of a form is absent";
}

/** A request as Prism understands it: with numbers where its reading of a text makes one. */
function asSeen(contract: Contract, operation: Operation, request: Request): Request {
  const declared = schemaOfRequest(operation).properties;
  const read = (group: string, values: object = {}) =>
    Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
      const node = said(contract.schemas, declared?.get(group)).properties?.get(name);
      return node === undefined ? [] : [[name, readText(contract, [node], value)]];
    });
  const path = Object.fromEntries(read("path", request.path));
  const query = Object.fromEntries(read("query", request.query));
  const { body } = request;
  if (operation.body?.mediaType !== "multipart/form-data") {
    return { path, query, ...(operation.body !== undefined && body !== undefined && { body }) };
  }
  return { path, query, body: readParts(contract, operation.body.schema, (body ?? {}) as Values) };
}

/** In a form a list is as many parts as it has items, so that a list of one and that one are the same. */
function readParts(contract: Contract, node: Schema, body: Values): Values {
  const members = partsOf(contract.schemas, [node]);
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      const nodes = membersOf(members, name).filter((one) => one !== false);
      if (nodes.length === 0) return [[name, value]];
      const parts = partsOf(contract.schemas, nodes);
      const isList = parts.some(({ type }) => type?.includes("array"));
      const items = isList ? parts.flatMap((part) => part.items ?? []) : nodes;
      const texts = [value].flat().map((item) => readText(contract, items, item));
      if (texts.length === 0) return [];
      return [[name, isList || texts.length > 1 ? texts : texts[0]]];
    }),
  );
}

function readText({ schemas }: Contract, nodes: readonly Schema[], value: unknown): unknown {
  if (value instanceof Blob) return value;
  const text = String(value);
  const types = partsOf(schemas, nodes).flatMap(({ type = [] }) => type);
  const isNumber = types.includes("integer") || types.includes("number");
  return isNumber && text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
