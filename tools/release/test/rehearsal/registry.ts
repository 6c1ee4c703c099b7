import { existsSync, statSync, writeFileSync } from "node:fs";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { npm } from "../../src/run.js";

const outside = join(import.meta.dirname, "../../outside");

/** What the registry does with a publish: it takes it, fails before that, or takes it and loses the response. */
export type Verdict = "take" | "fail" | "lose";

/** A real verdaccio on a free port of this machine. */
export class Registry {
  /** The packages of the publishes that came, those that failed included. */
  readonly tried: string[] = [];
  /** Decides about the publish of that number, counted from 1. */
  judge: (publish: number) => Verdict = () => "take";
  readonly address: string;
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
    this.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const [take] = server.listeners("request") as RequestListener[];
    server.removeAllListeners("request");
    server.on("request", (request, response) => {
      const verdict = request.method === "PUT" ? this.#judge(request) : "take";
      if (verdict === "fail") response.writeHead(503).end();
      else take?.(request, verdict === "lose" ? losing(response) : response);
    });
  }

  /** The latest version of a package, or undefined where the registry does not have the package. */
  async latest(name: string): Promise<string | undefined> {
    const response = await fetch(new URL(name.replace("/", "%2f"), this.address));
    const { "dist-tags": tags } = (await response.json()) as { "dist-tags"?: { latest?: string } };
    return tags?.latest;
  }

  /** What npm needs to publish here: any token will do. A publish that fails is not retried. */
  publisher(folder: string): Readonly<Record<string, string>> {
    const path = join(folder, "publisher.npmrc");
    const token = `${this.address.replace("http:", "")}:_authToken=any\n`;
    writeFileSync(path, `@trunkline:registry=${this.address}\n${token}`);
    return { npm_config_userconfig: path, npm_config_fetch_retries: "0" };
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #judge({ url = "" }: IncomingMessage): Verdict {
    return this.judge(this.tried.push(decodeURIComponent(url.slice(1))));
  }
}

function losing(response: ServerResponse): ServerResponse {
  response.end = () => response.destroy();
  return response;
}

/** Installs verdaccio by its own lockfile, once for each state of it, and starts it. */
export async function startRegistry(storage: string): Promise<Registry> {
  const installed = join(outside, "node_modules/.package-lock.json");
  const changedAt = statSync(join(outside, "package-lock.json")).mtimeMs;
  if (!existsSync(installed) || statSync(installed).mtimeMs < changedAt) {
    await npm(["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"], { cwd: outside });
  }
  const { runServer } = createRequire(join(outside, "package.json"))("verdaccio") as {
    readonly runServer: (config: object) => Promise<Server>;
  };
  const server = await runServer({
    storage,
    configPath: join(storage, "config.yaml"),
    // What the packages depend on comes from where npm takes it.
    uplinks: {},
    packages: { "@trunkline/*": { access: "$all", publish: "$all" } },
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "fatal" },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return new Registry(server);
}
