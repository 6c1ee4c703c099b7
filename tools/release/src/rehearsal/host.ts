import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Failure } from "../failure.js";
import type { Consumer } from "./consumer.js";

/** The mock servers, as a consumer has installed them and a version of Node runs them. */
export interface Host {
  /** The address of each vendor, as JSON. */
  readonly addresses: string;
  /** Ends it, and returns how many requests came and how many of them broke their contract. */
  readonly end: () => Promise<{ readonly requests: number; readonly broken: number }>;
}

export async function startHost(node: string, { folder }: Consumer): Promise<Host> {
  const child = spawn(node, [join(folder, "out/host.js")], { cwd: folder, stdio: ["pipe", "pipe", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  // It ends with its input, which is closed when this process ends, in whatever way.
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise((resolve) => child.once("close", resolve));
  // It may not start at all, and then it says nothing itself.
  child.on("error", ({ message }) => {
    said += message;
  });
  const read = async () => {
    const { value, done } = await lines.next();
    if (!done) return value;
    throw new Failure(`The mock ended: ${said.trim().split("\n").slice(0, 6).join(" | ")}`);
  };
  const addresses = await read();
  return {
    addresses,
    end: async () => {
      child.stdin.end();
      const counts = JSON.parse(await read()) as { requests: number; broken: number };
      await ended;
      return counts;
    },
  };
}
