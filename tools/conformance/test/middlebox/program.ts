import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { startServer } from "@trunkline/mock/server";

/** A program of the system that listens on a port of 127.0.0.1. */
export interface Program {
  readonly command: string;
  /** Writes its configuration into the folder, and gives its arguments. */
  readonly prepare: (folder: string, port: number) => Promise<readonly string[]>;
}

export interface Running extends AsyncDisposable {
  readonly port: number;
}

/** Programs that listen are often where only root looks for them. */
const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];

export function pathOf(command: string): string | undefined {
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}

/** Starts it as a child of this process, and waits until it accepts connections. */
export async function startProgram({ command, prepare }: Program): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-"));
  const port = await freePort();
  const args = await prepare(folder, port);
  const child = spawn(pathOf(command) ?? command, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async () => {
    await stopChild(child);
    process.off("exit", kill);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await accepting(child, port);
  } catch {
    await stop();
    throw new Error(`${command} did not start; it said: ${said}`);
  }
  return { port, [Symbol.asyncDispose]: stop };
}

export async function freePort(): Promise<number> {
  await using server = await startServer(() => {});
  return server.port;
}

async function accepting(child: ChildProcess, port: number): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; await setTimeout(20)) {
    if (hasEnded(child)) break;
    const socket = connect(port, "127.0.0.1");
    const isOpen = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
  }
  throw new Error(`nothing listens on port ${port}`);
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const timer = globalThis.setTimeout(() => child.kill("SIGKILL"), 3_000);
  await ended;
  clearTimeout(timer);
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
