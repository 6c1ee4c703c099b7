/** The JSON of an answer, or why it has none that can be trusted. */
export type Json =
  | { readonly body: unknown; readonly problem?: never }
  | { readonly body?: never; readonly problem: string };

/** No vendor's answer comes near it, and whoever walks through an answer recursively survives it. */
const maxDepth = 64;

/** Reads the body of an answer. JSON is UTF-8 (RFC 8259), whatever charset the content type tells; a byte order mark is passed over. */
export function readJson(bytes: Uint8Array, contentType: string | null): Json {
  if (bytes.length === 0) return { problem: "is empty" };
  // Plain text is let through, for servers that name no type have it put there by what stands before them.
  if (!/^\s*(?:$|;|text\/plain\b|(?:application|text)\/(?:[\w.-]+\+)?json\b)/i.test(contentType ?? "")) {
    return { problem: "is not JSON by its content type" };
  }
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    return { problem: error instanceof SyntaxError ? "is not JSON" : "is not UTF-8" };
  }
  return hostility(body, maxDepth) ?? { body };
}

function hostility(value: unknown, depth: number): { problem: string } | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (depth === 0) return { problem: `is nested deeper than ${maxDepth} levels` };
  // To copy such a member by assignment would change the prototype of the copy.
  if (Object.hasOwn(value, "__proto__")) return { problem: "has a member named __proto__" };
  for (const member of Object.values(value)) {
    const problem = hostility(member, depth - 1);
    if (problem) return problem;
  }
  return undefined;
}
