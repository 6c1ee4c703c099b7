import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const packages = new URL("../../packages/", import.meta.url);

const options = {
  bundle: true,
  minify: true,
  format: "esm",
  platform: "browser",
  write: false,
  tsconfigRaw: {},
};

/** The schemas of the requests of a vendor's operations, or of some of them, as a bundle would hold them. */
export async function dataOf(vendor, names) {
  const source = `export ${names.length > 0 ? `{ ${names.join(", ")} }` : "*"} from "./operations.ts";`;
  const resolveDir = fileURLToPath(new URL(`${vendor}/src/`, packages));
  const plugins = [{ name: "schemas alone", setup: leaveRowsOut }];
  const { outputFiles } = await build({ ...options, stdin: { contents: source, resolveDir }, plugins });
  return outputFiles[0].text;
}

/** Leaves of each row what its requests are checked by. */
function leaveRowsOut(bundler) {
  bundler.onResolve({ filter: /^@trunkline\/runtime$/ }, () => ({ path: "runtime", namespace: "stand-in" }));
  bundler.onResolve({ filter: /^\.\/rows\.js$/ }, () => ({ path: "rows", namespace: "stand-in" }));
  bundler.onLoad({ filter: /.*/, namespace: "stand-in" }, ({ path }) => ({
    contents:
      path === "runtime" ? "export const checked = (row, request) => request;" : "module.exports = {};",
  }));
}

export async function minified(contents, { resolve }) {
  const alias = { "ajv/dist/runtime": resolve("ajv/package.json").replace(/package\.json$/, "dist/runtime") };
  const stdin = { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) };
  const { outputFiles } = await build({ ...options, stdin, alias });
  return outputFiles[0].text;
}

export function moduleOf(code) {
  return `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
}

/** One schema that holds them all, where what is shared is referred to and so compiled once. */
export function referring(schemas) {
  const seen = new Map();
  const count = (node) => {
    if (typeof node !== "object" || node === null) return;
    seen.set(node, (seen.get(node) ?? 0) + 1);
    if (seen.get(node) === 1) Object.values(node).forEach(count);
  };
  Object.values(schemas).forEach(count);
  const $defs = {};
  const names = new Map();
  const isShared = (node) => !Array.isArray(node) && seen.get(node) > 1;
  const copy = (node, isRoot) => {
    if (typeof node !== "object" || node === null) return node;
    if (Array.isArray(node)) return node.map((one) => copy(one));
    if (!isShared(node) || isRoot) {
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, copy(value)]));
    }
    if (!names.has(node)) {
      names.set(node, `shared${names.size}`);
      $defs[names.get(node)] = copy(node, true);
    }
    return { $ref: `#/$defs/${names.get(node)}` };
  };
  for (const [name, schema] of Object.entries(schemas)) $defs[name] = copy(schema, true);
  return { $defs };
}
