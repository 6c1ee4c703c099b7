import type { FormBody } from "./contract.js";
import { copyOf, kindOf } from "./copy.js";
import type { FieldError } from "./error.js";
import { takeFile } from "./file.js";
import { encode, toFormData } from "./multipart.js";
import { escapePointer } from "./pointer.js";

/** How a form is encoded. */
export interface FormWay {
  /** Whether `fetch` is the user's own, and may not know the platform's FormData. */
  readonly isForeign: boolean;
  /** Ends the reading of files. */
  readonly signal: AbortSignal;
}

export interface EncodedForm {
  readonly body: FormData | ArrayBuffer;
  /** Unless `fetch` makes it from the body. */
  readonly contentType?: string;
}

/**
 * The body of an operation that takes a form with files. Only this function imports the code for files and forms, so a
 * bundle of operations without files holds none of it.
 *
 * @param files The members that are files, each one file or a list of them.
 */
export function formBody(files: FormBody["files"]): FormBody {
  return {
    mediaType: "multipart/form-data",
    files,
    take: (given, field, problems) => takeForm(given, files, field, problems),
    encode: async (members, { isForeign, signal }) => {
      const form = await toFormData(members, signal);
      return isForeign ? await encode(form) : { body: form };
    },
  };
}

function takeForm(
  given: unknown,
  files: FormBody["files"],
  field: string,
  problems: FieldError[],
): object | undefined {
  if (typeof given !== "object" || given === null || Array.isArray(given) || kindOf(given) !== "Object") {
    problems.push({ field, message: `must be an object of the form's members; it is a ${kindOf(given)}` });
    return undefined;
  }
  const members = Object.entries(given).filter(([, value]) => value !== undefined);
  if (members.some(([name]) => control.test(name))) {
    problems.push({ field, message: "has a member whose name holds a control character; remove it" });
    return undefined;
  }
  return Object.fromEntries(
    members.map(([name, value]) => {
      const place = `${field}/${escapePointer(name)}`;
      if (!Object.hasOwn(files, name)) return [name, copyOf(value, place, problems)];
      // A list is invalid in place of one file: an empty one would leave the form without its file.
      return files[name] === "list" && Array.isArray(value)
        ? [name, Array.from(value, (item, index) => takeFile(item, name, `${place}/${index}`, problems))]
        : [name, takeFile(value, name, place, problems)];
    }),
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const control = /[\x00-\x1f\x7f]/;
