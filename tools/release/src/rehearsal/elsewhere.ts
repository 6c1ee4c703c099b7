import { cpSync } from "node:fs";
import { join } from "node:path";
import { expectSuccess } from "../command.js";
import { runInBrowser, runInWorker } from "./bundles.js";
import { writeProject } from "./consumer.js";
import type { Steps } from "./steps.js";
import { runtimeOf } from "./tools.js";

/** What a program of the consumer's is tried on, besides Node. */
export interface Elsewhere {
  /** A consumer that is installed and compiled. */
  readonly folder: string;
  readonly addresses: string;
  readonly registry: string;
  readonly tools: string;
}

/** Takes a step of a program that must say how many messages were accepted. */
export type Send = (name: string, work: () => Promise<unknown>) => Promise<void>;

/** What npm has as a program of its own, under these scopes. */
export const runtimes = {
  "Bun, which installs": { scope: "@oven", run: runInBun },
  "Deno, which installs": { scope: "@deno", run: runInDeno },
  "a worker's bundle in workerd": {
    scope: "@cloudflare",
    run: (program: string, { folder, addresses }: Elsewhere) => runInWorker(program, folder, addresses),
  },
} as const;

/** Sends from Bun and Deno, which install the packages themselves, from a worker and from a browser. */
export async function sendElsewhere(steps: Steps, send: Send, elsewhere: Elsewhere): Promise<void> {
  const { folder, addresses, tools } = elsewhere;
  for (const [name, { scope, run }] of Object.entries(runtimes)) {
    const program = runtimeOf(tools, scope);
    if (program) await send(name, () => run(program, elsewhere));
    else await steps.take(`${name}: npm has none for this platform, so it is NOT TRIED`, () => undefined);
  }
  await send("a browser's bundle, with a browser's globals alone", async () => {
    return `accepted ${await runInBrowser(folder, addresses)}`;
  });
}

async function runInBun(bun: string, elsewhere: Elsewhere): Promise<string> {
  const own = `${elsewhere.folder}-bun`;
  // What it keeps stays in a folder that is gone afterwards.
  const env = { BUN_INSTALL_CACHE_DIR: join(own, "cache"), BUN_RUNTIME_TRANSPILER_CACHE_PATH: "0" };
  const options = { cwd: own, env };
  prepare(own, elsewhere);
  await expectSuccess("To install with Bun", bun, ["install", "--ignore-scripts"], options);
  return await expectSuccess("To send", bun, ["run", "out/main.js", elsewhere.addresses], options);
}

async function runInDeno(deno: string, elsewhere: Elsewhere): Promise<string> {
  const own = `${elsewhere.folder}-deno`;
  const options = { cwd: own, env: { DENO_DIR: join(own, "kept"), DENO_NO_UPDATE_CHECK: "1" } };
  prepare(own, elsewhere);
  // A new version may be installed on its first day by whoever has published it.
  await expectSuccess("To install with Deno", deno, ["install", "--minimum-dependency-age=0"], options);
  const args = ["run", "--no-remote", "--allow-net=127.0.0.1", "out/main.js", elsewhere.addresses];
  return await expectSuccess("To send", deno, args, options);
}

/** A project of its own that runs what the other one has compiled. */
function prepare(own: string, { folder, registry }: Elsewhere): void {
  cpSync(join(folder, "out"), join(own, "out"), { recursive: true });
  writeProject(own, registry, {});
}
