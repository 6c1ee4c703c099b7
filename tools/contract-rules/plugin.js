import { examplesNamed } from "./rules/examples-named.js";
import { failureDeclared } from "./rules/failure-declared.js";
import { knownExtensions } from "./rules/known-extensions.js";
import { operationDocumented } from "./rules/operation-documented.js";

/** The rules are plain JavaScript, because Redocly's command line loads them from the sources. */
export default function trunklinePlugin() {
  return {
    id: "trunkline",
    rules: {
      oas3: {
        "known-extensions": knownExtensions,
        "operation-documented": operationDocumented,
        "examples-named": examplesNamed,
        "failure-declared": failureDeclared,
      },
    },
  };
}
