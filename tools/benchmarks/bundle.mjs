import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * The code of a module as a browser would get it: bundled with all that it imports, and minified. It imports what `from`
 * can: unified has every vendor beside it.
 */
export async function bundle(contents, from = "../../packages/unified") {
  const resolveDir = fileURLToPath(new URL(`${from}/`, import.meta.url));
  const options = { bundle: true, minify: true, format: "esm", platform: "browser", write: false };
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, ...options });
  return outputFiles[0].text;
}
