import type { Row } from "../case.js";
import { answer, bytes, head } from "../plays.js";
import type { Subject } from "../subjects.js";

const forms: readonly (readonly [name: string, of: (secret: string) => string])[] = [
  ["as they are", (secret) => secret],
  ["URL-encoded", encodeURIComponent],
  ["as a form encodes them", (secret) => new URLSearchParams({ "": secret }).toString().slice(1)],
  ["in Base64", (secret) => Buffer.from(secret).toString("base64")],
  ["in the Base64 of URLs", (secret) => Buffer.from(secret).toString("base64url")],
];

function all({ secrets }: Subject, form: (secret: string) => string): string {
  return secrets.map((secret) => `<${form(secret)}>`).join(" ");
}

/** Responses that repeat the request's credentials. */
export const secretRows: readonly Row[] = [
  ...forms.map(
    ([name, form]): Row => ({
      name: `a failure that repeats the secrets ${name}`,
      meets: (_, { subject }) => answer({ status: 400, body: subject.refuseWith(all(subject, form)) }),
      ends: { outcome: "rejected", kind: "invalid", status: 400, phase: "done" },
    }),
  ),
  ...[990, 995, 999].map(
    (length): Row => ({
      name: `a failure with a secret behind ${length} characters, where a long text is cut`,
      meets: (_, { subject }) =>
        answer({
          status: 400,
          body: subject.refuseWith("x".repeat(length) + all(subject, (secret) => secret)),
        }),
      // Not even the beginning of a secret.
      ends: { outcome: "rejected", kind: "invalid", status: 400, phase: "done", hides: "<c" },
    }),
  ),
  {
    name: "a failure that repeats the secrets in its headers and in its reason phrase",
    meets: (_, { subject }) =>
      bytes(
        head({ status: 404, headers: { "X-Echo": all(subject, (secret) => secret) } }).replace(
          "Some Reason",
          all(subject, encodeURIComponent),
        ),
      ),
    ends: { outcome: "unknown", kind: "notFound", status: 404, phase: "done" },
  },
];
