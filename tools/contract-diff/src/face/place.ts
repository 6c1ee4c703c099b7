import { part, steps } from "@trunkline/contract";
import type { Side } from "./schema.js";

/** Where in a face a difference is. */
export interface Place {
  /** Who gives the value; undefined where it is in no operation, event, option or type. */
  readonly side: Side | undefined;
  /** In words, such as "`sendMessage`, request `/body/to`". */
  readonly where: string;
  /** The last keyword before the end, such as `properties` or `oneOf`; empty at the root of a schema, undefined above it. */
  readonly within: string | undefined;
  /** What a change there means for programs that were written for the last release. */
  readonly effects: { readonly major: string; readonly minor: string };
}

const effect = (major: string, minor: string) => ({ major, minor });
const effects = {
  operation: effect("The method no longer exists.", "There is a new method."),
  event: effect("Code that handles the event no longer compiles.", "There is a new event to handle."),
  request: effect("Valid requests no longer compile, or are now invalid.", "Requests can say or omit more."),
  response: effect("Code that reads it no longer compiles, or meets new values.", "There is more to read."),
  options: effect("Valid options no longer compile.", "Options can say or omit more."),
  types: effect("Code that imports or reads the type no longer compiles.", "The package exports more."),
};

/** Reads the path of a difference through the document that a face is written as. */
export function placeOf(path: string): Place {
  const [root, key = "", method, content, ...rest] = steps(path);
  const [, area = "operation", name = ""] = /^\/(?:(event|options|types):)?(.*)$/.exec(key) ?? [];
  if (root !== "paths" || key === "")
    return { side: undefined, where: "the contract", within: undefined, effects: effects.types };
  const side = content === "responses" ? "response" : "request";
  const isInside = method !== undefined && content !== undefined;
  const { pointer, within } = isInside ? throughSchema(rest.slice(rest.indexOf("schema") + 1)) : above;
  const inside = pointer && ` \`${pointer}\``;
  const words = {
    operation: `\`${name}\`${isInside ? `, ${side}${inside}` : ""}`,
    event: `event \`${name}\`${inside}`,
    options: `options of the client${inside}`,
    types: typeWords(pointer),
  };
  const kind = area as keyof typeof words;
  const isCall = kind === "operation" || kind === "event";
  return { side, within, where: words[kind], effects: effects[isCall && isInside ? side : kind] };
}

function typeWords(pointer: string): string {
  const [type, ...rest] = steps(pointer);
  if (type === undefined) return "exported types";
  return `type \`${type}\`${rest.length === 0 ? "" : ` \`${rest.map(part).join("")}\``}`;
}

const above = { pointer: "", within: undefined };

function throughSchema(path: readonly string[]): { pointer: string; within: string } {
  let [pointer, within] = ["", ""];
  const rest = [...path];
  for (let step = rest.shift(); step !== undefined; step = rest.shift()) {
    within = step;
    const next = step === "items" ? "*" : rest.shift();
    if ((step === "items" || step === "properties") && next !== undefined) pointer += part(next);
  }
  return { pointer, within };
}
