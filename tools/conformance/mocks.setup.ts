import { startMock, vendors } from "@trunkline/mock";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of each vendor's mock server. */
    readonly mocks: Readonly<Record<string, string>>;
  }
}

/** Starts the mock servers whose records no test reads, once for a run of Vitest and in its own process. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = await Promise.all(
    vendors().map(async (vendor) => ({ vendor, mock: await startMock(vendor, { stateless: true }) })),
  );
  project.provide("mocks", Object.fromEntries(started.map(({ vendor, mock }) => [vendor, mock.url])));
  return async () => {
    await Promise.all(started.map(({ mock }) => mock.close()));
  };
}
