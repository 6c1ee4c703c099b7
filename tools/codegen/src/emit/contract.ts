import { type Printable, type PrintableObject, Reference } from "../json-schema.js";
import type { Model, SchemeModel } from "../model.js";
import { header, pascalCase, print } from "./print.js";

/** What the contract says about all operations: server, security, envelope, error table. */
export function emitContract(model: Model): string {
  const exchanges = model.schemes.flatMap(({ exchange }) => (exchange ? [exchange] : []));
  const named = exchanges.flatMap(({ obtain, refresh, revoke }) => [obtain, refresh, revoke]);
  const imports = [...new Set(named.filter((name) => name !== undefined))].sort();
  const { vendor, server, security, envelope, errors } = model;
  const contract: PrintableObject = {
    vendor,
    create: `create${pascalCase(vendor)}`,
    server: {
      url: server.url,
      variables: Object.fromEntries(
        server.variables.map(({ name, default: value }) => [name, { default: value }]),
      ),
    },
    securitySchemes: Object.fromEntries(model.schemes.map((scheme) => [scheme.name, schemeOf(scheme)])),
    security,
    envelope: envelope as Printable,
    errors: errors as Printable,
  };
  return [
    header(vendor),
    'import type { Contract } from "@trunkline/runtime";\n',
    // The runtime builds the requests of a token exchange, so a bundle need not hold what would check them.
    imports.length > 0 ? `import { ${imports.join(", ")} } from "./unchecked.js";\n` : "",
    `\nexport const contract = ${print(contract)} satisfies Contract;\n`,
  ].join("");
}

function schemeOf({ type, in: place, parameter, exchange }: SchemeModel): PrintableObject {
  if (type === "basic") return { type };
  return {
    type,
    in: place,
    name: parameter,
    exchange: exchange && {
      obtain: new Reference(exchange.obtain),
      credentials: exchange.credentials.map(({ name }) => name),
      refresh: exchange.refresh === undefined ? undefined : new Reference(exchange.refresh),
      refreshToken: exchange.refreshToken,
      revoke: exchange.revoke === undefined ? undefined : new Reference(exchange.revoke),
      token: exchange.token,
      lifetime: exchange.lifetime,
      expired: exchange.expired,
    },
  };
}
