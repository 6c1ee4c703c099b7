import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import esbuildPlugin from "@size-limit/esbuild";
import filePlugin from "@size-limit/file";
import sizeLimit from "size-limit";
import { Failure } from "../failure.js";
import type { Tarball } from "../tarball/tarball.js";

/** Puts what tarballs hold where it can be imported from, as an installation would. */
export function unpack(clone: string, tarballs: readonly Tarball[]): string {
  const folder = join(clone, "node_modules/.cache/unpacked");
  for (const { manifest, paths, text } of tarballs) {
    for (const path of paths) {
      const target = join(folder, "node_modules", manifest.name, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text(path));
    }
  }
  const dependency = realpathSync(join(clone, "packages/runtime/node_modules/openapi-fetch"));
  symlinkSync(dependency, join(folder, "node_modules/openapi-fetch"), "junction");
  return folder;
}

/** The size of each module in bytes, bundled with all that it imports, minified and gzipped. */
export async function measure(folder: string, modules: readonly string[]): Promise<number[]> {
  const checks = modules.map((code, index) => {
    const file = join(folder, `entry-${index}.js`);
    writeFileSync(file, code);
    return {
      files: [file],
      gzip: true,
      // Whoever wants traces has it already, in a version of their own.
      ignore: ["@opentelemetry/api"],
      // What goes wrong is told in one line, below.
      modifyEsbuildConfig: (config: object) => ({ ...config, logLevel: "silent" }),
    };
  });
  // Left to itself, it leaves a folder of its own behind where a bundle cannot be made.
  const saveBundle = join(folder, "bundles");
  const results = await sizeLimit([...esbuildPlugin, ...filePlugin], { checks, saveBundle }).catch(
    (error: Error) => {
      throw new Failure(`The bundles cannot be made: ${error.message.split("\n")[1] ?? error.message}`);
    },
  );
  return (results as readonly { readonly size: number }[]).map(({ size }) => size);
}
