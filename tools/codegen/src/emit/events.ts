import { type Contract, type Proof, pascalCase } from "@trunkline/contract";
import type { PrintableObject } from "../json-schema.js";
import { comment, header, importOf, print } from "./print.js";

/** How a delivery is recognised and checked, as data, and the types of what comes out. */
export function emitEvents(contract: Contract): string | undefined {
  if (contract.events.length === 0) return undefined;
  const { vendor, signature } = contract;
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
    ? `With \`options.secret\` the \`${signature.header}\` header is checked on the raw bytes; without it anybody could have sent the delivery.`
    : "The vendor signs nothing, so anybody could have sent the delivery; let the address that you give to the vendor hold something secret.";
  return [
    header(vendor),
    importOf("@trunkline/runtime", [
      "type DeliveryBody",
      "type DeliveryHeaders",
      "type DeliveryOptions",
      "type EventContract",
      "parseDelivery",
    ]),
    importOf(
      "./types.js",
      contract.events.map((event) => event.name),
      "type",
    ),
    `\nconst events = ${print({ vendor, signature: signature && { header: signature.header, encoding: signature.encoding }, events })} satisfies EventContract;\n\n`,
    comment([
      "What the vendor delivers. A type that the contract does not know comes as `unknown`.",
      "A minor version may know more types, so keep a branch for those that you do not handle.",
    ]),
    `export type ${name}Event =\n${types.join("")}  | { readonly type: "unknown"; readonly payload: unknown };\n\n`,
    comment([
      "Reads an event that the vendor delivered. Give the body as it came, text or bytes, before any framework has parsed it.",
      secret,
      "@throws {DeliveryError} when the delivery is unsigned, forged, oversize or malformed.",
    ]),
    "export function parseEvent(\n  rawBody: DeliveryBody,\n  headers: DeliveryHeaders,\n  options: DeliveryOptions = {},\n",
    `): Promise<${name}Event> {\n  return parseDelivery<${name}Event>(events, rawBody, headers, options);\n}\n`,
  ].join("");
}

/** A place that proves, with the type of its value, or a list where it may have one of several. */
export function proofOf({ pointer, type }: Proof): PrintableObject {
  return { pointer, type: type.length === 1 ? type[0] : type };
}
