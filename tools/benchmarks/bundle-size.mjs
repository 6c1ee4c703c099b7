// Prints the size of one client in a browser's bundle, minified and gzipped: `pnpm --filter @trunkline/benchmarks bundle-size`.
import { gzipSync } from "node:zlib";
import { bundle } from "./bundle.mjs";
import { subjects } from "./vendors.mjs";

const client = ({ vendor, create }) => `export { ${create} } from "@trunkline/${vendor}";`;
const one = ({ vendor, create, operation }, rows) =>
  `export { ${create}Caller } from "@trunkline/${vendor}"; export { ${operation} } from "@trunkline/${vendor}/${rows}";`;
const entries = [
  ["openapi-fetch alone", 'export { default } from "openapi-fetch";', "."],
  ["@cfworker/json-schema alone", 'export { validate } from "@cfworker/json-schema";', "."],
  ["the runtime's validator alone", 'export { checked } from "@trunkline/runtime";'],
  ["@trunkline/runtime", 'export { createClient } from "@trunkline/runtime";'],
  ...subjects.map((subject) => [`@trunkline/${subject.vendor}`, client(subject)]),
  ...subjects.map(({ vendor, create }) => [
    `@trunkline/${vendor}/openapi-fetch`,
    `export { ${create}Client } from "@trunkline/${vendor}/openapi-fetch";`,
  ]),
  ...subjects.flatMap((subject) => [
    [`${subject.vendor}, ${subject.operation} alone`, one(subject, "operations")],
    [`${subject.vendor}, ${subject.operation} as a row`, one(subject, "rows")],
  ]),
  ...subjects
    .filter(({ hasMapping }) => hasMapping)
    .map((subject) => [
      `@trunkline/unified with ${subject.vendor}`,
      `${client(subject)} export { createMessenger } from "@trunkline/unified"; export { ${subject.channel} } from "@trunkline/unified/${subject.vendor}";`,
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
