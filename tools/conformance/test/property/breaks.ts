import type { Schema, SchemaObject, Schemas } from "@trunkline/contract";
import { membersOf, partsOf } from "./schema.js";

/** A mistake that can be made in a value. */
export interface Break {
  readonly kind: string;
  /** Where the mistake is. */
  readonly pointer: string;
  /** It is in the content of a text that is JSON. */
  readonly inText?: true;
  /** Makes the value that has it, which costs too much for all of the mistakes of which one is chosen. */
  readonly make: () => unknown;
}

type Members = Readonly<Record<string, unknown>>;

const notOfFormat: Readonly<Record<string, readonly string[]>> = {
  date: ["", "2024-1-1", "2023-02-29", "2024-13-01", "20240101", "01/02/2024", "2024-01-01T00:00:00Z"],
  "date-time": [
    "",
    "2023-11-10",
    "2023-11-10T12:38:08",
    "2023-02-29T00:00:00Z",
    "2023-11-10T25:00:00Z",
    "now",
  ],
  uri: [
    "",
    "promo.jpg",
    "/promo.jpg",
    "//example.com/a",
    "https://example.com/a b",
    "https://example.com/<a>",
  ],
};

const others = ["text", 7, 12.5, true, null, [], {}, ["text"]];
const notOfPattern = [
  "",
  "!",
  "a\nb",
  "\t",
  "     ",
  "TEXT",
  "IMAGE",
  "+",
  "١٢٣",
  "１２３",
  "all,1",
  "2026-12-25T11:00:00",
];

/**
 * Every way that is known to break a value, at each place in it. Some leave it valid, as where another branch of the
 * schema allows what this one forbids, so what comes out has to be judged.
 */
export function* breaksOf(
  schemas: Schemas,
  nodes: readonly Schema[],
  value: unknown,
  pointer = "",
): Generator<Break> {
  const parts = partsOf(schemas, nodes);
  for (const part of parts) {
    for (const [kind, broken] of wrongTypes(part, value)) yield { kind, pointer, make: () => broken };
    for (const [kind, broken] of wrongValues(part, value)) yield { kind, pointer, make: () => broken };
    if (typeof value === "string" && part.contentSchema !== undefined) {
      yield* breaksOfText(schemas, part.contentSchema, value, pointer);
    }
  }
  if (Array.isArray(value)) yield* breaksOfItems(schemas, parts, value, pointer);
  else if (isMembers(value)) yield* breaksOfMembers(schemas, parts, value, pointer);
}

function* wrongTypes(part: SchemaObject, value: unknown): Generator<[string, unknown]> {
  if (part.type === undefined) return;
  const given = JSON.stringify(value);
  for (const other of others) {
    // Another text is no wrong type, and in a text that is JSON only the client sees that it is wrong.
    const isRight = typeof other === "string" && part.type.includes("string");
    if (!isRight && JSON.stringify(other) !== given) yield ["type", other];
  }
}

function* wrongValues(part: SchemaObject, value: unknown): Generator<[string, unknown]> {
  if ("const" in part || part.enum) {
    if (typeof value === "string") yield* [value.toUpperCase(), `${value} `, "other"].map(wrong("enum"));
    if (typeof value === "number") yield* [value + 1, -1, 99].map(wrong("enum"));
  }
  if (typeof value === "string") {
    if (part.minLength) yield* ["", "😀".repeat(part.minLength - 1)].map(wrong("minLength"));
    if (part.maxLength)
      yield* ["x", "😀"].map((one) => one.repeat((part.maxLength ?? 0) + 1)).map(wrong("maxLength"));
    if (part.pattern !== undefined) {
      yield* notOfPattern.map(wrong("pattern"));
      yield* [`${value}\n`, `${value}x`, ` ${value}`, value.slice(0, -1)].map(wrong("end of a pattern"));
    }
    yield* (notOfFormat[part.format ?? ""] ?? []).map(wrong("format"));
  }
  if (typeof value === "number") {
    if (part.type?.includes("integer")) yield* [value + 0.5, 0.1, -1.5].map(wrong("fraction"));
    const { minimum, maximum } = part;
    if (minimum !== undefined) yield* [minimum - 1, minimum - 0.001, -1e300].map(wrong("minimum"));
    if (maximum !== undefined) yield* [maximum + 1, maximum + 0.001, 1e300].map(wrong("maximum"));
  }
  if (Array.isArray(value)) {
    if (part.minItems) yield ["minItems", value.slice(0, part.minItems - 1)];
    // A trial has a list of thousands among its refusals; here it would only be slow.
    if (part.maxItems && part.maxItems < 100 && value.length > 0) {
      yield ["maxItems", Array.from({ length: part.maxItems + 1 }, () => value[0])];
    }
  }
  if (isMembers(value) && part.minProperties) yield ["minProperties", {}];
}

function wrong(kind: string) {
  return (value: unknown): [string, unknown] => [kind, value];
}

function* breaksOfText(schemas: Schemas, content: Schema, value: string, pointer: string): Generator<Break> {
  for (const broken of ["{", "text", `${value},`, "\ufeff{}"]) {
    yield { kind: "JSON text", pointer, inText: true, make: () => broken };
  }
  for (const inner of breaksOf(schemas, [content], JSON.parse(value), pointer)) {
    yield {
      ...inner,
      kind: `${inner.kind} in JSON text`,
      inText: true,
      make: () => JSON.stringify(inner.make()),
    };
  }
}

function* breaksOfItems(
  schemas: Schemas,
  parts: readonly SchemaObject[],
  value: readonly unknown[],
  pointer: string,
): Generator<Break> {
  const nodes = parts.flatMap(({ items }) => items ?? []);
  for (const [index, item] of value.entries()) {
    for (const inner of breaksOf(schemas, nodes, item, `${pointer}/${index}`)) {
      yield { ...inner, make: () => value.with(index, inner.make()) };
    }
  }
}

function* breaksOfMembers(
  schemas: Schemas,
  parts: readonly SchemaObject[],
  value: Members,
  pointer: string,
): Generator<Break> {
  if (parts.some(({ additionalProperties }) => additionalProperties === false)) {
    const [name = ""] = Object.keys(value);
    for (const unknown of ["unknown", `${name} `, "toString", "Session"]) {
      if (!Object.hasOwn(value, unknown)) {
        yield {
          kind: "unknown member",
          pointer: `${pointer}/${unknown}`,
          make: () => ({ ...value, [unknown]: "x" }),
        };
      }
    }
  }
  for (const name of Object.keys(value)) {
    yield { kind: "missing member", pointer, make: () => without(value, [name]) };
  }
  for (const { anyOf = [] } of parts) {
    const names = partsOf(schemas, anyOf).flatMap(({ required = [] }) => required);
    if (names.length > 0) yield { kind: "no alternative", pointer, make: () => without(value, names) };
  }
  for (const [name, member] of Object.entries(value)) {
    for (const inner of breaksOf(schemas, membersOf(parts, name), member, `${pointer}/${name}`)) {
      yield { ...inner, make: () => ({ ...value, [name]: inner.make() }) };
    }
  }
}

function without(value: Members, names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Blob);
}
