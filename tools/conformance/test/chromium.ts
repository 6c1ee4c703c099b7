import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { respond as answer, startServer } from "@trunkline/mock/server";
import { vendors } from "@trunkline/trial";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Where Debian puts it; another may be named. */
export const chromium = [process.env["CHROMIUM"], "/usr/bin/chromium"].find(
  (path) => path !== undefined && existsSync(path),
);

/** What a page imports the packages by: as they are built, without a bundler. */
const imports = {
  ...Object.fromEntries(
    ["runtime", ...vendors].map((name) => [`@trunkline/${name}`, `/packages/${name}/dist/index.js`]),
  ),
  "openapi-fetch": "/packages/runtime/node_modules/openapi-fetch/dist/index.mjs",
};

/** Runs a script as a module in a page of its own origin in Chromium, and gives what it hands to `done`. */
export async function runInPage(script: string): Promise<unknown> {
  let finish: (result: unknown) => void = () => {};
  const finished = new Promise<unknown>((resolve) => {
    finish = resolve;
  });
  const page = `<!doctype html><meta charset="utf-8"><script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">
const done = (result) => fetch("/done", { method: "POST", body: JSON.stringify(result) });
try { ${script} } catch (error) { await done({ failed: String(error) }); }
</script>`;
  await using server = await startServer(async ({ request, response }) => {
    const path = request.target.split("?")[0] ?? "";
    if (path === "/done") {
      finish(JSON.parse(request.body.toString()));
      return answer(response, "");
    }
    const isScript = /\.m?js$/.test(path);
    const file = isScript ? await readFile(join(root, path)).catch(() => undefined) : Buffer.from(page);
    const type = isScript ? "text/javascript" : "text/html";
    answer(response, file?.toString() ?? "", file === undefined ? 404 : 200, { "Content-Type": type });
  });
  const profile = await mkdtemp(join(tmpdir(), "trunkline-chromium-"));
  const browser = start(`http://localhost:${server.port}/`, profile);
  try {
    const ended = new Promise<never>((_, reject) => {
      browser.once("error", reject);
      browser.once("exit", (code) => reject(new Error(`Chromium ended with ${code}`)));
    });
    return await Promise.race([finished, ended]);
  } finally {
    const gone = new Promise((resolve) => browser.once("close", resolve));
    if (browser.exitCode === null) {
      browser.kill("SIGKILL");
      await gone;
    }
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

function start(url: string, profile: string): ChildProcess {
  // Without the later ones it asks for hosts of its maker's at every start.
  const options = [
    ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
    ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    `--user-data-dir=${profile}`,
  ];
  return spawn(chromium ?? "chromium", [...options, url], { stdio: "ignore" });
}
