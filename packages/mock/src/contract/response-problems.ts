import type { Operation } from "./contract.js";
import { covers, essenceOf, isJson } from "./media-type.js";
import { parameterProblems } from "./parameters.js";
import { declaredResponse } from "./responses.js";
import { hasType } from "./schema/shape.js";
import { type Violation, violationsIn } from "./violation.js";

/** A response whose body is a JSON value, or the body's text or bytes; an empty string means no body. */
export interface ResponseValue {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The problems of a response whose status the contract has. */
export function responseProblems(
  operation: Operation,
  { status, headers, body }: ResponseValue,
): Violation[] {
  const response = declaredResponse(operation.resource, status);
  const judges = response && operation.judges.responses.get(response.code);
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value]] as const);
  const inHead = judges ? parameterProblems("header", new Map(named), judges.header) : [];
  const contents = response?.contents ?? [];
  if (contents.length === 0) return body === "" ? inHead : [inBody("must be empty"), ...inHead];
  const mediaType = essenceOf(Object.fromEntries(named)["content-type"]?.[0]);
  const content = contents.find((one) => covers(one.mediaType, mediaType));
  if (!content) {
    const known = contents.map((one) => one.mediaType).join(", ");
    return [{ in: "header", pointer: "/content-type", message: `must be ${known}; is "${mediaType}"` }];
  }
  if (body === "") return [inBody("is missing"), ...inHead];
  const judge = judges?.body.get(content.mediaType);
  if (!isJson(mediaType)) {
    const text = body instanceof Uint8Array ? Buffer.from(body).toString("latin1") : body;
    const isLegible = judge !== undefined && hasType(judge.schema, "string");
    return [...(isLegible ? violationsIn("body", judge.problems(text)) : []), ...inHead];
  }
  const read = parsed(body);
  if (!read) return [inBody("must be JSON"), ...inHead];
  return [...violationsIn("body", judge?.problems(read.value) ?? []), ...inHead];
}

/** A string and bytes are JSON already. */
function parsed(body: unknown): { readonly value: unknown } | undefined {
  if (typeof body !== "string" && !(body instanceof Uint8Array)) return { value: body };
  try {
    return { value: JSON.parse(typeof body === "string" ? body : Buffer.from(body).toString()) };
  } catch {
    return undefined;
  }
}

function inBody(message: string): Violation {
  return { in: "body", pointer: "", message };
}

/** The problems of the payload of an event. */
export function payloadProblems({ judges }: Operation, payload: unknown): Violation[] {
  const [judge] = judges.body.values();
  return violationsIn("body", judge?.problems(payload) ?? []);
}
