// Prints what three ways to check a request cost, in bytes and in time: `pnpm --filter @trunkline/benchmarks validators`.
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { interleave } from "./interleave.mjs";
import { dataOf, minified, moduleOf, packages, referring } from "./request-schemas.mjs";
import { requests } from "./validator-requests.mjs";
import { subjects } from "./vendors.mjs";

// The folders that have these libraries for their own work.
const { resolve: libraryOf } = createRequire(new URL("../contract-rules/package.json", import.meta.url));
const requireReference = createRequire(new URL("../conformance/package.json", import.meta.url));
const { Ajv2020, _ } = requireReference("ajv/dist/2020.js");
const { default: standaloneCode } = requireReference("ajv/dist/standalone");

const cfworker = libraryOf("@cfworker/json-schema");
const { validate } = await import(pathToFileURL(cfworker).href);

// The package is one bundle, so its parts are taken from the sources.
const part = (name) => fileURLToPath(new URL(`runtime/src/${name}.ts`, packages));
const from = (file, what) => `export { ${what} } from ${JSON.stringify(file)};`;
const ownSource =
  from(part("validate"), "check") + from(part("interpret"), "fits") + from(part("formats"), "formats");
const { check, fits, formats } = await import(moduleOf(await minified(ownSource, requireReference)));

/** Both have the formats of the runtime, so that neither is blamed for those that it brings. */
function compiled(schemas) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    code: { source: true, esm: true, formats: _`formats`, optimize: 2 },
    formats,
  });
  ajv.addSchema(referring(schemas), "requests");
  const names = Object.keys(schemas);
  for (const name of names) ajv.addSchema({ $ref: `requests#/$defs/${name}` }, name);
  const code = standaloneCode(ajv, Object.fromEntries(names.map((name) => [name, name])));
  return `import { formats } from ${JSON.stringify(part("formats"))};\n${code}`;
}

async function sizesOf(vendor, names) {
  const data = await dataOf(vendor, names);
  const schemas = await import(moduleOf(data));
  const ways = {
    "schemas alone": data,
    "cfworker and schemas": `${from(cfworker, "validate")}${data}`,
    "ajv standalone": compiled(schemas),
    "interpreter and schemas": `${from(part("interpret"), "fits")}${data}`,
    "interpreter, sentences and schemas": `${from(part("validate"), "check")}${data}`,
  };
  for (const [way, source] of Object.entries(ways)) {
    const size = gzipSync(await minified(source, requireReference), { level: 9 }).length;
    console.log(`  ${way.padEnd(38)}${(size / 1000).toFixed(1).padStart(5)} kB gzip`);
  }
}

const selections = subjects.flatMap(({ vendor, operation }) => [[vendor, operation], [vendor]]);
for (const [vendor, ...names] of selections) {
  console.log(`${vendor}, ${names.join(", ") || "all operations"}`);
  await sizesOf(vendor, names);
}

// One call is too short for a clock.
const times = 100;
const repeat = (judge) => () => {
  for (let count = 0; count < times; count += 1) judge();
};
for (const { vendor, operation, name, request, isValid } of requests) {
  const { [operation]: schema } = await import(moduleOf(await dataOf(vendor, [operation])));
  const code = await minified(compiled({ [operation]: schema }), requireReference);
  const { [operation]: isReferenceMet } = await import(moduleOf(code));
  const ways = [
    ["cfworker", () => validate(request, schema, "2020-12", {}, false).valid],
    ["ajv standalone", () => isReferenceMet(request)],
    ["interpreter", () => fits(request, schema)],
    ["interpreter and sentences", () => check(request, schema).length === 0],
  ];
  for (const [way, judge] of ways) if (judge() !== isValid) throw new Error(`${way} misjudges ${name}`);
  const rows = await interleave(
    ways.map(([way, judge]) => [way, repeat(judge)]),
    { rounds: 21, calls: 30, warmUp: 60 },
  );
  console.log(`${vendor}, ${name}`);
  for (const { name: way, cpu } of rows) {
    const micros = (cpu.micros / times).toFixed(2).padStart(8);
    console.log(`  ${way.padEnd(38)}${micros} µs   ${(1 / cpu.ratio).toFixed(1).padStart(6)} times as fast`);
  }
}
