import { type Contract, contracts, exchangeOf, operationOf, successOf } from "../contract.js";
import { at, type Meaning } from "../openapi.js";
import type { Request } from "../request-examples.js";
import { createTokens, type Tokens } from "./tokens.js";

/** One operation of a vendor, and all that a fault needs to know of it. */
export interface Subject {
  readonly vendor: string;
  readonly operation: string;
  readonly body: "JSON" | "multipart";
  readonly request: Request;
  readonly credentials: unknown;
  /** What no error may show. */
  readonly secrets: readonly string[];
  /** Whether the vendor dedupes on a key that the request carries, so that an unknown outcome may be repeated. */
  readonly isDeduped: boolean;
  /** The contract's own example of a success, as text. */
  readonly success: string;
  /** The contract's own example of a failure in a 200, and what its error table says of it. */
  readonly refusal: Meaning & { readonly text: string };
  /** The same failure with another text for people. */
  readonly refuseWith: (message: string) => string;
  readonly tokens: Tokens | undefined;
}

/**
 * A secret that looks different in a URL, in a form, in JSON and in either kind of Base64, at whatever place it stands
 * there: four question marks always make a slash, and four angle brackets a plus sign.
 */
export function secretText(name: string): string {
  return `canary of ${name}/+&"1"~!'()*????>>>>`;
}

/**
 * Every vendor with a JSON body, and with a form where it has one: the contracts of Konnek and Sociocs know no form.
 * Sociocs has a second operation, for it is the only one that dedupes.
 */
export const subjects: readonly Subject[] = [
  subject("islash", "sendTemplateMessage", { userToken: secretText("userToken") }, ["session"]),
  subject("islash", "sendSessionMessage", { userToken: secretText("userToken") }, ["session"]),
  subject("konnek", "sendMessage", { username: secretText("username"), password: secretText("password") }),
  subject("sociocs", "sendMessage", { apikey: secretText("apikey") }),
  subject("sociocs", "createWebhookSubscription", { apikey: secretText("apikey") }, ["secret"]),
  subject("yeastar", "sendMessage", { username: secretText("username"), password: secretText("password") }),
  subject("yeastar", "uploadFiles", { username: secretText("username"), password: secretText("password") }),
];

/** `secretMembers` are those members of the body that the contract calls secret. */
function subject(
  vendor: string,
  id: string,
  credentials: Readonly<Record<string, string>>,
  secretMembers: readonly string[] = [],
): Subject {
  const contract = contracts.find((one) => one.vendor === vendor);
  if (!contract) throw new Error(`there is no contract of ${vendor}`);
  const operation = operationOf(contract, id);
  const request = secretMembers.reduce<Request>(
    (given, name) => withMember(given, name, secretText(name)),
    operation.examples[0]?.request ?? {},
  );
  const tokens = createTokens(contract, secretText);
  const refusal = refusalOf(contract, id);
  return {
    vendor,
    operation: id,
    body: operation.mediaType === "multipart/form-data" ? "multipart" : "JSON",
    request,
    credentials,
    secrets: [...Object.values(credentials), ...secretMembers.map(secretText), ...(tokens?.secrets ?? [])],
    isDeduped: typeof at(operation.object, "/x-trunkline-idempotency") === "object",
    success: JSON.stringify(successOf(operation).value),
    refusal,
    refuseWith: (message) => {
      const told = at(
        JSON.parse(refusal.text),
        String(at(contract.document, "/x-trunkline-envelope/message")),
      );
      return refusal.text.replace(JSON.stringify(told), JSON.stringify(message));
    },
    tokens,
  };
}

function withMember(request: Request, name: string, value: string): Request {
  return { ...request, body: { ...(request.body as object), [name]: value } };
}

/** The first failure in a 200 that is not about a token. */
function refusalOf(contract: Contract, id: string): Subject["refusal"] {
  const { document } = contract;
  const codeAt = document["x-trunkline-envelope"].code;
  const codeOf = (value: unknown) => (codeAt === undefined ? "" : String(at(value, codeAt)));
  const expired = exchangeOf(contract)?.expired ?? [];
  const failure = operationOf(contract, id).answers.find(
    ({ status, success, value }) => status === 200 && !success && !expired.includes(codeOf(value)),
  );
  if (!failure) throw new Error(`${contract.vendor} ${id} has no example of a failure in a 200`);
  const table = document["x-trunkline-errors"];
  const meaning = table.code?.[codeOf(failure.value)] ?? (at(table, "/default") as Meaning);
  return { ...meaning, text: JSON.stringify(failure.value) };
}
