import { afterAll, beforeAll } from "vitest";
import type { Ending, Row } from "./case.js";
import { type FaultServer, startFaultServer } from "./fault-server.js";
import { answer } from "./plays.js";
import type { Run } from "./run-case.js";
import type { Subject } from "./subjects.js";

/** What is there around all cases of a file: a server to which redirects point, and which nothing may reach. */
export function withElsewhere(): { readonly url: () => string; readonly connections: () => number } {
  let server: FaultServer | undefined;
  beforeAll(async () => {
    server = await startFaultServer({ fault: () => answer({ body: "{}" }) });
    await warmUp();
  });
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]();
  });
  return { url: () => server?.url ?? "", connections: () => server?.connections() ?? Number.NaN };
}

/** What the case has to end with, by the evidence that the platform gave where that may differ. */
export function endingOf({ ends }: Row, subject: Subject, last: Run["attempts"][number] | undefined): Ending {
  const ending = typeof ends === "function" ? ends(subject) : ends;
  return last?.syscall === "connect" ? ending : (ending.unlessConnecting ?? ending);
}

/** Node 20 misses the end of the very first connection of a process, for it loads its HTTP parser meanwhile. */
async function warmUp(): Promise<void> {
  await using server = await startFaultServer({ fault: () => answer({ body: "{}" }) });
  await (await fetch(server.url)).text();
}
