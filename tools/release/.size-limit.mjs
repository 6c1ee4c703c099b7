// What each entry point may weigh in a browser's bundle with all that it imports, minified and gzipped.
// The limits of a vendor are in its trial; specs/trial.schema.json describes them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** @param {string} name */
const camel = (name) => name.replaceAll(/-./g, (part) => part.slice(1).toUpperCase());

/**
 * @param {string} name
 * @param {number} kB
 * @param {Readonly<Record<string, string>>} imports what to import from each built file, such as `runtime/dist/index`
 * @param {readonly string[]} libraries what its users have chosen themselves
 */
function entry(name, kB, imports, libraries = []) {
  const files = Object.entries(imports).map(([file, names]) => [`${root}packages/${file}.js`, names]);
  // Whoever wants traces has OpenTelemetry's API already.
  return {
    name,
    limit: `${kB} kB`,
    gzip: true,
    ignore: ["@opentelemetry/api", ...libraries],
    import: Object.fromEntries(files),
  };
}

const ours = [
  entry("@trunkline/runtime", 18.2, { "runtime/dist/index": "{ createClient }" }),
  entry("@trunkline/runtime/openapi-fetch", 24, { "runtime/dist/openapi-fetch": "{ createFetchClient }" }),
  entry("@trunkline/runtime/opentelemetry", 1, { "runtime/dist/opentelemetry": "*" }),
  entry("@trunkline/unified", 7.2, { "unified/dist/index": "{ createMessenger }" }),
  entry("@trunkline/unified/define-channel", 6.7, { "unified/dist/mapping": "{ defineChannel }" }),
  entry("@trunkline/unified/media-type", 2, { "unified/dist/media-type": "*" }, ["file-type"]),
  entry("@trunkline/unified/node", 1.4, { "unified/dist/node": "*" }, ["node:*"]),
  entry("@trunkline/unified/pause", 1, { "unified/dist/pause": "*" }),
  entry("@trunkline/unified/phone-number", 2.4, { "unified/dist/phone-number": "*" }, ["libphonenumber-js"]),
  entry("@trunkline/unified/segments", 1, { "unified/dist/segments": "*" }, ["sms-segments-calculator"]),
  // No browser runs an outbox: what it costs a serverless function to load, without the libraries that its user chose.
  entry("@trunkline/outbox", 9.3, { "outbox/dist/index": "{ createOutbox }" }, ["node:*"]),
  entry("@trunkline/outbox/bullmq", 1, { "outbox/dist/bullmq/index": "*" }, ["node:*", "bullmq"]),
  entry("@trunkline/outbox/opentelemetry", 1.2, { "outbox/dist/opentelemetry": "*" }),
  entry("@trunkline/outbox/pg-boss", 1.3, { "outbox/dist/pg-boss/index": "*" }, ["node:*", "pg-boss"]),
  entry("@trunkline/outbox/postgres", 6.2, { "outbox/dist/postgres/index": "*" }, ["node:*", "pg"]),
  entry("@trunkline/outbox/sqlite", 6.2, { "outbox/dist/sqlite/index": "*" }, ["node:*", "libsql"]),
  entry("@trunkline/outbox/testing", 6, { "outbox/dist/testing/index": "*" }, ["node:*"]),
];

/** @param {string} vendor */
function ofVendor(vendor) {
  const path = `${root}specs/${vendor}/trial.yaml`;
  const { budget } = existsSync(path) ? parse(readFileSync(path, "utf8")) : {};
  if (!budget) return [];
  const name = `@trunkline/${vendor}`;
  const [index, create] = [`${vendor}/dist/index`, `create${camel(`-${vendor}`)}`];
  const alone = (/** @type {string} */ rows) => ({
    [index]: `{ ${create}Caller }`,
    [`${vendor}/dist/${rows}`]: `{ ${budget.operation} }`,
  });
  const overUnified = {
    [index]: `{ ${create} }`,
    "unified/dist/index": "{ createMessenger }",
    [`unified/dist/vendors/${vendor}`]: `{ ${camel(vendor)} }`,
  };
  return [
    entry(name, budget.client, { [index]: `{ ${create} }` }),
    entry(`${name}/operations, ${budget.operation} alone`, budget.checked, alone("operations")),
    entry(`${name}/rows, ${budget.operation} alone`, budget.row, alone("rows")),
    entry(`${name}/openapi-fetch`, budget.openapiFetch, {
      [`${vendor}/dist/openapi-fetch`]: `{ ${create}Client }`,
    }),
    ...(budget.unified
      ? [entry(`@trunkline/unified/${vendor}, with the client`, budget.unified, overUnified)]
      : []),
  ];
}

export default [...ours, ...readdirSync(`${root}specs`).flatMap(ofVendor)];
