import { EventEmitter, once } from "node:events";
import { connect } from "node:net";
import type { Host } from "../src/cli/host.js";
import { main } from "../src/cli/main.js";
import { startServer } from "../src/server.js";

/** How a command ended. */
interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs in this process. */
export interface Command {
  readonly ended: Promise<Ended>;
  readonly stdout: () => string;
  /** Waits until stdout matches, and fails if the command ends before. */
  readonly until: (pattern: RegExp) => Promise<string>;
  /** Sends it a signal, and waits for its end. */
  readonly stop: (signal?: "SIGINT" | "SIGTERM") => Promise<Ended>;
  readonly signal: (signal: "SIGINT" | "SIGTERM") => void;
  /** Makes its stdout fail. */
  readonly breakOutput: (code: string) => void;
  /** Ends its parent. */
  readonly orphan: () => void;
  /** The codes that it passed to `exit`. */
  readonly exits: readonly number[];
}

const running = new Set<Command>();

/** Runs `trunkline-mock` with these arguments in this process. */
export function startCommand(args: readonly string[], given: Partial<Host> = {}): Command {
  const signals = new EventEmitter();
  const output = new EventEmitter();
  const written = { stdout: "", stderr: "" };
  const exits: number[] = [];
  let ppid = 1;
  const host: Host = {
    stdout: {
      isTTY: true,
      hasColors: () => false,
      write: (text) => {
        written.stdout += text;
        output.emit("data");
      },
      on: (_, listener) => output.on("broken", listener),
    },
    stderr: {
      write: (text) => {
        written.stderr += text;
      },
    },
    get ppid() {
      return ppid;
    },
    env: {},
    on: (signal, listener) => signals.on(signal, listener),
    exit: (code) => exits.push(code),
    ...given,
  };
  let isOver = false;
  const ended = main(args, host).then((code): Ended => {
    isOver = true;
    running.delete(command);
    output.emit("data");
    return { code, ...written };
  });
  const command: Command = {
    ended,
    stdout: () => written.stdout,
    until: async (pattern) => {
      while (!pattern.test(written.stdout)) {
        if (isOver) throw new Error(`It ended without ${pattern}:\n${written.stdout}\n${written.stderr}`);
        await once(output, "data");
      }
      return written.stdout;
    },
    stop: async (signal = "SIGINT") => {
      signals.emit(signal);
      return await ended;
    },
    signal: (signal) => void signals.emit(signal),
    breakOutput: (code) => void output.emit("broken", Object.assign(new Error(`write ${code}`), { code })),
    orphan: () => {
      ppid += 1;
    },
    exits,
  };
  running.add(command);
  return command;
}

/** Stops every command that a test left running. */
export async function endCommands(): Promise<void> {
  await Promise.all([...running].map((command) => command.stop()));
}

/** The addresses that a command listens on, in order. */
export async function urlsOf(command: Pick<Command, "until">): Promise<string[]> {
  const text = await command.until(/Press Ctrl-C to stop\./);
  return [...text.matchAll(/^\S+ +(http:\S+)/gm)].map(([, url = ""]) => url);
}

/** Two successive free ports, below those that systems choose themselves. */
export async function freePair(): Promise<number> {
  for (;;) {
    const port = 10_000 + 2 * Math.floor(Math.random() * 10_000);
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  try {
    await using server = await startServer(() => {}, { port });
    return server.port === port;
  } catch {
    return false;
  }
}

/** Whether something listens on a port. */
export function isOpen(port: number | string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(port), "127.0.0.1");
    socket.on("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
