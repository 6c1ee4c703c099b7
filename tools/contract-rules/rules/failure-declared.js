import { isWebhook } from "./webhook.js";

/** Every operation declares a failure: a response other than 2XX, or a second alternative in the 200. */
export function failureDeclared() {
  return {
    Operation(operation, { report, resolve, location, type }) {
      if (isWebhook(type, location)) return;
      const responses = operation.responses ?? {};
      if (Object.keys(responses).some((status) => !status.startsWith("2"))) return;
      const declared = Object.values(responses).some((response) =>
        Object.values(resolve(response).node?.content ?? {}).some(
          (mediaType) => resolve(mediaType.schema).node?.oneOf?.length > 1,
        ),
      );
      if (!declared) {
        report({
          message:
            "The operation declares no failure: add a response that is not 2XX, or a schema with oneOf if the vendor reports failures in a 200.",
          location: location.child("responses").key(),
        });
      }
    },
  };
}
