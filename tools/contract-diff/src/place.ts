import { part, steps } from "@trunkline/contract";
import { otherMembers, type Side, unnamedMembers } from "./face/schema.js";

/** Where in a face a change is. */
export interface Place {
  readonly area: "operation" | "event" | "options" | "types" | "none";
  /** Of the operation or the event. */
  readonly name: string;
  /** Who gives the value; undefined where nothing leads to it. */
  readonly side: Side | undefined;
  /** Into the request, the answer or the payload; empty for all of it. */
  readonly pointer: string;
  /** The last keyword before the end, such as `properties` or `oneOf`; empty at the root of a schema, undefined above it. */
  readonly within: string | undefined;
}

/** Reads the path of a change through the document that a face is written as. */
export function placeOf(path: string): Place {
  const [root, key, post, kind, ...rest] = steps(path);
  if (root !== "paths" || key === undefined)
    return { area: "none", name: "", side: undefined, pointer: "", within: undefined };
  const area = areaOf(key);
  if (post === undefined || kind === undefined)
    return { ...area, side: "request", pointer: "", within: undefined };
  const side = kind === "responses" ? "answer" : "request";
  return { ...area, side, ...throughSchema(rest.slice(rest.indexOf("schema") + 1)) };
}

function areaOf(key: string): Pick<Place, "area" | "name"> {
  const name = key.slice(1);
  if (name === "options:") return { area: "options", name: "" };
  if (name === "types:") return { area: "types", name: "" };
  return name.startsWith("event:")
    ? { area: "event", name: name.slice("event:".length) }
    : { area: "operation", name };
}

function throughSchema(path: readonly string[]): Pick<Place, "pointer" | "within"> {
  let pointer = "";
  let within = "";
  const rest = [...path];
  for (let step = rest.shift(); step !== undefined; step = rest.shift()) {
    within = step;
    const next = step === "items" ? undefined : rest.shift();
    if (step === "properties" && next !== undefined) pointer += isNamed(next) ? part(next) : "";
    else if (step === "items") pointer += "/*";
  }
  return { pointer, within };
}

function isNamed(member: string): boolean {
  return member !== otherMembers && member !== unnamedMembers;
}

/** A place in words, such as "`sendMessage`, request `/body/to`". */
export function placeWords({ area, name, side, pointer, within }: Place): string {
  const inside = pointer === "" ? "" : ` \`${pointer}\``;
  if (area === "operation") return within === undefined ? `\`${name}\`` : `\`${name}\`, ${side}${inside}`;
  if (area === "event") return `event \`${name}\`${inside && `,${inside}`}`;
  if (area === "options") return `options of the client${inside && `,${inside}`}`;
  const [type, ...rest] = steps(pointer);
  if (type === undefined) return "exported types";
  return `type \`${type}\`${rest.length === 0 ? "" : `, \`${rest.map(part).join("")}\``}`;
}
