import { type Meaning, steps } from "@trunkline/contract";
import type { Request } from "@trunkline/trial";
import { oneOfEach } from "../cases.js";
import { waysOf } from "../clients.js";
import { type Contract, contracts, exchangeOf, type Operation, successOf } from "../contract.js";
import { at } from "../pointer.js";
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
  /** Whether the vendor dedupes by a key in the request, so that an unknown outcome may be retried. */
  readonly isDeduped: boolean;
  /** The contract's own example of a success, as text. */
  readonly success: string;
  /** The contract's own example of a failure in a 200, and what its error table says of it. */
  readonly refusal: Pick<Meaning, "kind" | "outcome"> & { readonly text: string };
  /** The same failure with another text for people. */
  readonly refuseWith: (message: string) => string;
  readonly tokens: Tokens | undefined;
}

/**
 * A secret that looks different in a URL, in a form, in JSON and in either kind of Base64, at any offset: four question
 * marks always make a slash, and four angle brackets a plus sign.
 */
export function secretText(name: string): string {
  return `canary of ${name}/+&"1"~!'()*????>>>>`;
}

/**
 * The operations of each vendor that a fault strikes: the first that sends JSON, the first that sends a form, and the
 * first that the vendor dedupes. What only fetches a token is not among them, nor what may be sent again anyway.
 */
export const allSubjects: readonly Subject[] = contracts.flatMap((contract) => {
  const own = contract.operations.filter(({ security }) => security.length > 0);
  const unsafe = own.filter(({ idempotency }) => idempotency === "none");
  const struck = [
    unsafe.find(({ body }) => body?.mediaType === "application/json"),
    unsafe.find(({ body }) => body?.mediaType === "multipart/form-data"),
    own.find(isDeduped),
  ];
  return struck.flatMap((operation) => (operation ? [subject(contract, operation)] : []));
});

/** In `npm test` one that needs a token and one that needs none. */
export const subjects = oneOfEach(allSubjects, ({ tokens }) => String(tokens !== undefined));

/** One that sends JSON and needs no token, for what does not depend on the vendor. */
export const anySubject: Subject =
  allSubjects.find(({ tokens, body }) => !tokens && body === "JSON") ?? noSubject();

function noSubject(): never {
  throw new Error("no vendor takes JSON without a token");
}

function subject(contract: Contract, operation: Operation): Subject {
  const { vendor } = contract;
  const secretMembers = secretMembersOf(operation);
  const request = secretMembers.reduce<Request>(
    (given, name) => withMember(given, name, secretText(name)),
    operation.examples[0]?.request ?? {},
  );
  const [way = {}] = waysOf(vendor);
  const tokens = createTokens(contract, secretText);
  const refusal = refusalOf(contract, operation);
  return {
    vendor,
    operation: operation.operationId,
    body: operation.body?.mediaType === "multipart/form-data" ? "multipart" : "JSON",
    request,
    credentials: withSecrets(way),
    secrets: [...namesIn(way), ...secretMembers].map(secretText).concat(tokens?.secrets ?? []),
    isDeduped: isDeduped(operation),
    success: JSON.stringify(successOf(operation).value),
    refusal,
    refuseWith: (message) => {
      const told = at(JSON.parse(refusal.text), contract.envelope.message?.[0] ?? "");
      return refusal.text.replace(JSON.stringify(told), JSON.stringify(message));
    },
    tokens,
  };
}

function isDeduped({ idempotency }: Operation): boolean {
  return typeof idempotency === "object";
}

/** The members of an operation's body that its contract calls secret. */
function secretMembersOf({ secrets }: Operation): string[] {
  return secrets.flatMap((pointer) => {
    const [group, name, ...inner] = steps(pointer);
    return group === "body" && name !== undefined && inner.length === 0 ? [name] : [];
  });
}

/** The credentials of a trial with a secret that is hard to hide in place of each text. */
function withSecrets(way: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(way).map(([name, value]) => [
      name,
      typeof value === "string" ? secretText(name) : withSecrets(value as Readonly<Record<string, unknown>>),
    ]),
  );
}

function namesIn(way: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(way).flatMap(([name, value]) =>
    typeof value === "string" ? [name] : namesIn(value as Readonly<Record<string, unknown>>),
  );
}

function withMember(request: Request, name: string, value: string): Request {
  return { ...request, body: { ...(request.body as object), [name]: value } };
}

/** The first failure in a 200 that ends a call: it is neither about a token nor a limit of the rate. */
function refusalOf(contract: Contract, { operationId, replies }: Operation): Subject["refusal"] {
  const { envelope, errors, vendor } = contract;
  const codeAt = envelope.code;
  const codeOf = (value: unknown) => (codeAt === undefined ? "" : String(at(value, codeAt)));
  const expired = exchangeOf(contract)?.expired ?? [];
  const meaningOf = (value: unknown) => errors.code.get(codeOf(value)) ?? errors.default;
  const failure = replies.find(
    ({ status, success, value }) =>
      status === 200 &&
      !success &&
      !expired.includes(codeOf(value)) &&
      meaningOf(value).kind !== "rateLimited",
  );
  if (!failure) throw new Error(`${vendor} ${operationId} has no example of a failure in a 200`);
  const { kind, outcome } = meaningOf(failure.value);
  return { kind, outcome, text: JSON.stringify(failure.value) };
}
