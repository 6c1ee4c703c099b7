import { constants } from "node:os";

/** npm hands a Ctrl-C on to a command that the terminal has told of it already; a person is slower. */
const echoMs = 500;

const lookMs = 500;

/** What ends the command. */
export interface Stop {
  /** Resolves once it is time, with what went wrong if anything did. */
  readonly due: Promise<Error | undefined>;
  /** Lets the process end, which is kept until then: a mock that refuses connections does not listen. */
  readonly release: () => void;
}

/** Waits for SIGINT, SIGTERM, or the end of stdout. A second signal ends the process at once. */
export function awaitStop(): Stop {
  const parent = process.ppid;
  let resolve: (failure?: Error) => void = () => {};
  const due = new Promise<Error | undefined>((settle) => {
    resolve = settle;
  });
  let firstAt: number | undefined;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      firstAt ??= performance.now();
      if (performance.now() - firstAt > echoMs) process.exit(128 + constants.signals[signal]);
      resolve();
    });
  }
  // That nobody reads any more is told by EOF on Windows, where a write was under way just then.
  process.stdout.on("error", (error: NodeJS.ErrnoException) =>
    resolve(error.code === "EPIPE" || error.code === "EOF" ? undefined : error),
  );
  // npx puts a shell between itself and the command, and a SIGTERM to npx ends that shell alone.
  const isUnderNpx = process.env["npm_command"] === "exec";
  const watch = setInterval(() => {
    if (isUnderNpx && process.ppid !== parent) resolve();
  }, lookMs);
  return { due, release: () => clearInterval(watch) };
}
