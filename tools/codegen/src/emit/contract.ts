import {
  type Contract,
  type Envelope,
  type Meaning,
  pascalCase,
  type SecurityScheme,
} from "@trunkline/contract";
import { Call, type PrintableObject, Reference } from "../json-schema.js";
import { header, importOf, print } from "./print.js";

/** What the contract says about all operations: server, security, envelope, error table. */
export function emitContract({ vendor, server, schemes, security, envelope, errors }: Contract): string {
  const exchanges = schemes.flatMap(({ exchange }) => (exchange ? [exchange] : []));
  const named = exchanges.flatMap(({ obtain, refresh, revoke }) => [obtain, refresh, revoke]);
  const rows = named.filter((name) => name !== undefined);
  const contract: PrintableObject = {
    vendor,
    create: `create${pascalCase(vendor)}`,
    server: {
      url: server.url,
      variables: Object.fromEntries(
        server.variables.map(({ name, default: value }) => [name, { default: value }]),
      ),
    },
    securitySchemes: Object.fromEntries(schemes.map((scheme) => [scheme.name, schemeOf(scheme)])),
    security,
    envelope: envelopeOf(envelope),
    errors: {
      code: meaningsOf(errors.code),
      status: meaningsOf(errors.status),
      default: meaningOf(errors.default),
    },
  };
  return [
    header(vendor),
    exchanges.length > 0
      ? importOf("@trunkline/runtime", ["type Contract", "tokenExchange"])
      : importOf("@trunkline/runtime", ["Contract"], "type"),
    // The runtime builds the requests of a token exchange, so a bundle need not hold what would check them.
    importOf("./rows.js", rows),
    `\nexport const contract = ${print(contract)} satisfies Contract;\n`,
  ].join("");
}

function schemeOf({ type, in: place, parameter, exchange }: SecurityScheme): PrintableObject {
  if (type === "basic") return { type };
  return {
    type,
    in: place,
    name: parameter,
    exchange:
      exchange &&
      new Call("tokenExchange", {
        obtain: new Reference(exchange.obtain),
        credentials: exchange.credentials.map(({ name }) => name),
        refresh: exchange.refresh === undefined ? undefined : new Reference(exchange.refresh),
        refreshToken: exchange.refreshToken,
        revoke: exchange.revoke === undefined ? undefined : new Reference(exchange.revoke),
        token: exchange.token,
        lifetime: exchange.lifetime,
        expired: exchange.expired,
      }),
  };
}

function envelopeOf({ success, failure, code, message, retryAfter, fields }: Envelope): PrintableObject {
  return {
    success: { ...success },
    failure: failure && { ...failure },
    code,
    message,
    retryAfter,
    fields: fields && { ...fields },
  };
}

/** What codes or statuses mean; undefined where there are none. */
export function meaningsOf(meanings: ReadonlyMap<string, Meaning>): PrintableObject | undefined {
  if (meanings.size === 0) return undefined;
  return Object.fromEntries([...meanings].map(([name, meaning]) => [name, meaningOf(meaning)]));
}

function meaningOf({ kind, outcome }: Meaning): PrintableObject {
  return { kind, outcome };
}
