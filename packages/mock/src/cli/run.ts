import type { MockOptions } from "../mock.js";
import type { Settings } from "./arguments.js";
import type { Host } from "./host.js";
import { createHumanLog, createJsonLog, type Log } from "./log.js";
import { applyPlans, type Running } from "./plan.js";
import { awaitStop } from "./stop.js";

/**
 * Runs the mocks until a signal comes, or until nobody reads the log.
 *
 * @returns The exit code: 0; 2 for bad input; 1 for a failure later on.
 */
export async function run(
  settings: Settings,
  host: Host,
  complain: (error: unknown) => void,
): Promise<number> {
  const stop = awaitStop(host);
  const log = createLog(settings, host);
  const print = (lines: readonly string[]) => host.stdout.write(lines.map((line) => `${line}\n`).join(""));
  let running: readonly Running[];
  try {
    running = await startAll(settings, (name) => ({
      onRequest: (request) => print(log.request(name, request, Date.now())),
      onBreak: (broken) => print(log.broken(name, broken)),
    }));
  } catch (error) {
    stop.release();
    complain(error);
    return 2;
  }
  print(log.listening(running));
  if (settings.hasControl) print(log.control(running));
  const failure = await stop.due;
  stop.release();
  const closed = await Promise.allSettled(running.map(({ mock }) => mock.close()));
  print(log.closed());
  const failures = [failure, ...closed.map((one) => (one.status === "rejected" ? one.reason : undefined))];
  const known = failures.filter((one) => one !== undefined);
  known.forEach(complain);
  return known.length === 0 ? 0 : 1;
}

function createLog({ isJson, sources }: Settings, { stdout }: Host): Log {
  if (isJson) return createJsonLog();
  // It reads NO_COLOR and the like.
  const hasColours = stdout.isTTY === true && stdout.hasColors?.() === true;
  return createHumanLog(
    sources.map(({ name }) => name),
    hasColours,
  );
}

/** Tests look at the latest requests. */
const mostRecords = 1000;

/** Starts all mocks, or none if one fails. */
async function startAll(
  { sources, port, seed, isStateless, hasControl, isReadableAcross, failures, delays }: Settings,
  hooksOf: (name: string) => Pick<MockOptions, "onRequest" | "onBreak">,
): Promise<Running[]> {
  // Imported late, because Prism is slow to load: --help and bad input are instant.
  const { startMock } = await import("../start-mock.js");
  const running: Running[] = [];
  try {
    for (const [index, { name, contract }] of sources.entries()) {
      const mock = await startMock(contract, {
        ...(port !== undefined && { port: port + index }),
        ...(seed !== undefined && { seed }),
        stateless: isStateless,
        control: hasControl,
        cors: isReadableAcross,
        // Only the control path reads them, and the command may run for days.
        maxRecords: hasControl ? mostRecords : 0,
        ...hooksOf(name),
      });
      const hasClient = typeof contract === "string";
      running.push({ name, hasClient, url: mock.url, operations: mock.operations, mock });
    }
    applyPlans(running, failures, delays);
    return running;
  } catch (error) {
    await Promise.all(running.map(({ mock }) => mock.close()));
    throw error;
  }
}
