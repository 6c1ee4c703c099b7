import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, vi } from "vitest";
import { type Clone, makeClone } from "./clone.js";
import { type FakeRegistry, startFakeRegistry } from "./registry.js";

/** What a test of publishing works with; new for each test. */
export interface Publishing {
  clone: Clone;
  registry: FakeRegistry;
  /** What was said so far. */
  lines: string[];
  say: (line: string) => void;
}

/** Gives each test a clone and a registry, which npm is configured for. */
export function usePublishing(): Publishing {
  const publishing = { lines: [] as string[] } as Publishing;
  beforeEach(async () => {
    publishing.registry = await startFakeRegistry();
    publishing.clone = makeClone();
    publishing.lines = [];
    publishing.say = (line) => publishing.lines.push(line);
    configureNpm(publishing, `@trunkline:registry=${publishing.registry.address}`);
    vi.stubEnv("npm_config_fetch_retries", "0");
    vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", "");
    vi.stubEnv("GH_TOKEN", "");
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    publishing.clone.remove();
    await publishing.registry.close();
  });
  return publishing;
}

/** Has npm read this in place of the configuration of whoever runs the tests. */
export function configureNpm({ clone, registry }: Publishing, text: string): void {
  const path = join(clone.from, "..", "npmrc");
  writeFileSync(path, `${text}\n//${new URL(registry.address).host}/:_authToken=any\n`);
  vi.stubEnv("npm_config_userconfig", path);
  for (const name of ["npm_config_registry", "npm_config_local_prefix"]) vi.stubEnv(name, undefined);
}
