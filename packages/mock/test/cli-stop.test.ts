import { afterEach, describe, expect, it, vi } from "vitest";
import { endCommands, isOpen, startCommand, urlsOf } from "./cli-command.js";
import { endCommands as endProcesses, startCommand as startProcess } from "./cli-process.js";

// What only a real process shows is in cli-stop.long.test.ts, but for one case.

afterEach(async () => {
  vi.restoreAllMocks();
  await endCommands();
  await endProcesses();
});

describe("the command stops with 0", () => {
  // On Windows a signal from another process ends a program at once, and no handler of it runs.
  it.skipIf(process.platform === "win32")("at SIGINT in a real process, while a request waits", async () => {
    const command = startProcess(["konnek", "--fail", "slowHeaders"]);
    const [url = ""] = await urlsOf(command);
    const response = fetch(url).catch((error: unknown) => error);
    await command.until(/slowHeaders/);
    expect(await command.stop("SIGINT")).toMatchObject({
      code: 0,
      stderr: "",
      stdout: expect.stringMatching(/\nStopped\.\n$/),
    });
    expect(await response).toBeInstanceOf(TypeError);
    expect(await isOpen(new URL(url).port)).toBe(false);
  });

  it("at SIGTERM, with JSON, even while it refuses every connection", async () => {
    const command = startCommand(["konnek", "--fail", "refuse", "--json"]);
    const { url } = JSON.parse(await command.until(/\n/)) as { readonly url: string };
    expect(await isOpen(new URL(url).port)).toBe(false);
    const { stdout, ...ended } = await command.stop("SIGTERM");
    expect(ended).toEqual({ code: 0, stderr: "" });
    const [, closed = "", ...more] = stdout.trimEnd().split("\n");
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect([JSON.parse(closed), ...more]).toEqual([{ event: "closed", time }]);
  });

  it.each(["EPIPE", "EOF"])("when nobody reads its log (%s)", async (code) => {
    const command = startCommand(["konnek"]);
    await urlsOf(command);
    command.breakOutput(code);
    expect(await command.ended).toMatchObject({ code: 0, stderr: "" });
  });

  it("when npx's shell ends, but not when another parent ends", async () => {
    const other = startCommand(["konnek"]);
    const underNpx = startCommand(["konnek"], { env: { npm_command: "exec" } });
    const [url = ""] = await urlsOf(other);
    await urlsOf(underNpx);
    other.orphan();
    underNpx.orphan();
    expect((await underNpx.ended).code).toBe(0);
    expect(await isOpen(new URL(url).port)).toBe(true);
  });
});

it("stops with 1 and one line on stderr when it cannot write its log", async () => {
  const command = startCommand(["konnek"]);
  await urlsOf(command);
  command.breakOutput("EBADF");
  expect(await command.ended).toMatchObject({ code: 1, stderr: "trunkline-mock: write EBADF\n" });
});

it("exits at once at a second Ctrl-C, but not at the echo of the first that npm sends", async () => {
  const command = startCommand(["konnek"]);
  await urlsOf(command);
  const now = performance.now();
  const clock = vi.spyOn(performance, "now");
  for (const later of [0, 100, 499]) {
    clock.mockReturnValue(now + later);
    command.signal("SIGINT");
  }
  expect(command.exits).toEqual([]);
  clock.mockReturnValue(now + 502);
  command.signal("SIGINT");
  expect(command.exits).toEqual([130]);
});
