import type { Document } from "./document.js";
import { isObject } from "./json.js";
import type { Model, OperationModel, SchemeModel, ServerModel } from "./model.js";
import { allowOnly, child, items, members, type Node, optionalText, refuse, rootOf, text } from "./node.js";
import { bare } from "./read-errors.js";
import { readExchange } from "./read-exchange.js";
import { readOperations } from "./read-operations.js";
import { readSignature, readWebhooks } from "./read-webhooks.js";

const rootKeys = [
  "openapi",
  "info",
  "externalDocs",
  "servers",
  "tags",
  "security",
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

/** Reads a contract whole. What the generator does not understand is refused, so that nothing is lost in silence. */
export function readContract(vendor: string, document: Document): Model {
  const root = rootOf(document);
  allowOnly(root, rootKeys);
  allowOnly(child(root, "components"), componentKeys);
  const envelope = child(root, "x-trunkline-envelope");
  const errors = child(root, "x-trunkline-errors");
  for (const node of [envelope, errors]) {
    if (node.value === undefined)
      refuse(node, "is missing; a contract says how an answer tells success from failure.");
  }
  const operations = readOperations(root);
  return {
    vendor,
    title: text(child(root, "info", "title")),
    description: optionalText(child(root, "info", "summary")),
    page: optionalText(child(root, "externalDocs", "url")),
    server: readServer(child(root, "servers")),
    schemes: members(child(root, "components", "securitySchemes")).map(([name, node]) =>
      readScheme(name, node, operations),
    ),
    security: readSecurity(child(root, "security"), child(root, "components", "securitySchemes")),
    envelope: readEnvelope(envelope),
    errors: bare(errors.value),
    successAt: child(envelope, "success"),
    operations,
    events: readWebhooks(root),
    signature: readSignature(root),
    schemas: members(child(root, "components", "schemas")).map(([name]) => name),
  };
}

/** One pointer and a list of one are the same, and the runtime knows lists alone. */
function readEnvelope({ value }: Node): unknown {
  if (!isObject(value)) return value;
  const { message, fields } = value;
  return {
    ...value,
    ...(message !== undefined && { message: [message].flat() }),
    ...(isObject(fields) && {
      fields: { ...fields, ...(fields["message"] !== undefined && { message: [fields["message"]].flat() }) },
    }),
  };
}

function readServer(servers: Node): ServerModel {
  const [server, another] = items(servers);
  if (!server || another)
    refuse(servers, "must hold exactly one server; say what differs between addresses with variables.");
  allowOnly(server, ["url", "description", "variables"]);
  return {
    url: text(child(server, "url")),
    variables: members(child(server, "variables")).map(([name, variable]) => {
      allowOnly(variable, ["default", "description"]);
      const value = text(child(variable, "default"));
      // OpenAPI demands a default; a host under example.com (RFC 2606) stands for one that only the user knows.
      const isPlaceholder = /(^|\.)example\.com$/.test(value);
      return {
        name,
        default: isPlaceholder ? undefined : value,
        description: optionalText(child(variable, "description")),
      };
    }),
  };
}

function readSecurity(security: Node, schemes: Node): string[][] {
  const ways = items(security);
  if (ways.length === 0) refuse(security, "must name at least one way to authorize.");
  return ways.map((way) => {
    const names = members(way);
    if (names.length === 0) {
      refuse(way, "must name a scheme; an operation that needs none has `security: []` itself.");
    }
    for (const [name, node] of names) {
      if (child(schemes, name).value === undefined) {
        refuse(node, `\`${name}\` is not one of components.securitySchemes.`);
      }
    }
    return names.map(([name]) => name);
  });
}

function readScheme(name: string, node: Node, operations: readonly OperationModel[]): SchemeModel {
  const type = text(child(node, "type"));
  const description = optionalText(child(node, "description"));
  if (type === "http" && child(node, "scheme").value === "basic") {
    allowOnly(node, ["type", "scheme", "description", "x-trunkline-standing"]);
    return { name, type: "basic", in: undefined, parameter: undefined, description, exchange: undefined };
  }
  if (type !== "apiKey") {
    refuse(
      child(node, "type"),
      "must be apiKey, or http with `scheme: basic`; a token that is fetched is an apiKey with x-trunkline-auth.",
    );
  }
  allowOnly(node, ["type", "in", "name", "description", "x-trunkline-auth", "x-trunkline-standing"]);
  const place = text(child(node, "in"));
  if (place !== "header" && place !== "query") refuse(child(node, "in"), "must be header or query.");
  const auth = child(node, "x-trunkline-auth");
  return {
    name,
    type: "apiKey",
    in: place,
    parameter: text(child(node, "name")),
    description,
    exchange: auth.value === undefined ? undefined : readExchange(auth, operations),
  };
}
