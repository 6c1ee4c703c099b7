import type { Document } from "../document.js";
import type { Contract } from "../model/contract.js";
import type { Problem } from "../problem.js";
import { readEnvelope, readErrors } from "./envelope.js";
import { readEvents, readSignature } from "./events.js";
import { checkNames } from "./names.js";
import { allowOnly, child, has, items, members, type Node, optional, report, rootOf, text } from "./node.js";
import { readOperations } from "./operations.js";
import { checkEndless } from "./placement.js";
import { readComponents } from "./schema.js";
import { collect } from "./scope.js";
import { readSchemes, readSecurity } from "./security.js";
import { readServer } from "./server.js";
import { readStanding } from "./standing.js";

/** A contract as far as it could be read, and everything that is wrong with it. */
export interface Reading {
  readonly contract: Contract;
  readonly problems: readonly Problem[];
}

const rootKeys = [
  "openapi",
  "info",
  "externalDocs",
  "servers",
  "tags",
  "security",
  "x-trunkline-challenge",
  "x-trunkline-envelope",
  "x-trunkline-errors",
  "x-trunkline-standing",
  "paths",
  "webhooks",
  "components",
];
const componentKeys = [
  "securitySchemes",
  "parameters",
  "requestBodies",
  "responses",
  "examples",
  "schemas",
  "headers",
];

/** Reads a contract. It never throws: what cannot be read is empty in the contract, and a problem. */
export function readContract(vendor: string, document: Document): Reading {
  const { scope, problems } = collect(document);
  const root = rootOf(scope);
  if (!String(child(root, "openapi").value).startsWith("3.1.")) {
    report(child(root, "openapi"), "must be a version 3.1, such as `openapi: 3.1.0`.");
  }
  allowOnly(root, rootKeys);
  const components = child(root, "components");
  allowOnly(components, componentKeys);
  const schemas = readComponents(child(components, "schemas"));
  for (const [, schema] of members(child(components, "schemas"))) checkEndless(schema);
  const envelope = readEnvelope(child(root, "x-trunkline-envelope"));
  const security = readSecurity(root);
  const known = { schemas, envelope, security };
  const events = readEvents(child(root, "webhooks"), known);
  const operations = readOperations(child(root, "paths"), events, known);
  checkNames({ vendor, operations }, root);
  const info = child(root, "info");
  const contract: Contract = {
    vendor,
    title: text(child(info, "title")),
    version: text(child(info, "version")),
    ...optional(info, "summary", text),
    ...optional(info, "description", text),
    ...pageOf(root),
    tags: items(child(root, "tags")).map((tag) => ({
      name: text(child(tag, "name")),
      ...optional(tag, "description", text),
    })),
    server: readServer(child(root, "servers")),
    schemes: readSchemes(child(components, "securitySchemes"), operations, schemas),
    security,
    envelope: envelope ?? { success: { pointer: "", value: null } },
    errors: readErrors(child(root, "x-trunkline-errors")),
    operations,
    events,
    ...readSignature(child(root, "webhooks"), events),
    ...(has(root, "x-trunkline-challenge") && {
      challenge: challengeOf(child(root, "x-trunkline-challenge")),
    }),
    schemas,
    standing: readStanding(root),
  };
  return { contract, problems: problems() };
}

function challengeOf(node: Node): NonNullable<Contract["challenge"]> {
  return { token: text(child(node, "token")), response: text(child(node, "response")) };
}

function pageOf(root: Node): { readonly page?: string } {
  return has(root, "externalDocs") ? { page: text(child(root, "externalDocs", "url")) } : {};
}
