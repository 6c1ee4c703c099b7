import type { Operation } from "./contract/contract.js";

/** Which other forms of a payload are wanted. */
interface Forms {
  readonly jsonText?: boolean;
  readonly nested?: boolean;
}

type Members = Readonly<Record<string, unknown>>;

/** A payload in another form, which the contract must have. */
export function inForm(operation: Operation, payload: unknown, { jsonText, nested }: Forms): unknown {
  let formed = payload;
  for (const pointer of nested ? pointersOf(operation, "nested") : []) {
    const name = pointer.slice(pointer.lastIndexOf("/") + 1);
    formed = changed(formed, stepsOf(pointer).slice(0, -1), (members) => ({ [name]: members }));
  }
  for (const pointer of jsonText ? pointersOf(operation, "jsonText") : []) {
    formed = changed(formed, stepsOf(pointer), (value) => JSON.stringify(value));
  }
  return formed;
}

function pointersOf({ id, resource }: Operation, form: "jsonText" | "nested"): readonly string[] {
  const forms = resource.extensions?.["x-trunkline-payload"] as Members | undefined;
  const pointers = forms?.[form];
  if (Array.isArray(pointers)) return pointers as readonly string[];
  throw new Error(`emit: the contract has no form "${form}" of ${id}; leave the option out`);
}

function stepsOf(pointer: string): string[] {
  return pointer.split("/").slice(1);
}

function changed(value: unknown, steps: readonly string[], change: (value: unknown) => unknown): unknown {
  const [name, ...others] = steps;
  if (name === undefined) return change(value);
  const members = value as Members;
  return { ...members, [name]: changed(members[name], others, change) };
}
