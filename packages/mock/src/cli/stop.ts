import { constants } from "node:os";
import type { Host } from "./host.js";

/** npm passes on a Ctrl-C that the terminal has sent already, within this time; a person is slower. */
const echoMs = 500;

const lookMs = 500;

/** The end of the command. */
export interface Stop {
  /** Resolves when the command must stop, with the error if there is one. */
  readonly due: Promise<Error | undefined>;
  /** Lets the process end. Until then it stays: a mock that refuses connections has no socket to keep it alive. */
  readonly release: () => void;
}

/** Waits for SIGINT, SIGTERM, or the end of stdout. A second signal ends the process at once. */
export function awaitStop(host: Host): Stop {
  const parent = host.ppid;
  let resolve: (failure?: Error) => void = () => {};
  const due = new Promise<Error | undefined>((settle) => {
    resolve = settle;
  });
  let firstAt: number | undefined;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    host.on(signal, () => {
      firstAt ??= performance.now();
      if (performance.now() - firstAt > echoMs) host.exit(128 + constants.signals[signal]);
      resolve();
    });
  }
  // EPIPE: nobody reads any more. On Windows this is EOF if a write was under way.
  host.stdout.on("error", (error) =>
    resolve(error.code === "EPIPE" || error.code === "EOF" ? undefined : error),
  );
  // npx runs the command in a shell, and a SIGTERM to npx ends that shell alone.
  const isUnderNpx = host.env.npm_command === "exec";
  const watch = setInterval(() => {
    if (isUnderNpx && host.ppid !== parent) resolve();
  }, lookMs);
  return { due, release: () => clearInterval(watch) };
}
