/**
 * One model of a contract, read once.
 *
 *     const document = await readDocument(path, "packages/acme/openapi.yaml");   // or parseDocument(text, file)
 *     const reading = readContract("acme", document);                            // never throws
 *     throwProblems(reading.problems);                                               // strict: all problems in one error
 *     reading.contract                                                           // lenient: what could be read
 *
 * `Contract` is plain data: operations with their parameters, body, responses and success; events; security; the envelope and
 * the error table; the component schemas by name. No part of it knows the document, so nothing that works from it can
 * fail: what the model cannot hold is a `Problem` of the reading, with file, line, JSON Pointer and what to do.
 * What could not be read is empty in it (a text "", a list []), and says nothing that the contract does not.
 *
 * A `Schema` is `true`, `false`, a `Reference` (`{ reference: "Name" }`, with the annotations of this one use), or a
 * `SchemaObject` with JSON Schema's own keywords: `type` is always a list, `properties` a Map, and the rest as written.
 * Questions about schemas take `contract.schemas` first: `said` (its words, through references), `partsOf` and `shapesOf`
 * (through allOf, and through choices as well), `placesAt`, `typesAt` and `constantAt` (at a JSON Pointer), `membersOf`,
 * `openValues` (a list of values that is open), `isFile`, `isSecret`, `secretsIn`, and `reachedFrom` (names, dependencies first).
 * Of an operation, `groupsOf` gives its parameters as a caller groups them, and `isAsked` whether one must be given.
 * `standing` is what the contract says of its own ground: on the contract, an operation, an event, a parameter, a response,
 * a security scheme and any schema; a row of an error table (`Meaning`) has it in place.
 *
 * A `Document` finds the place of a pointer by its `place` function. A bundle brings its own, which leads to the file that a part was
 * written in, and the problems of those files (`readSource` finds them): `{ root, place, problems }`.
 */
export { type Document, parseDocument, readDocument } from "./document.js";
export { isObject, type Json, type JsonObject, part, steps } from "./json.js";
export type {
  Contract,
  Credential,
  Envelope,
  Exchange,
  SecurityScheme,
  Server,
  ServerVariable,
  Tag,
} from "./model/contract.js";
export type { ErrorTable, Meaning } from "./model/errors.js";
export type { Event, Payload, Signature } from "./model/event.js";
export { type Group, groupOf, groupsOf, isAsked } from "./model/groups.js";
export { declarationsOf, isFile, isFileList, membersOf, reachedFrom, secretsIn } from "./model/members.js";
export { type OpenValues, openValues } from "./model/open-values.js";
export type {
  Body,
  Correlation,
  Example,
  Header,
  Idempotency,
  Operation,
  Parameter,
  Proof,
  Response,
  Success,
} from "./model/operation.js";
export {
  type Annotations,
  isReference,
  isSecret,
  type Reference,
  type Schema,
  type SchemaObject,
  type Schemas,
  type Type,
} from "./model/schema.js";
export {
  compositions,
  constantAt,
  partsOf,
  placesAt,
  resolve,
  said,
  shapesOf,
  typesAt,
} from "./model/shapes.js";
export type { Ground, Standing } from "./model/standing.js";
export { type NamedSchema, namedSchemas } from "./named-schemas.js";
export { InvalidContract, type Place, type Problem, printProblems, throwProblems } from "./problem.js";
export { type Reading, readContract } from "./reader/contract.js";
export { namesBesideSchemas, pascalCase } from "./reader/names.js";
export { judgedFormats, silentFormats } from "./reader/request-rules.js";
export { readSource, type Source } from "./source.js";
