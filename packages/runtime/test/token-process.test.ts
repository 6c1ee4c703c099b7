import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import type { TestServer } from "./servers.js";
import { rejecting } from "./token-life.js";
import { count, credentials, startTokenServer, withToken } from "./token-vendor.js";
import { contract, sendMessage } from "./vendor.js";

const run = promisify(execFile);
const program = fileURLToPath(new URL("token-process.mjs", import.meta.url));

/** Runs a program that sends three messages, and gives what it prints when it ended by itself. */
async function send({ url }: TestServer, file?: string): Promise<string> {
  const given = {
    contract: { ...contract, ...withToken },
    operation: sendMessage,
    baseUrl: url,
    credentials,
    file,
  };
  const { stdout } = await run(process.execPath, [program, JSON.stringify(given)]);
  return stdout;
}

it("a process ends by itself after its calls, and no timer of a token keeps it", async () => {
  await using server = await startTokenServer();
  expect(await send(server)).toBe("[]\n");
  expect(server.paths()).toEqual(["/login", ...Array(3).fill("/messages")]);
});

it("processes that start at once and share a file have one token, and renew it once", async () => {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-"));
  const file = join(folder, "token.json");
  try {
    const refused: string[] = [];
    await using server = await startTokenServer({ "/messages": (...all) => rejecting(refused)(...all) });
    await Promise.all([send(server, file), send(server, file)]);
    expect(server.paths().filter((path) => path !== "/messages")).toEqual(["/login"]);
    refused.push("t-1");
    await Promise.all([send(server, file), send(server, file)]);
    expect(server.paths().filter((path) => path !== "/messages")).toEqual(["/login", "/refresh"]);
    expect(count(server.tokens(), "t-2")).toBe(6);
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ token: "t-2" });
  } finally {
    await rm(folder, { recursive: true });
  }
});
