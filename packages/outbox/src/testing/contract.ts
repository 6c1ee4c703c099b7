import type { Store } from "../index.js";

/** One promise of a contract. `run` rejects with an `AssertionError` of Node if it is broken. */
export interface ContractTest {
  readonly name: string;
  run(): Promise<void>;
}

/** What a store or an engine must do. */
export interface Rule<Subject = Store> {
  readonly name: string;
  /** Checks it with one that is empty. */
  check(subject: Subject): Promise<void>;
}

export interface Opened<Subject> {
  readonly subject: Subject;
  close(): Promise<void>;
}

export function testsOf<Subject>(
  rules: readonly Rule<Subject>[],
  open: () => Promise<Opened<Subject>>,
): readonly ContractTest[] {
  return rules.map(({ name, check }) => ({
    name,
    run: async () => {
      const { subject, close } = await open();
      try {
        await check(subject);
      } finally {
        await close();
      }
    },
  }));
}
