import { operationsOf } from "../contract/operations.js";
import { partsOf, resolve } from "../contract/reading.js";
import { at, itemsOf, type Json, type JsonObject, membersOf, textOf } from "../json.js";

/** The options that a client is made with, as far as the contract decides them: credentials and the parts of the address. */
export function optionsFace(root: Json): { schema: Json; components: JsonObject } {
  const ways = itemsOf(at(root, "security")).map((way) =>
    wayFace(
      root,
      membersOf(way).map(([name]) => name),
    ),
  );
  const variables = serverVariables(root);
  const needed = variables.filter(({ value }) => value === undefined).map(({ name }) => name);
  const hasToken = membersOf(at(root, "components", "securitySchemes")).some(
    ([, scheme]) => at(scheme, "x-trunkline-auth") !== undefined,
  );
  return {
    schema: {
      type: "object",
      additionalProperties: false,
      required: ["credentials", ...(needed.length > 0 ? ["serverVariables"] : [])],
      properties: {
        credentials: { oneOf: ways.map(({ name }) => ({ $ref: `#/components/schemas/${name}` })) },
        ...(variables.length > 0 && {
          serverVariables: {
            type: "object",
            additionalProperties: false,
            required: needed,
            properties: Object.fromEntries(variables.map(({ name }) => [name, { type: "string" }])),
          },
        }),
        ...(hasToken && { tokenStore: { type: "object" } }),
      },
    },
    components: Object.fromEntries(ways.map(({ name, schema }) => [name, schema])),
  };
}

/** The parts of the vendor's address. A default under example.com (RFC 2606) stands for one that only the user knows. */
export function serverVariables(root: Json): { name: string; value: string | undefined }[] {
  return itemsOf(at(root, "servers")).flatMap((server) =>
    membersOf(at(server, "variables")).map(([name, variable]) => {
      const value = textOf(at(variable, "default"));
      return { name, value: value !== undefined && /(^|\.)example\.com$/.test(value) ? undefined : value };
    }),
  );
}

function wayFace(root: Json, schemes: readonly string[]): { name: string; schema: Json } {
  const members = schemes.flatMap((name) => credentialsOf(root, name));
  return {
    name: `credentials.${schemes.join(".")}`,
    schema: {
      type: "object",
      additionalProperties: false,
      required: members.map(([name]) => name),
      properties: Object.fromEntries(members),
    },
  };
}

const text: Json = { type: "string" };
/** What may be given as it is, or wrapped so that it is never shown. */
const secret: Json = { type: ["string", "object"] };

function credentialsOf(root: Json, name: string): [string, Json][] {
  const scheme = resolve(root, at(root, "components", "securitySchemes", name));
  const auth = at(scheme, "x-trunkline-auth");
  if (auth !== undefined) return exchanged(root, textOf(at(auth, "obtain")));
  if (at(scheme, "type") !== "http") return [[name, secret]];
  const properties: Json = { username: text, password: secret };
  return [
    [name, { type: "object", additionalProperties: false, required: ["username", "password"], properties }],
  ];
}

/** Credentials that are exchanged for a token are the members of the body that is exchanged, every one of them. */
function exchanged(root: Json, obtain: string | undefined): [string, Json][] {
  const body = operationsOf(root).find(({ id }) => id === obtain)?.body;
  return membersThrough(root, body).map(([name, member]) => {
    const isSecret = at(resolve(root, member), "format") === "password";
    return [name, isSecret ? secret : text];
  });
}

function membersThrough(root: Json, schema: Json | undefined): [string, Json][] {
  return partsOf(root, schema).flatMap((one) => [
    ...membersOf(at(one, "properties")),
    ...["anyOf", "oneOf"].flatMap((keyword) =>
      itemsOf(at(one, keyword)).flatMap((shape) => membersThrough(root, shape)),
    ),
  ]);
}
