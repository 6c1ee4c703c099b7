import type { Contract, SecurityScheme } from "@trunkline/contract";
import { comment, key } from "./print.js";

/** What a secret may be given as: the text, or the text in the runtime's wrapper, which never shows it. */
export const secretType = "string | Secret";

/** Whether the runtime exchanges credentials for a token. */
export function hasToken({ schemes }: Contract): boolean {
  return schemes.some(({ exchange }) => exchange !== undefined);
}

/** The ways to authorize, as a type of which exactly one fits. */
export function emitCredentials(contract: Contract, name: string): string {
  const ways = contract.security.map((names) =>
    names.flatMap((scheme) => credentialMembers(contract.schemes.find((one) => one.name === scheme))),
  );
  const all = [...new Set(ways.flatMap((members) => members.map((member) => member.name)))];
  const types = ways.map((members) => {
    const own = members.map(
      (member) =>
        `${comment([member.description], "      ")}      readonly ${key(member.name)}: ${member.type};\n`,
    );
    const others = all
      .filter((one) => !members.some((member) => member.name === one))
      .map((one) => `      readonly ${key(one)}?: never;\n`);
    return `  | {\n${own.join("")}${others.join("")}    }\n`;
  });
  return `/** The credentials of a client. */\nexport type ${name}Credentials =\n${types.join("").trimEnd()};\n\n`;
}

function credentialMembers(
  scheme: SecurityScheme | undefined,
): { name: string; type: string; description?: string | undefined }[] {
  if (!scheme) return [];
  if (scheme.exchange) {
    return scheme.exchange.credentials.map((member) => ({
      ...member,
      type: member.isSecret ? secretType : "string",
    }));
  }
  const type =
    scheme.type === "basic" ? `{ readonly username: string; readonly password: ${secretType} }` : secretType;
  return [{ name: scheme.name, type, description: scheme.description }];
}

/** The options of a client: its credentials, and the address of the vendor. */
export function emitOptions(contract: Contract, name: string): string {
  const { server } = contract;
  const common = hasToken(contract) ? "ClientOptions & TokenOptions" : "ClientOptions";
  const lines = [
    `/** The options of {@link create${name}}. */\n`,
    `export type ${name}Options = ${common} & {\n`,
  ];
  lines.push(`  /** The credentials of the client. */\n  readonly credentials: ${name}Credentials;\n}`);
  const variables = server.variables
    .map((one) => {
      const mark = one.default === undefined ? "" : "?";
      return `${comment([one.description], "          ")}          readonly ${key(one.name)}${mark}: string;\n`;
    })
    .join("");
  const isAlone = server.variables.every((one) => one.default !== undefined);
  const base = comment([`The base URL, in place of ${server.url}`], "      ");
  const given = `      readonly baseUrl${isAlone ? "?" : ""}: string;\n`;
  if (server.variables.length === 0) return `${lines.join("")} & {\n${base}${given}    };\n\n`;
  lines.push(
    ` & (\n    | {\n      readonly baseUrl?: never;\n${comment([`The variables of ${server.url}`], "      ")}`,
  );
  lines.push(`      readonly serverVariables${isAlone ? "?" : ""}: {\n${variables}        };\n    }\n`);
  // The compiler misses the members of the last alternative, and most users give the complete address.
  lines.push(`    | {\n${base}${given}      readonly serverVariables?: never;\n    }\n  );\n\n`);
  return lines.join("");
}
