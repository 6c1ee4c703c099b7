import { declarationsOf, isFile, isFileList, secretsIn } from "../model/members.js";
import type { Body } from "../model/operation.js";
import type { Schemas } from "../model/schema.js";
import { readExamples } from "./examples.js";
import {
  allowOnly,
  child,
  lost,
  members,
  type Node,
  optional,
  report,
  resolve,
  schemaName,
  text,
} from "./node.js";
import { checkPlacement } from "./placement.js";
import { checkRequest } from "./request-rules.js";
import { readSchema } from "./schema.js";

export function readBody(given: Node, schemas: Schemas): Body {
  const node = resolve(given);
  allowOnly(node, ["required", "description", "content"]);
  if (child(node, "required").value !== true) {
    report(node, "a body must be required; set `required: true`.");
  }
  const content = child(node, "content");
  const [entry, another] = members(content);
  if (!entry || another) {
    report(content, "must have exactly one media type; keep the one that the client sends.");
  }
  const [mediaType, media] = entry ?? ["", lost(content)];
  if (mediaType !== "application/json" && mediaType !== "multipart/form-data") {
    report(media, "a body must be application/json or multipart/form-data.");
  }
  allowOnly(media, ["schema", "examples", "encoding"]);
  const schema = child(media, "schema");
  if (schemaName(schema) === undefined) {
    report(schema, "must be a $ref to a component schema, which names the type.");
  }
  checkPlacement(schema, mediaType);
  checkRequest(schema, schemas);
  const read = readSchema(schema);
  return {
    mediaType,
    ...optional(node, "description", text),
    schema: read,
    examples: readExamples(child(media, "examples")),
    ...membersOf(read, mediaType, schemas),
  };
}

export function bodySecrets(body: Body | undefined, schemas: Schemas): string[] {
  return body === undefined ? [] : secretsIn(schemas, body.schema, "/body");
}

/** The fields that are not plain JSON: files of a form, and texts that hold JSON. */
function membersOf(
  schema: Body["schema"],
  mediaType: string,
  schemas: Schemas,
): Pick<Body, "files" | "texts"> {
  const all = declarationsOf(schemas, schema);
  const files = all.filter(([, member]) => isFile(member) || isFileList(schemas, member));
  const texts = all.flatMap(([name, { contentSchema }]) =>
    contentSchema === undefined ? [] : [[name, contentSchema] as const],
  );
  return {
    files:
      mediaType === "multipart/form-data"
        ? [...new Map(files)].map(([name, member]) => ({ name, isList: isFileList(schemas, member) }))
        : [],
    texts: [...new Map(texts)].map(([name, content]) => ({ name, schema: content })),
  };
}
