import type { Carries } from "../define-channel/capabilities.js";
import type { Media } from "../message/files.js";
import { object } from "./object.js";
import { oneOf, type Rule, text } from "./values.js";

/** A file by its URL, with those members that the vendor takes. */
export function media({ kinds, optional = [] }: Carries): Rule<Media> {
  const required: Readonly<Record<string, Rule<string>>> = {
    url: text,
    ...(kinds && { kind: oneOf(...kinds) }),
  };
  const others = Object.fromEntries(optional.map((name) => [name, text]));
  return object<Readonly<Record<string, string>>>(required, others) as Rule<unknown> as Rule<Media>;
}
