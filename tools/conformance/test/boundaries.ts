import { STATUS_CODES } from "node:http";
import { posix } from "node:path";
import { codeOf, importsOf } from "./scan.js";

/** The design's table: what a unit's sources may name. */
export interface Rule {
  readonly imports: (specifier: string) => boolean;
  /** What a source may import besides, by its path within the sources of the unit. */
  readonly alsoIn?: Readonly<Record<string, (specifier: string) => boolean>>;
  /** Modules of which only the types may be used. */
  readonly typesOf?: readonly string[];
  /** Words that are nowhere, not even in a comment. */
  readonly words?: readonly string[];
  /** What the code does not do. */
  readonly code?: Readonly<Record<string, RegExp>>;
  /** What each file begins with. */
  readonly begins?: string;
}

const statuses = new RegExp(`\\b(?:${Object.keys(STATUS_CODES).join("|")})\\b`);

export function generatedHeader(vendor: string): string {
  return `// Generated from specs/${vendor} by \`pnpm generate\`.\n// Do not edit: `;
}

/** The rule of a unit, which is a folder like `packages/runtime`. */
export function ruleOf(unit: string, vendors: readonly string[]): Rule | undefined {
  const clients = vendors.map((vendor) => `@trunkline/${vendor}`);
  const rules: Readonly<Record<string, Rule>> = {
    "packages/runtime": {
      // Its own main entry too, so that its other entries share one copy of it.
      imports: among("openapi-fetch", "@opentelemetry/api", "@trunkline/runtime"),
      words: vendors,
    },
    "packages/unified": {
      imports: among("@trunkline/runtime", ...clients),
      // The entries of their own: who does not import one does not have its library.
      alsoIn: {
        "media-type.ts": among("file-type"),
        "node/file-at.ts": ofNode,
        "node/handler.ts": ofNode,
        "node/request.ts": ofNode,
        "node/response.ts": ofNode,
        "phone-number.ts": among("libphonenumber-js/min"),
        "segments.ts": among("sms-segments-calculator"),
      },
      typesOf: clients,
      code: { "a status code": statuses, "a call of fetch": /\bfetch\s*\(/ },
    },
    "packages/outbox": {
      imports: (specifier) => /^(?:node:|@trunkline\/unified(?:\/pause)?$|libsql$|pg$)/.test(specifier),
      alsoIn: { "bullmq/index.ts": among("bullmq"), "opentelemetry.ts": among("@opentelemetry/api") },
      typesOf: ["pg"],
      words: vendors,
      // Only their own files import one; the core takes any that a user gives it.
      code: { "an engine": /["'](?:\.\.?\/)+(?:bullmq|pg-boss)\// },
    },
    "packages/mock": {
      imports: (specifier) => /^(?:vitest$|node:|@stoplight\/|ajv(?:-formats$|\/))/.test(specifier),
    },
    "tools/codegen": {
      imports: (specifier) => /^(?!@trunkline\/)|^@trunkline\/contract(?:\/bundle)?$/.test(specifier),
      words: vendors,
    },
    "tools/contract": { imports: (specifier) => !specifier.startsWith("@trunkline/"), words: vendors },
  };
  for (const vendor of vendors) {
    const rule = {
      imports: among("@trunkline/runtime", "@trunkline/runtime/openapi-fetch"),
      begins: generatedHeader(vendor),
    };
    Object.assign(rules, { [`packages/${vendor}`]: rule });
  }
  return rules[unit];
}

function ofNode(specifier: string): boolean {
  return specifier.startsWith("node:");
}

function among(...allowed: readonly string[]): (specifier: string) => boolean {
  return (specifier) => allowed.includes(specifier);
}

/** What a source of a unit does that the table forbids. */
export function violationsOf(unit: string, path: string, source: string, rule: Rule): string[] {
  const code = codeOf(source);
  const violations = importsOf(source).flatMap(({ specifier, typeOnly }) => {
    if (specifier.startsWith(".")) {
      const target = posix.join(posix.dirname(path), specifier);
      return target.startsWith(`${unit}/src/`) ? [] : [`imports ${specifier}, beyond its own sources`];
    }
    const isAlso = rule.alsoIn?.[path.replace(`${unit}/src/`, "")]?.(specifier) ?? false;
    if (!rule.imports(specifier) && !isAlso) return [`imports ${specifier}`];
    return rule.typesOf?.includes(specifier) && !typeOnly ? [`imports more than types of ${specifier}`] : [];
  });
  for (const word of rule.words ?? []) {
    if (source.toLowerCase().includes(word)) violations.push(`names ${word}`);
  }
  for (const [what, pattern] of Object.entries(rule.code ?? {})) {
    if (pattern.test(code)) violations.push(`holds ${what}`);
  }
  if (rule.begins !== undefined && !source.startsWith(rule.begins)) violations.push("lacks the header");
  if (unit.startsWith("packages/")) {
    if (/\bexport\s*\*/.test(code)) violations.push("exports *");
    if (/\bexport\s+default\b|\bas\s+default\b/.test(code)) violations.push("has a default export");
  }
  return violations.map((violation) => `${path} ${violation}`);
}
