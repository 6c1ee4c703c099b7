import type { Operation } from "../model/operation.js";
import { members, type Node, report } from "./node.js";

/** What the generated files import from the runtime or export of it, besides what is named by the vendor or an operation. */
const runtimeNames = `
  Attempt CallEnd Caller CallInfo CallOptions CallResult ClientOptions DeliveryBody DeliveryError DeliveryHeaders DeliveryOptions
  ErrorKind EventContract FieldError FileContent FileInput Hooks JsonSchema Operation Outcome RefusalReason Retry
  RetryOptions RetryReason Secret TokenOptions TokenStore VendorCall VendorError
  VendorErrorInit
`.trim();

/** Reports a schema whose name cannot be that of a type, or is that of another. */
export function checkNames(vendor: string, operations: readonly Operation[], schemas: Node): void {
  const name = pascalCase(vendor);
  const taken = new Set([
    ...runtimeNames.split(/\s+/),
    ...[name, `${name}Options`, `${name}Credentials`, `${name}Event`],
    ...operations.flatMap(({ operationId }) =>
      ["Request", "Response"].map((kind) => `${pascalCase(operationId)}${kind}`),
    ),
  ]);
  for (const [schema, node] of members(schemas)) {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(schema)) {
      report(node, "must be a PascalCase name, because it becomes a type.");
    } else if (taken.has(schema)) {
      report(node, `\`${schema}\` is a name that the generated files use already; rename the schema.`);
    }
  }
}

/** A name as that of a type: `send-message` and `sendMessage` become `SendMessage`. */
export function pascalCase(name: string): string {
  return name
    .split(/[-_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
