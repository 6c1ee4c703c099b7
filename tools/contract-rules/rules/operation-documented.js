import { isWebhook } from "./webhook.js";

/** Every operation has a name, a summary, the vendor's page, and says what a retry would do. */
export function operationDocumented() {
  return {
    Operation(operation, { report, location, key, type }) {
      for (const field of ["operationId", "summary"]) {
        if (!operation[field]) report({ message: `The operation needs ${field}.`, location: location.key() });
      }
      if (!operation.externalDocs?.url) {
        report({
          message: "The operation needs externalDocs with the url of the vendor's page.",
          location: location.key(),
        });
      }
      if (isWebhook(type, location)) return;
      if (key !== "get" && operation["x-trunkline-idempotency"] === undefined) {
        report({
          message:
            "The operation is not GET, so it needs x-trunkline-idempotency: a header or field that the vendor dedupes on, `safe`, or `none`.",
          location: location.key(),
        });
      }
    },
  };
}
