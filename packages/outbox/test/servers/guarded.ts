import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** Who runs the program; left out, who runs the tests. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

// The shell waits for the end of its input, which comes when this process ends, whatever ended it. A key that interrupts the
// terminal's processes must not end the shell before that. $! stays the program's own even if it has ended: nobody waited for it yet.
export const guardScript = `
trap '' INT TERM HUP
"$@" </dev/null &
cat >/dev/null
kill -s "$SIGNAL" $! 2>/dev/null
wait $!
rm -rf "$FOLDER"
`;

export interface Guarded {
  /** Ends the program with its signal and removes its folder. */
  stop(): Promise<void>;
  /** What the program wrote, for the error of a program that does not start. */
  output(): string;
}

/** What ends the program at once. A program that handles no SIGQUIT never gets it from a shell. */
export type EndSignal = "QUIT" | "TERM" | "KILL";

/** Runs a program that ends when this process ends, also by SIGKILL; its folder goes with it. */
export function runGuarded(
  command: readonly string[],
  folder: string,
  signal: EndSignal,
  runAs?: RunAs,
): Guarded {
  const shell: ChildProcess = spawn("/bin/sh", ["-c", guardScript, "sh", ...command], {
    ...runAs,
    cwd: folder,
    env: { ...process.env, FOLDER: folder, SIGNAL: signal },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const exited = once(shell, "exit");
  const written: string[] = [];
  for (const stream of [shell.stdout, shell.stderr]) {
    stream?.on("data", (chunk) => written.push(String(chunk)));
  }
  return {
    output: () => written.join(""),
    stop: async () => {
      shell.stdin?.end();
      await exited;
    },
  };
}
