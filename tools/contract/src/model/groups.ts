import type { Operation, Parameter } from "./operation.js";

/** The parameters of an operation that a caller gives together. */
export interface Group {
  readonly name: "path" | "query" | "headers";
  readonly parameters: readonly Parameter[];
}

export function groupsOf({ parameters }: Pick<Operation, "parameters">): Group[] {
  return (["path", "query", "headers"] as const)
    .map((name) => ({ name, parameters: parameters.filter((parameter) => groupOf(parameter) === name) }))
    .filter((group) => group.parameters.length > 0);
}

/** The property of a request that holds a parameter. */
export function groupOf(parameter: Parameter): Group["name"] {
  return parameter.in === "header" ? "headers" : parameter.in;
}

/** Whether the caller has to give a parameter: what is sent by itself need not be given. */
export function isAsked({ isRequired, sent }: Parameter): boolean {
  return isRequired && sent === undefined;
}
