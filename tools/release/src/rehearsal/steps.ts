import { writeFileSync } from "node:fs";

/** What became of one step. */
interface Outcome {
  readonly name: string;
  readonly ms: number;
  /** In one line; undefined where all went well. */
  readonly failure: string | undefined;
}

/** The steps of a rehearsal, each told in a line as soon as it ends. */
export interface Steps {
  /**
   * Takes a step without which the later ones make no sense. What the work returns is shown beside the name where it is a text.
   *
   * @throws {Stop} when it fails
   */
  need<Result>(name: string, work: () => Promise<Result> | Result): Promise<Result>;
  /** Takes a step that others do not depend on. */
  take(name: string, work: () => Promise<unknown> | unknown): Promise<void>;
  readonly outcomes: readonly Outcome[];
}

/** A step that is needed has failed, and is told already. */
export class Stop extends Error {}

export function createSteps(say: (line: string) => void): Steps {
  const outcomes: Outcome[] = [];

  async function run<Result>(name: string, work: () => Promise<Result> | Result): Promise<Result> {
    const startedAt = performance.now();
    const end = (failure: string | undefined, note = "") => {
      const ms = performance.now() - startedAt;
      outcomes.push({ name, ms, failure });
      const seconds = `${(ms / 1000).toFixed(1)} s`.padStart(7);
      say(`${failure === undefined ? "✓" : "✗"} ${seconds}  ${name}${failure ? `: ${failure}` : note}`);
    };
    try {
      const result = await work();
      end(undefined, typeof result === "string" && result !== "" ? `: ${result}` : "");
      return result;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      end(message.trim().replaceAll(/\s*\n\s*/g, " | "));
      throw new Stop();
    }
  }

  return {
    need: run,
    take: async (name, work) => {
      await run(name, work).catch((error: unknown) => {
        if (!(error instanceof Stop)) throw error;
      });
    },
    outcomes,
  };
}

/** Does several things at once, and waits for all of them also where one fails. */
export async function together(works: readonly (() => Promise<void>)[]): Promise<void> {
  const results = await Promise.allSettled(works.map((work) => work()));
  const failed = results.find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
}

/** Writes what became of the steps as vitest reports its tests in JSON, which CI adds up. */
export function writeReport(path: string, outcomes: readonly Outcome[]): void {
  const failed = outcomes.filter(({ failure }) => failure !== undefined).length;
  const assertionResults = outcomes.map(({ name, ms, failure }) => ({
    title: name,
    fullName: name,
    status: failure === undefined ? "passed" : "failed",
    duration: ms,
    failureMessages: failure === undefined ? [] : [failure],
  }));
  const report = {
    numTotalTests: outcomes.length,
    numPassedTests: outcomes.length - failed,
    numFailedTests: failed,
    success: failed === 0,
    testResults: [{ name: "release:rehearse", status: failed === 0 ? "passed" : "failed", assertionResults }],
  };
  writeFileSync(path, JSON.stringify(report));
}

/** Holds a step to what it should have come to. */
export function expect(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new Error(otherwise);
}
