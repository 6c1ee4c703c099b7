import type { Operation } from "@trunkline/runtime";

type Members = Readonly<Record<string, unknown>>;

/**
 * The body that a middleware sees. Files, and what is not JSON, are not in it: the runtime gets them unchanged, which reads
 * files of every kind and says what is invalid about the rest.
 */
export function serialize({ body }: Operation, given: unknown): BodyInit | undefined {
  if (given instanceof FormData) return given;
  if (body?.mediaType !== "application/json") return undefined;
  try {
    return JSON.stringify(given);
  } catch {
    return undefined;
  }
}

/** The body of a request: that of the call, unless a middleware or a serializer of the user made another. */
export async function bodyOf(request: Request, operation: Operation, given: unknown): Promise<unknown> {
  const { body } = operation;
  if (body?.mediaType === "multipart/form-data") {
    return membersOf(await request.formData(), body.files, given);
  }
  const text = await request.text();
  // JSON makes null of NaN and {} of a Map, which are invalid for the runtime, so it gets the values unchanged.
  if (text === serialize(operation, given)) return given;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A form as the object that the contract describes. */
function membersOf(form: FormData, files: Members, given: unknown): Members {
  const typed = (typeof given === "object" && given !== null ? given : {}) as Members;
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const member = Object.hasOwn(typed, name) ? typed[name] : undefined;
      const isList = files[name] === "list" || Array.isArray(member);
      const values = form.getAll(name);
      if (isList || values.length > 1) return [name, values];
      // A form has only text, and the contract may ask for a number.
      return [name, String(member) === values[0] ? member : values[0]];
    }),
  );
}

/** The headers of a request: those of the contract, by its names, and the others. */
export function headersOf(
  { headers }: Request,
  { body }: Operation,
  params: Members | undefined,
): { declared: Record<string, string> | undefined; further: Headers } {
  const further = new Headers(headers);
  const mediaType = headers.get("content-type")?.split(";")[0];
  // openapi-fetch and the platform write it. For another type the runtime says that it cannot be sent.
  if (mediaType === (body?.mediaType ?? "application/json")) further.delete("content-type");
  if (params === undefined) return { declared: undefined, further };
  const declared: Record<string, string> = {};
  for (const name of Object.keys(params)) {
    const value = further.get(name);
    if (value !== null) declared[name] = value;
    further.delete(name);
  }
  return { declared, further };
}
