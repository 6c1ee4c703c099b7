import fc from "fast-check";
import { expect } from "vitest";
import { isLong } from "../cases.js";

/**
 * A value is made from its seed alone, and many are made at once. They are made in rounds, because meanwhile no
 * connection gets its turn.
 */
const round = 25;
const rounds = isLong ? 7 : 1;

/** Prism takes some hundred requests in a second, so only the long suites show it every value. */
export const isForPrism = (index: number): boolean => isLong || index % 5 === 0;

export const timeout = isLong ? 120_000 : 60_000;

const firstSeed = Number.parseInt(process.env["TRUNKLINE_SEED"] ?? "20261101", 10);

/** Checks a property for many values at once. After a failure it checks them one by one, and shrinks the value that fails. */
export async function forAll<T>(
  values: fc.Arbitrary<T>,
  check: (value: T, index: number) => Promise<void>,
): Promise<void> {
  for (let seed = firstSeed; seed < firstSeed + rounds; seed += 1) {
    const failure = await firstFailure(fc.sample(values, { seed, numRuns: round }), check);
    if (failure) await tell(values, check, seed, failure);
  }
}

async function tell<T>(
  values: fc.Arbitrary<T>,
  check: (value: T, index: number) => Promise<void>,
  seed: number,
  failure: Failure<T>,
): Promise<never> {
  const property = fc.asyncProperty(values, async (value) => await check(value, 0));
  const details = await fc.check(property, { seed, numRuns: round, interruptAfterTimeLimit: timeout / 2 });
  const told = details.failed
    ? fc.defaultReportMessage(details)
    : `It fails only beside other calls: ${fc.stringify(failure.value)} (seed ${seed})`;
  throw new Error(`${told}\n\nTo run it again: ${commandFor(seed)}`, {
    cause: details.errorInstance ?? failure.error,
  });
}

/** The failing round comes first where its seed is the first one. */
function commandFor(seed: number): string {
  const environment = `TRUNKLINE_SEED=${seed}${isLong ? " TRUNKLINE_LONG=1" : ""}`;
  const name = expect.getState().currentTestName?.replaceAll(" > ", " ");
  return `${environment} npx vitest run --project conformance tools/conformance/test/property.test.ts -t "${name}"`;
}

interface Failure<T> {
  readonly value: T;
  readonly error: unknown;
}

const atOnce = 16;

async function firstFailure<T>(
  values: readonly T[],
  check: (value: T, index: number) => Promise<void>,
): Promise<Failure<T> | undefined> {
  let failure: Failure<T> | undefined;
  const waiting = values.entries();
  const work = async () => {
    for (const [index, value] of waiting) {
      if (failure) return;
      try {
        await check(value, index);
      } catch (error) {
        failure ??= { value, error };
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return failure;
}
