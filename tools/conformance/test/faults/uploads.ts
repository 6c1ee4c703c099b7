import type { Request } from "@trunkline/trial";
import { contracts, operationOf } from "../contract.js";
import { type Reference, resolve, type SchemaObject } from "../openapi.js";
import type { Subject } from "./subjects.js";

/** The request of a form with a file in the member that takes one, or a list of it, and where the file stands. */
export function withFile(
  { vendor, operation, request }: Subject,
  file: unknown,
): { readonly request: Request; readonly place: string } {
  const { name, isList } = fileMemberOf(vendor, operation);
  return {
    request: { ...request, body: { ...(request.body as object), [name]: isList ? [file] : file } },
    place: `/body/${name}${isList ? "/0" : ""}`,
  };
}

export function hasFile(value: unknown): boolean {
  if (value instanceof Blob) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasFile);
}

function fileMemberOf(vendor: string, id: string): { readonly name: string; readonly isList: boolean } {
  const contract = contracts.find((one) => one.vendor === vendor);
  if (!contract) throw new Error(`there is no contract of ${vendor}`);
  const { object, mediaType = "" } = operationOf(contract, id);
  const read = (node: SchemaObject | Reference) => resolve(contract.document, node);
  const body = object.requestBody?.content[mediaType]?.schema;
  for (const [name, node] of Object.entries(body ? (read(body).properties ?? {}) : {})) {
    const { format, items } = read(node);
    if (format === "binary") return { name, isList: false };
    if (items && read(items).format === "binary") return { name, isList: true };
  }
  throw new Error(`${vendor} ${id} takes no file`);
}
