import { validateHeaderName, validateHeaderValue } from "node:http";

const framing = ["connection", "content-length", "transfer-encoding"];

/** Why a header cannot be written, if so. */
export function headerProblem(name: string, value: unknown): string | undefined {
  if (framing.includes(name.toLowerCase())) return `the header "${name}" is the mock's own to write`;
  if (typeof value !== "string") return `the header "${name}" must be a text`;
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return undefined;
  } catch {
    return `the header "${name}" has a character that no header can have`;
  }
}
