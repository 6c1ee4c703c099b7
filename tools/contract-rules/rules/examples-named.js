import { dereference, validate } from "@cfworker/json-schema";

const draft = "2020-12";
const base = new URL("https://contract.invalid/");

/** Every alternative of a request and every response has a named example. */
export function examplesNamed() {
  let document;
  return {
    Root(root) {
      document = readSchemas(root);
    },
    MediaType(mediaType, { report, resolve, location }) {
      if (mediaType.example !== undefined) {
        report({
          message: "Use named examples instead of example.",
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
      for (const shape of shapes(location.child("schema").pointer, document)) {
        const message = judge(shape, values, document);
        if (message !== undefined) report({ message, location: location.child("examples").key() });
      }
    },
  };
}

/** A contract whose component schemas can be followed. They are interpreted, because compiling each takes ten times as long. */
function readSchemas(root) {
  // The library marks what it reads, and the other rules read the same contract.
  const document = structuredClone(root);
  const lookup = Object.create(null);
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    dereference(schema, lookup, base, `/components/schemas/${name}`);
  }
  return { root: document, lookup };
}

/** What is wrong with the examples of a shape, if anything is. */
function judge(shape, values, document) {
  const schema = at(shape, document);
  try {
    if (!shape.startsWith("#/components/schemas/"))
      dereference(schema, document.lookup, base, encodeURI(shape.slice(1)));
    if (values.some((value) => validate(value, schema, draft, document.lookup).valid)) return undefined;
  } catch (error) {
    // It throws at a $ref that it cannot follow, or a keyword with a wrong value; the author needs the line, not a stack.
    const [reason] = error.message.split(/\n| {2}Absolute URI/);
    return `The examples cannot be checked against ${describe(shape, document)}: ${reason.replace(/\.?$/, ".")}`;
  }
  return `No named example matches ${describe(shape, document)}.`;
}

/** The pointers of the alternatives that a schema offers at its top level, or of the schema itself. */
function shapes(pointer, document, passed = []) {
  const schema = at(pointer, document);
  if (passed.includes(pointer)) return [];
  const inner = [...passed, pointer];
  if (schema?.$ref?.startsWith("#")) return shapes(schema.$ref, document, inner);
  if (!Array.isArray(schema?.oneOf)) return [pointer];
  return schema.oneOf.flatMap((_, index) => shapes(`${pointer}/oneOf/${index}`, document, inner));
}

function describe(pointer, document) {
  return at(pointer, document)?.title ?? pointer;
}

function at(pointer, { root }) {
  return pointer
    .split("/")
    .slice(1)
    .reduce((node, part) => node?.[part.replaceAll("~1", "/").replaceAll("~0", "~")], root);
}
