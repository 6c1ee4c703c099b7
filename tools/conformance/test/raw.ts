import type { FieldError } from "@trunkline/runtime";
import type { Request } from "@trunkline/trial";
import type { Contract, Operation } from "./contract.js";

/** Sends a request as no client of ours would: unjudged, with made-up values for the schemes that are named. */
export async function sendRaw(
  contract: Contract,
  { method, path, body, security: [way = []] }: Operation,
  request: Request,
  baseUrl: string,
  schemes: readonly string[] = way,
): Promise<Response> {
  const target = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(request.path?.[name] ?? "")),
  );
  const url = new URL(baseUrl + target);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, String(value));
  for (const scheme of schemes) {
    const { type, in: place, parameter = "" } = contract.schemes.find(({ name }) => name === scheme) ?? {};
    if (type === "basic") headers["Authorization"] = `Basic ${btoa("some:credentials")}`;
    else if (place === "query") url.searchParams.set(parameter, "some-credentials");
    else headers[parameter] = "some-credentials";
  }
  if (body === undefined || request.body === undefined) return await fetch(url, { method, headers });
  if (body.mediaType === "multipart/form-data") {
    return await fetch(url, { method, headers, body: formOf(request.body as object) });
  }
  headers["Content-Type"] = body.mediaType;
  return await fetch(url, { method, headers, body: JSON.stringify(request.body) });
}

/** A form as a user writes one. */
export function formOf(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const item of [value].flat()) form.append(name, item instanceof Blob ? item : String(item));
  }
  return form;
}

/** What the mock server found wrong with a request. */
export function violationsOf(response: Response): readonly unknown[] {
  const told = JSON.parse(response.headers.get("sl-violations") ?? "[]") as readonly Violation[];
  const errors = told.filter(({ severity, location }) => severity === "Error" && location[0] === "request");
  // If the contract declares no response to a bad request, the mock server has one of its own.
  return response.status === 422 ? [...errors, "422"] : errors;
}

/** The same, field by field as a client says it. */
export function fieldsOf(response: Response): readonly FieldError[] {
  const told = JSON.parse(response.headers.get("sl-violations") ?? "[]") as readonly Violation[];
  return told.map(({ location: [, ...names], message }) => ({
    field: names.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
    message,
  }));
}

/** What is said of fields, in an order of its own. */
export function sorted(fields: readonly FieldError[]): string[] {
  return fields.map(({ field, message }) => `${field} ${message}`).sort();
}

interface Violation {
  readonly severity: string;
  readonly location: readonly string[];
  readonly message: string;
}
