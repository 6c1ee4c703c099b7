import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The built command, as `npx` would run it. */
export const script = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** How a command ended. */
interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs as a process of its own. */
export interface Command {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Ended>;
  readonly stdout: () => string;
  /** Waits until stdout has that, and fails when the command ends without it. */
  readonly until: (pattern: RegExp) => Promise<string>;
  /** Ends it by a signal, and tells how it ended. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<Ended>;
}

const children = new Map<ChildProcessWithoutNullStreams, () => void>();

/** Starts `trunkline-mock` with these arguments. */
export function startCommand(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Command {
  return startProgram(process.execPath, [script, ...args], { environment });
}

/** Starts any program; one that is a group ends with all that it has started. */
export function startProgram(
  program: string,
  args: readonly string[],
  { environment = {}, isGroup = false }: { environment?: NodeJS.ProcessEnv; isGroup?: boolean } = {},
): Command {
  // npm tells what it runs of itself, and the tests are run by it.
  const { npm_command: _, ...inherited } = process.env;
  const child = spawn(program, args, { env: { ...inherited, ...environment }, detached: isGroup });
  children.set(child, () => kill(child, isGroup));
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  const ended = once(child, "close").then(([code, signal]): Ended => {
    children.delete(child);
    return { code, signal, stdout, stderr };
  });

  async function until(pattern: RegExp): Promise<string> {
    while (!pattern.test(stdout)) {
      const isOver = await Promise.race([
        once(child.stdout, "data").then(() => false),
        ended.then(() => true),
      ]);
      if (isOver && !pattern.test(stdout)) {
        throw new Error(`It ended without ${pattern}:\n${stdout}\n${stderr}`);
      }
    }
    return stdout;
  }

  async function stop(signal: NodeJS.Signals = "SIGINT"): Promise<Ended> {
    child.kill(signal);
    return await ended;
  }

  return { child, ended, stdout: () => stdout, until, stop };
}

function kill(child: ChildProcessWithoutNullStreams, isGroup: boolean): void {
  try {
    process.kill(isGroup ? -Number(child.pid) : Number(child.pid), "SIGKILL");
  } catch {
    // It has ended in the meantime.
  }
}

/** Ends whatever a test has left running. */
export async function endCommands(): Promise<void> {
  await Promise.all(
    [...children].map(([child, end]) => {
      const closed = once(child, "close");
      end();
      return closed;
    }),
  );
}
