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
      if (mediaType.schema === undefined) {
        report({ message: "The media type needs a schema.", location: location.key() });
        return;
      }
      const values = Object.values(mediaType.examples ?? {}).map((example) => resolve(example).node?.value);
      if (values.length === 0) {
        report({ message: "The media type needs a named example.", location: location.key() });
        return;
      }
      for (const shape of shapes(location.child("schema").pointer, ajv)) {
        const message = judge(shape, values, ajv);
        if (message !== undefined) report({ message, location: location.child("examples").key() });
      }
    },
  };
}

/** What is wrong with the examples of a shape, if anything is. */
function judge(shape, values, ajv) {
  let validate;
  try {
    validate = ajv.compile({ $ref: `contract${encodeURI(shape)}` });
  } catch (error) {
    // Ajv throws at a $ref that it cannot follow, or a keyword with a wrong value; the author needs the line, not a stack.
    return `The examples cannot be judged by ${describe(shape, ajv)}: ${error.message}.`;
  }
  if (values.some((value) => validate(value))) return undefined;
  return `No named example has the shape ${describe(shape, ajv)}.`;
}

/** The pointers of the alternatives that a schema offers at its top level, or of the schema itself. */
function shapes(pointer, ajv, passed = []) {
  const schema = at(pointer, ajv);
  if (passed.includes(pointer)) return [];
  const inner = [...passed, pointer];
  if (schema?.$ref?.startsWith("#")) return shapes(schema.$ref, ajv, inner);
  if (!Array.isArray(schema?.oneOf)) return [pointer];
  return schema.oneOf.flatMap((_, index) => shapes(`${pointer}/oneOf/${index}`, ajv, inner));
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
