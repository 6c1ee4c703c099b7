/** The JSON of an answer, or why it has none that can be trusted. */
export type Json =
  | { readonly body: unknown; readonly problem?: never }
  | { readonly body?: never; readonly problem: string };

/** No vendor's answer comes near it, and whoever walks through an answer recursively survives it. */
const maxDepth = 64;

// Plain text is let through, for servers that name no type have it put there by what stands before them.
const readable = /^\s*(?:$|;|text\/plain\b|(?:application|text)\/(?:[\w.-]+\+)?json\b)/i;

// Made at its first use, for to touch it while a module loads slows every start of a program.
let utf8: TextDecoder | undefined;

/** Reads the body of an answer. JSON is UTF-8 (RFC 8259), whatever charset the content type tells; a byte order mark is passed over. */
export function readJson(bytes: Uint8Array, contentType: string | null): Json {
  if (bytes.length === 0) return { problem: "is empty" };
  if (!readable.test(contentType ?? "")) return { problem: "is not JSON by its content type" };
  let body: unknown;
  try {
    utf8 ??= new TextDecoder("utf-8", { fatal: true });
    body = JSON.parse(utf8.decode(bytes));
  } catch (error) {
    return { problem: error instanceof SyntaxError ? "is not JSON" : "is not UTF-8" };
  }
  const problem = hostility(body, maxDepth);
  return problem === undefined ? { body } : { problem };
}

function hostility(value: unknown, depth: number): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (depth === 0) return `is nested deeper than ${maxDepth} levels`;
  // What JSON.parse makes has no members but its own, so this meets nothing that is inherited.
  for (const name in value) {
    // To copy such a member by assignment would change the prototype of the copy.
    if (name === "__proto__") return "has a member named __proto__";
    const problem = hostility((value as Readonly<Record<string, unknown>>)[name], depth - 1);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
