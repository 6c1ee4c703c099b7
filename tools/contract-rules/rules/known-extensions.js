import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isWebhook } from "./webhook.js";

const prefix = "x-trunkline-";

/** Redocly's name of a node -> the name of its definition in the vocabulary. */
const places = {
  Root: "root",
  Operation: "operation",
  SecurityScheme: "securityScheme",
  Parameter: "parameter",
  Response: "response",
  Schema: "schema",
};

const vocabulary = JSON.parse(
  readFileSync(new URL("../../../specs/extensions.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { uri: true } });
ajv.addSchema(vocabulary, "vocabulary");

/** Every `x-trunkline-*` key is in the vocabulary, at a place that the vocabulary allows, with a valid value. */
export function knownExtensions() {
  return {
    any: {
      enter(node, { report, location, type }) {
        if (node === null || typeof node !== "object" || Array.isArray(node)) return;
        const keys = Object.keys(node).filter((key) => key.startsWith(prefix));
        const place = isWebhook(type, location) ? "webhook" : places[type.name];
        if (place === undefined) {
          for (const key of keys) {
            report({
              message: `${key} is not allowed here; specs/extensions.schema.json lists where it is.`,
              location: location.child(key).key(),
            });
          }
          return;
        }
        const values = Object.fromEntries(keys.map((key) => [key, node[key]]));
        const validate = ajv.getSchema(`vocabulary#/$defs/${place}`);
        if (validate(values)) return;
        for (const error of withoutAlternatives(validate.errors)) {
          const path = error.instancePath.split("/").slice(1).map(unescapePointer);
          const unknown = error.params.additionalProperty;
          report({
            message: unknown
              ? `${[...path, unknown].join("/")} is not a key of specs/extensions.schema.json${/\s/.test(unknown) ? "; within braces, a text with a comma needs quotes" : ""}.`
              : `${path.join("/") || place} ${reasonOf(error)}.`,
            location: location.child(unknown ? [...path, unknown] : path).key(),
          });
        }
      },
    },
  };
}

/** If no alternative fits, the errors of each would hide the one that says so. */
function withoutAlternatives(errors) {
  const choices = errors.filter(({ keyword }) => keyword === "oneOf");
  return errors.filter(
    ({ schemaPath }) => !choices.some((choice) => schemaPath.startsWith(`${choice.schemaPath}/`)),
  );
}

function reasonOf({ keyword, message, params }) {
  if (keyword === "oneOf") return "matches no alternative in specs/extensions.schema.json";
  if (keyword === "enum") return `must be one of ${params.allowedValues.join(", ")}`;
  return message;
}

function unescapePointer(part) {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
