import { gzipSync } from "node:zlib";
import { bundle } from "./bundle.mjs";
import { printWhereMain } from "./table.mjs";
import { subjects } from "./vendors.mjs";

const client = ({ vendor, create }) => `export { ${create} } from "@trunkline/${vendor}";`;
const channel = ({ vendor, channel }) => `export { ${channel} } from "@trunkline/unified/${vendor}";`;
const messenger = 'export { createMessenger } from "@trunkline/unified";';
const mapped = subjects.filter(({ hasMapping }) => hasMapping);
const one = ({ vendor, create, operation }, rows) =>
  `export { ${create}Caller } from "@trunkline/${vendor}"; export { ${operation} } from "@trunkline/${vendor}/${rows}";`;
const entries = [
  ["openapi-fetch, for comparison", 'export { default } from "openapi-fetch";', "."],
  ["`@trunkline/runtime`", 'export { createClient } from "@trunkline/runtime";'],
  ...subjects.flatMap((subject) => [
    [`\`@trunkline/${subject.vendor}\``, client(subject)],
    [
      `\`@trunkline/${subject.vendor}/openapi-fetch\``,
      `export { ${subject.create}Client } from "@trunkline/${subject.vendor}/openapi-fetch";`,
    ],
    [`${subject.vendor}: only \`${subject.operation}\``, one(subject, "operations")],
    [`${subject.vendor}: only \`${subject.operation}\`, without its check`, one(subject, "rows")],
    ...(subject.hasMapping
      ? [
          [
            `\`@trunkline/unified\` with ${subject.vendor}`,
            `${client(subject)} ${messenger} ${channel(subject)}`,
          ],
        ]
      : []),
  ]),
];

export async function bundleSize() {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const rows = [];
  for (const [name, contents, from] of entries) {
    const code = await bundle(contents, from);
    const zipped = gzipSync(code, { level: 9 });
    rows.push([name, kilobytes(Buffer.byteLength(code)), kilobytes(zipped.length)]);
  }
  // What a vendor costs whoever has a messenger and its client already.
  for (const subject of mapped) {
    const other = mapped.find(({ vendor }) => vendor !== subject.vendor);
    const without = await bundle(`${client(subject)} ${messenger} ${other ? channel(other) : ""}`);
    const withIt = await bundle(
      `${client(subject)} ${messenger} ${other ? channel(other) : ""} ${channel(subject)}`,
    );
    const zipped = (code) => gzipSync(code, { level: 9 }).length;
    rows.push([
      `what a channel of ${subject.vendor} adds to a messenger`,
      kilobytes(Buffer.byteLength(withIt) - Buffer.byteLength(without)),
      kilobytes(zipped(withIt) - zipped(without)),
    ]);
  }
  return {
    title: "Size in a browser's bundle",
    notes: ["Bundled by esbuild into one file, with what a program loads only on demand."],
    head: ["bundle", "minified", "and gzipped"],
    rows,
  };
}

await printWhereMain(import.meta, bundleSize);
