import { steps } from "../json.js";
import type { Contract } from "../model/contract.js";
import { namedSchemas } from "../named-schemas.js";
import { child, type Node, report } from "./node.js";

/** The runtime's names that the generated files import or export. */
const runtimeNames = `
  AnswerChallenge Attempt CallEnd Caller CallInfo CallOptions CallResult ClientOptions DeliveryBody DeliveryError DeliveryErrorReason DeliveryHeaders DeliveryOptions
  ErrorKind EventContract FieldError FileContent FileInput Hooks JsonSchema Operation Outcome ReceiveOptions Retry
  RetryOptions RetryReason Secret TokenOptions TokenStore VendorCall VendorError
  VendorErrorInit
`.trim();

/** The names of types that come from no schema. */
export function namesBesideSchemas({
  vendor,
  operations,
}: Pick<Contract, "vendor" | "operations">): Set<string> {
  const name = pascalCase(vendor);
  return new Set([
    ...runtimeNames.split(/\s+/),
    ...[name, `${name}Options`, `${name}Credentials`, `${name}Event`],
    ...operations.map(({ operationId }) => `${pascalCase(operationId)}Request`),
  ]);
}

/** Reports a schema whose name cannot be that of a type, or is that of another. */
export function checkNames(contract: Pick<Contract, "vendor" | "operations">, root: Node): void {
  const taken = namesBesideSchemas(contract);
  const seen = new Set<string>();
  for (const { name, pointer } of namedSchemas(child(root, "components", "schemas").value)) {
    const node = child(root, ...steps(pointer));
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
      report(node, "must be a PascalCase name, because it becomes a type.");
    } else if (taken.has(name)) {
      report(node, `\`${name}\` is already a name in the generated files; rename the schema.`);
    } else if (seen.has(name)) {
      report(node, `\`${name}\` is already the type of another schema; rename one of them.`);
    }
    seen.add(name);
  }
}

/** A name as that of a type: `send-message` and `sendMessage` become `SendMessage`. */
export function pascalCase(name: string): string {
  return name
    .split(/[-_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
