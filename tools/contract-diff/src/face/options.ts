import type { Contract, Json, JsonObject } from "@trunkline/contract";
import { objectOf } from "./schema.js";

const text: Json = { type: "string" };
/** A text, or one that is wrapped so that it is never shown. */
const secret: Json = { type: ["string", "object"] };

/** The options of a client, as far as the contract decides them: credentials and the parts of the address. */
export function optionsFace(contract: Contract): { schema: Json; components: JsonObject } {
  const ways = contract.security.map((names): [string, Json] => [
    `credentials.${names.join(".")}`,
    allOf(names.flatMap((name) => credentialsOf(contract, name))),
  ]);
  const { variables } = contract.server;
  const needed = variables.filter((one) => one.default === undefined).map(({ name }) => name);
  const parts = variables.map(({ name }): [string, Json] => [name, text]);
  const hasToken = contract.schemes.some(({ exchange }) => exchange !== undefined);
  return {
    schema: objectOf(["credentials", ...(needed.length > 0 ? ["serverVariables"] : [])], {
      credentials: { oneOf: ways.map(([name]) => ({ $ref: `#/components/schemas/${name}` })) },
      ...(parts.length > 0 && { serverVariables: objectOf(needed, Object.fromEntries(parts)) }),
      ...(hasToken && { tokenStore: { type: "object" } }),
    }),
    components: Object.fromEntries(ways),
  };
}

function allOf(members: readonly [string, Json][]): Json {
  return objectOf(
    members.map(([name]) => name),
    Object.fromEntries(members),
  );
}

function credentialsOf({ schemes }: Contract, name: string): [string, Json][] {
  const scheme = schemes.find((one) => one.name === name);
  // Credentials for a token are the members of the body that is exchanged for it, every one of them.
  if (scheme?.exchange)
    return scheme.exchange.credentials.map((one) => [one.name, one.isSecret ? secret : text]);
  if (scheme?.type !== "basic") return [[name, secret]];
  return [[name, objectOf(["username", "password"], { username: text, password: secret })]];
}
