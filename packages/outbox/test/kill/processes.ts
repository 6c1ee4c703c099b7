import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** What a process tells the test. */
export interface Told {
  readonly ready?: true;
  /** The point where a message is held until the test says `go`. */
  readonly held?: string;
  /** Its disk is full now. */
  readonly filled?: true;
  /** What its outbox goes on after. */
  readonly error?: string;
}

/** A process that the test started, and ends. */
export interface Program {
  readonly pid: number;
  /** Everything that it told. */
  readonly told: readonly Told[];
  /** How it ended: a signal's name, or the code of its exit. */
  readonly ended: Promise<string | number | null>;
  readonly say: (command: "go" | "stop" | "fill" | "free" | "jump") => void;
  readonly signal: (signal: "SIGKILL" | "SIGSTOP" | "SIGCONT") => void;
  /** Waits until it told something of that kind. */
  readonly until: (kind: keyof Told) => Promise<void>;
}

/** Starts a program of this folder with a plan. It is killed when the test has ended, however that ended. */
export function startProgram(name: "worker" | "adder", plan: object): Program {
  const path = fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url));
  const child: ChildProcess = fork(path, [JSON.stringify(plan)], {
    execArgv: [],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const told: Told[] = [];
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.on("message", (message) => told.push(message as Told));
  // Who was killed cannot be told anything; the channel says so by an error.
  child.on("error", () => {});
  const ended = once(child, "close").then(([code, signal]: (string | number | null)[]) => {
    if (typeof code === "number" && code !== 0) throw new Error(`${name} ended with ${code}:\n${stderr}`);
    return signal ?? code ?? null;
  });
  ended.catch(() => {});
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended.catch(() => {});
  });
  return {
    pid: child.pid ?? 0,
    told,
    ended,
    say: (command) => void child.send(command, () => {}),
    signal: (signal) => void child.kill(signal),
    until: async (kind) => {
      while (!told.some((one) => kind in one)) {
        const how = await Promise.race([once(child, "message").then(() => undefined), ended.then(String)]);
        if (how !== undefined) throw new Error(`${name} ended (${how}) before it told ${kind}:\n${stderr}`);
      }
    },
  };
}
