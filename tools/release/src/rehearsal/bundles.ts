import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expectSuccess } from "../command.js";

/** What browsers have and Node has, too. Nothing else is given: no `process`, no `Buffer`, no `require`. */
const ofBrowsers = [
  ...["AbortController", "AbortSignal", "Blob", "DOMException", "Event", "EventTarget", "File", "FormData"],
  ...["Headers", "ReadableStream", "Request", "Response", "TextDecoder", "TextEncoder", "TransformStream"],
  ...[
    "URL",
    "URLSearchParams",
    "WritableStream",
    "atob",
    "btoa",
    "clearTimeout",
    "console",
    "crypto",
    "fetch",
  ],
  ...["performance", "queueMicrotask", "setTimeout", "structuredClone"],
] as const;

/** Bundles a consumer's module for a browser, and runs it where only a browser's globals are. */
export async function runInBrowser(folder: string, addresses: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "out/send.js")],
    ...{
      bundle: true,
      minify: true,
      logLevel: "silent",
      platform: "browser",
      format: "iife",
      globalName: "sender",
      write: false,
    },
  });
  const page = createContext(
    Object.fromEntries(ofBrowsers.map((name) => [name, (globalThis as Record<string, unknown>)[name]])),
  );
  runInContext(outputFiles[0]?.text ?? "", page);
  return (await runInContext(`sender.sendAll(${addresses})`, page)) as number;
}

/** Bundles a consumer's module for workers, and runs it in the runtime of Cloudflare. */
export async function runInWorker(workerd: string, folder: string, addresses: string): Promise<string> {
  const outfile = join(folder, "out/worker.bundle.js");
  await build({
    entryPoints: [join(folder, "out/worker.js")],
    ...{
      bundle: true,
      minify: true,
      logLevel: "silent",
      platform: "browser",
      format: "esm",
      conditions: ["workerd", "worker"],
      outfile,
    },
  });
  const config = join(folder, "out/worker.capnp");
  writeFileSync(config, configurationOf(addresses));
  return await expectSuccess("To run in workerd", workerd, ["test", config], { timeoutMs: 60_000 });
}

function configurationOf(addresses: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "internet", network = (allow = ["private", "local"])),
  ],
);
const main :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.bundle.js")],
  bindings = [(name = "addresses", json = ${JSON.stringify(addresses)})],
  compatibilityDate = "2025-10-01",
);
`;
}
