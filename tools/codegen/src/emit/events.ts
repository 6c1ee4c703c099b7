import type { Model } from "../model.js";
import { comment, header, pascalCase, print } from "./print.js";

/** How a delivery is recognised and checked, as data, and the types of what comes out. */
export function emitEvents(model: Model): string | undefined {
  if (model.events.length === 0) return undefined;
  const { vendor, signature } = model;
  const name = pascalCase(vendor);
  const events = model.events.map(({ type, pointer, value, payload, proof }) => ({
    type,
    pointer,
    value,
    payload: payload && { ...payload },
    proof: proof.map(({ pointer: place, type: kind }) => ({ pointer: place, type: kind })),
  }));
  const types = model.events.map(
    ({ type, schema, summary, description, page }) =>
      `${comment([`${summary}.`, description, `@see ${page}`], "  ")}  | { readonly type: "${type}"; readonly payload: ${schema} }\n`,
  );
  const secret = signature
    ? `With \`options.secret\` the \`${signature.header}\` header is checked on the raw bytes; without it anybody could have sent the delivery.`
    : "The vendor signs nothing, so anybody could have sent the delivery; let the address that you give to the vendor hold something secret.";
  return [
    header(vendor),
    'import { type DeliveryBody, type DeliveryHeaders, type DeliveryOptions, type EventContract, parseDelivery } from "@trunkline/runtime";\n',
    `import type { ${[...new Set(model.events.map(({ schema }) => schema))].sort().join(", ")} } from "./types.js";\n\n`,
    `const events = ${print({ vendor, signature: signature && { ...signature }, events })} satisfies EventContract;\n\n`,
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
