import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo, Server } from "node:net";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { webhook } from "./readme.js";

/** What a user writes around a line of the README. */
export interface Frame {
  /** The lines before: imports, and what makes the app. */
  readonly before: readonly string[];
  /** What follows with the line: it exports `server`, a server of Node that listens on a free port. */
  readonly end: (line: string) => string;
}

/** What the README's code uses without declaring it. */
export interface Given {
  readonly secret: string;
  readonly orders: { readonly settle: (correlation: string, status: string) => unknown };
}

/** The lines that a user writes. */
export function linesOf({ before }: Frame, line: string): string[] {
  return [...before, ...webhook.split("\n"), line].filter((one) => one !== "");
}

/** Runs the program in this process. */
export async function startProgram(frame: Frame, line: string, given: Given) {
  // Within this package, so that what it installs is found.
  const folder = await mkdtemp(fileURLToPath(new URL("../node_modules/.program-", import.meta.url)));
  try {
    const path = join(folder, "program.mjs");
    const client = '{ baseUrl: "http://127.0.0.1:1", credentials: { username: "any", password: "any" } }';
    const declared = "const { secret, orders } = globalThis.givenToProgram;";
    const code = [declared, ...frame.before, webhook.replace("{ … }", client), frame.end(line)];
    await writeFile(path, code.join("\n"));
    Object.assign(globalThis, { givenToProgram: given });
    const { server } = (await import(pathToFileURL(path).href)) as { readonly server: Server };
    return running(server);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function running(server: Server) {
  if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/pbx`,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.once("close", resolve));
      server.close();
      (server as Server & { closeAllConnections(): void }).closeAllConnections();
      await closed;
    },
  };
}
