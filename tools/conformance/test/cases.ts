/** The long suites have every case; `npm test` has one of each kind where there are many. */
export const isLong = process.env["TRUNKLINE_LONG"] === "1";

/** The tests on other versions of Node have every case too, and no more generated ones. */
const hasAll = isLong || process.env["TRUNKLINE_CASES"] === "all";

/** All cases, or in `npm test` the first of each kind. */
export function oneOfEach<T>(
  cases: readonly T[],
  kindOf: (one: T) => string = () => "",
  wantsAll = hasAll,
): readonly T[] {
  const kinds = new Set<string>();
  return wantsAll ? cases : cases.filter((one) => kinds.size < kinds.add(kindOf(one)).size);
}

/** One test over many cases: it checks all of them, so many at once, and names each that fails. */
export async function checkEach<T>(
  cases: readonly T[],
  nameOf: (one: T) => string,
  check: (one: T) => unknown,
  atOnce = 1,
): Promise<void> {
  const failures: unknown[] = [];
  const waiting = cases.values();
  const work = async () => {
    for (const one of waiting) {
      try {
        await check(one);
      } catch (error) {
        failures.push(named(nameOf(one), error));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (failures.length > 0) throw new AggregateError(failures);
}

/** A reporter shows the message, and CI's summary the stack. */
function named(name: string, error: unknown): unknown {
  if (!(error instanceof Error)) return new Error(`${name}: ${String(error)}`);
  const { message, stack } = error;
  error.message = `${name}: ${message}`;
  error.stack = stack?.replace(message, () => error.message) ?? error.message;
  return error;
}
