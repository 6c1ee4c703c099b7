import { validateHeaderName, validateHeaderValue } from "node:http";

const framing = ["connection", "content-length", "transfer-encoding"];

/** Why a header cannot be written, if it cannot. */
export function headerProblem(name: string, value: unknown): string | undefined {
  if (framing.includes(name.toLowerCase()))
    return `the mock itself writes the header "${name}"; leave it out`;
  if (typeof value !== "string") return `header "${name}" must be a string`;
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return undefined;
  } catch {
    return `header "${name}" has an invalid character`;
  }
}
