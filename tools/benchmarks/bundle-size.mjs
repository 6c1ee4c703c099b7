// Prints the size of one client in a browser's bundle, minified and gzipped: `pnpm --filter @trunkline/benchmarks bundle-size`.
import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { bundle } from "./bundle.mjs";

const specs = readdirSync(new URL("../../specs/", import.meta.url), { withFileTypes: true });
const vendors = specs.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const pascalCase = (name) => name.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());

const create = (vendor) => `export { create${pascalCase(vendor)} } from "@trunkline/${vendor}";`;
const callers = await Promise.all(
  vendors.map(async (vendor) => {
    const names = Object.keys(await import(`../../packages/${vendor}/dist/rows.js`));
    return { vendor, name: names.find((one) => one.startsWith("send")) };
  }),
);
const one = (vendor, name, rows) =>
  `export { create${pascalCase(vendor)}Caller } from "@trunkline/${vendor}"; export { ${name} } from "@trunkline/${vendor}/${rows}";`;
const entries = [
  ["openapi-fetch alone", 'export { default } from "openapi-fetch";', "."],
  ["@cfworker/json-schema alone", 'export { validate } from "@cfworker/json-schema";', "."],
  ["the runtime's validator alone", 'export { checked } from "@trunkline/runtime";'],
  ["@trunkline/runtime", 'export { createClient } from "@trunkline/runtime";'],
  ...vendors.map((vendor) => [`@trunkline/${vendor}`, create(vendor)]),
  ...callers.flatMap(({ vendor, name }) => [
    [`${vendor}, ${name} alone`, one(vendor, name, "operations")],
    [`${vendor}, ${name} as a row`, one(vendor, name, "rows")],
  ]),
  ...vendors.map((vendor) => [
    `@trunkline/unified with ${vendor}`,
    `${create(vendor)} export { createMessenger } from "@trunkline/unified"; export { ${vendor} } from "@trunkline/unified/${vendor}";`,
  ]),
];

for (const [name, contents, from] of entries) {
  const code = await bundle(contents, from);
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
  const zipped = gzipSync(code, { level: 9 });
  console.log(
    `${name.padEnd(34)}${kilobytes(Buffer.byteLength(code))} minified${kilobytes(zipped.length)} gzip`,
  );
}
