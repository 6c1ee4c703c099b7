import { type Contract, type Proof, pascalCase } from "@trunkline/contract";
import type { PrintableObject } from "../json-schema.js";
import { comment, header, importOf, print } from "./print.js";

/** How a delivery is recognised and checked, as data, and the types of the events. */
export function emitEvents(contract: Contract): string | undefined {
  if (contract.events.length === 0) return undefined;
  const { vendor, signature, challenge } = contract;
  const name = pascalCase(vendor);
  const events = contract.events.map(({ type, pointer, value, payload, proof }) => ({
    type,
    pointer,
    value,
    payload: payload && { ...payload },
    proof: proof.map(proofOf),
  }));
  const types = contract.events.map(
    ({ type, name: schema, summary, description, page }) =>
      `${comment([`${summary}.`, description, `@see ${page}`], "  ")}  | { readonly type: "${type}"; readonly payload: ${schema} }\n`,
  );
  const secret = signature
    ? `With \`options.secret\`, the \`${signature.header}\` header is checked against the raw bytes. Without it, anybody could have sent the delivery.`
    : "The vendor does not sign deliveries, so anybody could have sent one. Put a secret into the URL that you give to the vendor.";
  return [
    header(vendor),
    importOf("@trunkline/runtime", [
      ...(challenge ? ["type AnswerChallenge", "createAnswer"] : []),
      "type DeliveryBody",
      "type DeliveryHeaders",
      "type DeliveryOptions",
      "type EventContract",
      "parseDelivery",
      ...(challenge ? ["type Secret"] : []),
    ]),
    importOf(
      "./types.js",
      contract.events.map((event) => event.name),
      "type",
    ),
    `\nconst events = ${print({ vendor, signature: signature && { header: signature.header, encoding: signature.encoding }, events })} satisfies EventContract;\n\n`,
    comment([
      "An event that the vendor delivers. An event that the contract does not know has the type `unknown`.",
      "A minor version may add types, so keep a branch for those that you do not handle.",
    ]),
    `export type ${name}Event =\n${types.join("")}  | { readonly type: "unknown"; readonly payload: unknown };\n\n`,
    comment([
      "Reads an event from a delivery. Pass the raw body, as text or bytes, before a framework parses it.",
      secret,
      "@throws {DeliveryError} if the delivery is unsigned, forged, too large or malformed.",
    ]),
    "export function parseEvent(\n  rawBody: DeliveryBody,\n  headers: DeliveryHeaders,\n  options: DeliveryOptions = {},\n",
    `): Promise<${name}Event> {\n  return parseDelivery<${name}Event>(events, rawBody, headers, options);\n}\n`,
    ...(challenge ? [challengeComment, answerFunction] : []),
    challenge ? `  return createAnswer("${vendor}", ${print({ ...challenge })}, verifyToken);\n}\n` : "",
  ].join("");
}

const challengeComment = `\n${comment([
  "Makes what `receive` takes as `challenge`: the answer to the vendor's question whether a URL receives its deliveries.",
  "@param verifyToken The text that you gave to the vendor.",
])}`;
const answerFunction = "export function answerChallenge(verifyToken: string | Secret): AnswerChallenge {\n";

/** A place that proves, with the type of its value, or a list where it may have one of several. */
export function proofOf({ pointer, type }: Proof): PrintableObject {
  return { pointer, type: type.length === 1 ? type[0] : type };
}
