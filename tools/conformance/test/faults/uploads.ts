import type { Request } from "@trunkline/trial";
import { contracts, operationOf } from "../contract.js";
import type { Subject } from "./subjects.js";

/** The request of a form with a file in the first field that takes one, or a list of one, and the pointer to the file. */
export function withFile(
  { vendor, operation: id, request }: Subject,
  file: unknown,
): { readonly request: Request; readonly place: string } {
  const contract = contracts.find((one) => one.vendor === vendor);
  const [member] = (contract && operationOf(contract, id).body?.files) ?? [];
  if (!member) throw new Error(`${vendor} ${id} takes no file`);
  const { name, isList } = member;
  return {
    request: { ...request, body: { ...(request.body as object), [name]: isList ? [file] : file } },
    place: `/body/${name}${isList ? "/0" : ""}`,
  };
}

export function hasFile(value: unknown): boolean {
  if (value instanceof Blob) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasFile);
}
