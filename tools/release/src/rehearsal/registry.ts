import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { besides } from "../command.js";
import { Failure } from "../failure.js";

/** A registry on this machine. */
export interface Registry {
  /** With a slash at the end. */
  readonly address: string;
  /** What the registry has as `latest`, or undefined where it does not have the package. */
  readonly latest: (name: string) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

export async function startRegistry(installed: string, storage: string): Promise<Registry> {
  const script = besides("dist/rehearsal/verdaccio.js");
  const child = fork(script, [installed, storage], { stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = once(child, "exit").then(() => undefined);
  const message = await Promise.race([once(child, "message"), ended]);
  if (message === undefined) throw new Failure(`verdaccio did not start: ${said.trim().split("\n")[0]}`);
  const address = `http://127.0.0.1:${message[0]}/`;
  return { address, latest: (name) => latestOf(address, name), close: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.disconnect();
  await ended;
}

async function latestOf(address: string, name: string): Promise<string | undefined> {
  const response = await fetch(new URL(name.replace("/", "%2f"), address));
  if (response.status === 404) return undefined;
  const { "dist-tags": tags } = (await response.json()) as { "dist-tags"?: { latest?: string } };
  return tags?.latest;
}

/** What npm has to know to publish to a registry on this machine: any token will do, and must be there. */
export function publisherOf(address: string, folder: string): Readonly<Record<string, string>> {
  const { host, port } = new URL(address);
  const path = join(folder, `publisher-${port}.npmrc`);
  writeFileSync(path, `@trunkline:registry=${address}\n//${host}/:_authToken=any\n`);
  // A registry that fails is to be seen at once.
  return { npm_config_userconfig: path, npm_config_fetch_retries: "0" };
}
