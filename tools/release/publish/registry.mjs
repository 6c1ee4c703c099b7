import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { Refusal } from "./refusal.mjs";

const scope = "@trunkline";

/**
 * The registry that npm would publish to. Refuses one that strangers cannot install from: packages that were published
 * there by mistake cannot be taken back from whoever has mirrored them, and the release would look as if it had been made.
 *
 * @param {string} root
 * @returns its address, with a slash at the end
 */
export async function publicRegistry(root) {
  const { registry: all, [`${scope}:registry`]: ofScope } = await configured(root, process.env);
  const registry = ofScope ?? all ?? "";
  if (isLoopback(registry) || registry === (await standardRegistry())) return registry;
  const key = ofScope === undefined ? "registry" : `${scope}:registry`;
  throw new Refusal(
    `npm would publish to ${hostOf(registry)}, which is not the public registry: take "${key}" out of npm's configuration.`,
  );
}

/** @param {string} registry */
export function isLoopback(registry) {
  return ["127.0.0.1", "[::1]", "localhost"].includes(new URL(registry).hostname);
}

/**
 * The integrity of a version, or undefined where the registry has no such version.
 *
 * @param {string} registry
 * @param {string} name
 * @param {string} version
 * @returns {Promise<string | undefined>}
 */
export async function publishedIntegrity(registry, name, version) {
  const address = new URL(`${name.replace("/", "%2f")}/${version}`, registry);
  const fail = (/** @type {string} */ what) =>
    new Refusal(
      `${hostOf(registry)} does not say whether it has ${name}@${version}: ${what}. Try again later.`,
    );
  let response;
  try {
    // What a cache kept of yesterday is no answer.
    response = await fetch(address, {
      headers: { "cache-control": "no-cache" },
      signal: AbortSignal.timeout(30_000),
    });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`it answers ${response.status}`);
    /** @type {{ dist?: { integrity?: unknown } }} */
    const { dist } = await response.json();
    if (typeof dist?.integrity !== "string") throw new Error("its answer has no integrity");
    return dist.integrity;
  } catch (error) {
    const { message, cause } = /** @type {Error} */ (error);
    throw fail(cause instanceof Error ? cause.message : message);
  }
}

/** @param {string} registry */
export function hostOf(registry) {
  return new URL(registry).host;
}

/**
 * The registries that npm is configured for.
 *
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
async function configured(cwd, env) {
  const args = ["config", "get", "registry", `${scope}:registry`, "--workspaces=false"];
  const { status, stdout, stderr } = await npm(args, { cwd, env });
  if (status !== 0) throw new Refusal(`npm does not tell its configuration: ${stderr.trim()}`);
  const pairs = stdout.split(/\r?\n/).flatMap((line) => {
    const [, key = "", value = ""] = /^([^=]+)=(.+)$/.exec(line) ?? [];
    return value === "" || value === "undefined" ? [] : [[key, value.replace(/\/*$/, "/")]];
  });
  return Object.fromEntries(pairs);
}

/** What npm takes where nobody has configured anything: it need not be written down here. */
async function standardRegistry() {
  const empty = mkdtempSync(join(tmpdir(), "trunkline-npm-"));
  const bare = Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name));
  const env = {
    ...Object.fromEntries(bare),
    npm_config_userconfig: join(empty, "userconfig"),
    npm_config_globalconfig: join(empty, "globalconfig"),
  };
  try {
    return (await configured(empty, env))["registry"];
  } finally {
    rmSync(empty, { recursive: true });
  }
}
