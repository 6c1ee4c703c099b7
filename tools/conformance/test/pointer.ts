import { part, steps } from "@trunkline/contract";

/** The value that a JSON Pointer names. */
export function at(value: unknown, pointer: string): unknown {
  return steps(pointer).reduce<unknown>(
    (node, key) => (node as Readonly<Record<string, unknown>> | undefined)?.[key],
    value,
  );
}

/** A copy with another value where the pointer points. */
export function withValue(value: unknown, pointer: string, replacement: unknown): unknown {
  const [key, ...rest] = steps(pointer);
  if (key === undefined) return replacement;
  const node = (value ?? {}) as Readonly<Record<string, unknown>>;
  const inner = rest.length === 0 ? replacement : withValue(node[key], joined(rest), replacement);
  return { ...node, [key]: inner };
}

export function joined(keys: readonly string[]): string {
  return keys.map(part).join("");
}
