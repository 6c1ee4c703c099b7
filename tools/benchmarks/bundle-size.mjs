// Prints the size of one client in a browser's bundle, minified and gzipped: `pnpm --filter @trunkline/benchmarks bundle-size`.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("./", import.meta.url));
const specs = readdirSync(new URL("../../specs/", import.meta.url), { withFileTypes: true });
const vendors = specs.filter((entry) => entry.isDirectory()).map((entry) => entry.name);

const entries = [
  ["openapi-fetch alone", 'export { default } from "openapi-fetch";', "../../packages/runtime"],
  [
    "@cfworker/json-schema alone",
    'export { validate } from "@cfworker/json-schema";',
    "../../packages/runtime",
  ],
  ["@trunkline/runtime", 'export { createClient } from "@trunkline/runtime";', "../../packages/sociocs"],
  ...vendors.map((vendor) => [`@trunkline/${vendor}`, `export * from "@trunkline/${vendor}";`, "."]),
  ...vendors.map((vendor) => [
    `@trunkline/unified with ${vendor}`,
    `export * from "@trunkline/${vendor}"; export { createMessenger } from "@trunkline/unified"; export { ${vendor} } from "@trunkline/unified/${vendor}";`,
    ".",
  ]),
];

for (const [name, contents, from] of entries) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(from, `file://${folder}`)) },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  const [{ contents: code }] = outputFiles;
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
  console.log(
    `${name.padEnd(34)}${kilobytes(code.length)} minified${kilobytes(gzipSync(code, { level: 9 }).length)} gzip`,
  );
}
