import type { Model } from "../model.js";
import { child, refuse, rootOf } from "../node.js";
import { pascalCase } from "./print.js";

/** What the generated files import from the runtime or export of it, besides what is named by the vendor or an operation. */
const runtimeNames = `
  Attempt CallEnd Caller CallInfo CallOptions CallResult ClientOptions DeliveryBody DeliveryError DeliveryHeaders DeliveryOptions
  ErrorKind EventContract FieldError FileContent FileInput Hooks JsonSchema Operation Outcome RefusalReason Retry
  RetryOptions RetryReason Secret TokenOptions TokenStore VendorCall VendorError
  VendorErrorInit
`.trim();

/** Refuses a schema whose name cannot be that of a type, or is that of another. */
export function checkNames(model: Model): void {
  const name = pascalCase(model.vendor);
  const taken = new Set(runtimeNames.split(/\s+/));
  for (const one of [name, `${name}Options`, `${name}Credentials`, `${name}Event`]) taken.add(one);
  for (const { operationId } of model.operations) {
    taken.add(`${pascalCase(operationId)}Request`).add(`${pascalCase(operationId)}Response`);
  }
  const root = rootOf(model.successAt.document);
  for (const schema of model.schemas) {
    const node = child(root, "components", "schemas", schema);
    if (!/^[A-Z][A-Za-z0-9]*$/.test(schema))
      refuse(node, "must be a PascalCase name, for it becomes a type.");
    if (taken.has(schema))
      refuse(node, `\`${schema}\` is a name that the generated files use already; rename the schema.`);
  }
}
