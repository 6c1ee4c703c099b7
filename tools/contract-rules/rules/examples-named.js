import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Every request shape and every answer has a named example. */
export function examplesNamed() {
  let ajv;
  return {
    Root(document) {
      ajv = new Ajv2020({ strict: false, allErrors: false });
      addFormats.default(ajv);
      ajv.addSchema(document, "contract");
    },
    MediaType(mediaType, { report, resolve, location }) {
      if (mediaType.example !== undefined) {
        report({
          message: "Use examples with a name for each, in place of example.",
          location: location.child("example").key(),
        });
      }
      const values = Object.values(mediaType.examples ?? {}).map((example) => resolve(example).node?.value);
      if (values.length === 0) {
        report({ message: "The media type needs a named example.", location: location.key() });
        return;
      }
      for (const shape of shapes(location.child("schema").pointer, ajv)) {
        const validate = ajv.compile({ $ref: `contract${encodeURI(shape)}` });
        if (!values.some((value) => validate(value))) {
          report({
            message: `No named example has the shape ${describe(shape, ajv)}.`,
            location: location.child("examples").key(),
          });
        }
      }
    },
  };
}

/** The pointers of the alternatives that a schema offers at its top level, or of the schema itself. */
function shapes(pointer, ajv) {
  const schema = at(pointer, ajv);
  if (schema?.$ref?.startsWith("#")) return shapes(schema.$ref, ajv);
  if (!Array.isArray(schema?.oneOf)) return [pointer];
  return schema.oneOf.flatMap((_, index) => shapes(`${pointer}/oneOf/${index}`, ajv));
}

function describe(pointer, ajv) {
  return at(pointer, ajv)?.title ?? pointer;
}

function at(pointer, ajv) {
  const document = ajv.schemas.contract.schema;
  return pointer
    .split("/")
    .slice(1)
    .reduce((node, part) => node?.[part.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}
