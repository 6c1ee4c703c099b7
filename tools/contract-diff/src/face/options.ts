import type { Contract, Json, JsonObject } from "@trunkline/contract";

/** The options that a client is made with, as far as the contract decides them: credentials and the parts of the address. */
export function optionsFace(contract: Contract): { schema: Json; components: JsonObject } {
  const ways = contract.security.map((names) => wayFace(contract, names));
  const { variables } = contract.server;
  const needed = variables.filter((one) => one.default === undefined).map(({ name }) => name);
  const hasToken = contract.schemes.some(({ exchange }) => exchange !== undefined);
  return {
    schema: {
      type: "object",
      additionalProperties: false,
      required: ["credentials", ...(needed.length > 0 ? ["serverVariables"] : [])],
      properties: {
        credentials: { oneOf: ways.map(([name]) => ({ $ref: `#/components/schemas/${name}` })) },
        ...(variables.length > 0 && {
          serverVariables: {
            type: "object",
            additionalProperties: false,
            required: needed,
            properties: Object.fromEntries(variables.map(({ name }) => [name, text])),
          },
        }),
        ...(hasToken && { tokenStore: { type: "object" } }),
      },
    },
    components: Object.fromEntries(ways),
  };
}

const text: Json = { type: "string" };
/** What may be given as it is, or wrapped so that it is never shown. */
const secret: Json = { type: ["string", "object"] };

function wayFace(contract: Contract, names: readonly string[]): [string, Json] {
  const members = names.flatMap((name) => credentialsOf(contract, name));
  return [
    `credentials.${names.join(".")}`,
    {
      type: "object",
      additionalProperties: false,
      required: members.map(([name]) => name),
      properties: Object.fromEntries(members),
    },
  ];
}

function credentialsOf({ schemes }: Contract, name: string): [string, Json][] {
  const scheme = schemes.find((one) => one.name === name);
  // Credentials that are exchanged for a token are the members of the body that is exchanged, every one of them.
  if (scheme?.exchange) {
    return scheme.exchange.credentials.map((one) => [one.name, one.isSecret ? secret : text]);
  }
  if (scheme?.type !== "basic") return [[name, secret]];
  const properties: Json = { username: text, password: secret };
  return [
    [name, { type: "object", additionalProperties: false, required: ["username", "password"], properties }],
  ];
}
