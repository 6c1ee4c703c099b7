import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { isOpen, urlsOf } from "./cli-command.js";
import { endCommands, script, startCommand, startProgram } from "./cli-process.js";

afterEach(endCommands);

// On Windows a signal from another process ends a program at once, and no handler of it runs.
const withSignals = it.skipIf(process.platform === "win32");

const portsOf = (urls: readonly string[]) => urls.map((url) => new URL(url).port);

describe("the command stops with 0 and leaves nothing", () => {
  withSignals("at a Ctrl-C that npm hands on as well, also while requests wait", async () => {
    const faults = ["--fail", "konnek=slowHeaders", "--delay", "sociocs=60000"];
    const command = startCommand(["konnek", "sociocs", ...faults]);
    const urls = await urlsOf(command);
    const responses = Promise.allSettled(urls.map((url) => fetch(url)));
    await command.until(/slowHeaders/);
    command.child.kill("SIGINT");
    expect(await command.stop("SIGINT")).toMatchObject({
      code: 0,
      stderr: "",
      stdout: expect.stringMatching(/\nStopped\.\n$/),
    });
    expect((await responses).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await Promise.all(portsOf(urls).map(isOpen))).toEqual([false, false]);
  });

  withSignals("at SIGTERM, told in JSON as well, and not while it refuses every connection", async () => {
    const command = startCommand(["konnek", "--fail", "refuse", "--json"]);
    const { url } = JSON.parse(await command.until(/\n/)) as { readonly url: string };
    expect(await isOpen(new URL(url).port)).toBe(false);
    const { stdout, ...ended } = await command.stop("SIGTERM");
    expect(ended).toMatchObject({ code: 0, signal: null, stderr: "" });
    const [, closed = "", ...more] = stdout.trimEnd().split("\n");
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect([JSON.parse(closed), ...more]).toEqual([{ event: "closed", time }]);
  });

  it("at the next line when nobody reads its log any more", async () => {
    const command = startCommand(["konnek"]);
    const [url] = await urlsOf(command);
    command.child.stdout.destroy();
    await fetch(String(url));
    expect(await command.ended).toMatchObject({ code: 0, signal: null, stderr: "" });
  });

  withSignals("at the end of the shell that npx has put before it, and not of any other", async () => {
    const other = await startInShell({});
    other.child.kill("SIGKILL");
    // The other has had the time that this one takes.
    const under = await startInShell({ npm_command: "exec" });
    under.child.kill("SIGKILL");
    // An output ends when the last that writes to it has.
    expect((await under.ended).stdout).toMatch(/\nStopped\.\n$/);
    expect(await Promise.all([other, under].map(({ port }) => isOpen(port)))).toEqual([true, false]);
    process.kill(other.pid, "SIGINT");
    expect((await other.ended).stdout).toMatch(/\nStopped\.\n$/);
  });
});

/** A shell with more to do stays between the one who started it and the command, as that of npx does. */
async function startInShell(environment: NodeJS.ProcessEnv) {
  const line = `"${process.execPath}" "${script}" konnek & echo "shell of $!"; wait`;
  const shell = startProgram("sh", ["-c", line], { environment, isGroup: true });
  const [port = ""] = portsOf(await urlsOf(shell));
  const [, pid] = /^shell of (\d+)$/m.exec(shell.stdout()) ?? [];
  return { ...shell, port, pid: Number(pid) };
}

it("stops with 1 and one line on stderr when its log cannot be written", () => {
  const readOnly = openSync(script, "r");
  try {
    const stdio = ["ignore" as const, readOnly, "pipe" as const];
    const options = { stdio, encoding: "utf8", timeout: 15_000 } as const;
    const { status, stderr } = spawnSync(process.execPath, [script, "konnek"], options);
    expect(stderr).toMatch(/^trunkline-mock: .*\n$/);
    expect(status).toBe(1);
  } finally {
    closeSync(readOnly);
  }
});

withSignals("ends at once at a second Ctrl-C", async () => {
  // Nothing hangs when a mock is closed, so what hangs here is a stand-in for it.
  const stop = new URL("../dist/cli/stop.js", import.meta.url).href;
  const code = `import { awaitStop } from ${JSON.stringify(stop)};
    const { due } = awaitStop(process);
    console.log("Press Ctrl-C to stop.");
    await due;
    console.log("closing");
    await new Promise(() => {});`;
  const command = startProgram(process.execPath, ["--input-type=module", "--eval", code]);
  await command.until(/to stop/);
  command.child.kill("SIGINT");
  await command.until(/closing/);
  const again = setInterval(() => command.child.kill("SIGINT"), 100);
  try {
    expect(await command.ended).toMatchObject({ code: 130, signal: null });
  } finally {
    clearInterval(again);
  }
});
