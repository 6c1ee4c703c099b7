import { isDeepStrictEqual } from "node:util";
import { subjects } from "./vendors.mjs";

/** What the validators are compared on: requests that are sent every day, and mistakes that are made. */
export const requests = subjects.flatMap(({ vendor, operation, sends, refusals }) => {
  const seen = refusals.filter(({ beyondSchema }) => beyondSchema === undefined);
  return [
    ...someOf(sends).map(({ name, request }) => ({ name, request, isValid: true })),
    ...someOf(seen).map(({ rule, request }) => ({ name: rule, request, isValid: false })),
  ].map((one) => ({ vendor, operation, ...one }));
});

/** The first few; to a schema alone a file is text, so none with a file. */
function someOf(cases) {
  const plain = cases.filter(({ request }) =>
    isDeepStrictEqual(JSON.parse(JSON.stringify(request)), request),
  );
  return plain.slice(0, 2);
}
