import type { TokenStore } from "../src/index.js";

/** A store in this process, with what a test asks of it. */
export interface TestStore extends TokenStore {
  readonly text: () => string | undefined;
  /** Every text that it was ever given. */
  readonly texts: readonly string[];
}

export function createTestStore(begun?: string): TestStore {
  const texts: string[] = begun === undefined ? [] : [begun];
  return {
    get: () => texts.at(-1),
    set: (text) => {
      texts.push(text);
    },
    text: () => texts.at(-1),
    texts,
  };
}

/** One at a time, in the order in which they came. */
export function createLock(): Required<TokenStore>["lock"] {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const mine = last.then(act);
    last = mine.catch(() => {});
    return mine;
  };
}

/** What a process has put into a store: a token that was just had. */
export function stored(changed: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    token: "shared-t",
    refreshToken: "shared-r",
    expiresAt: Date.now() + 1_800_000,
    lifetimeMs: 1_800_000,
    ...changed,
  });
}

/** From JavaScript, a store may do anything. */
export function storeOf(parts: Readonly<Record<string, unknown>>): TokenStore {
  return { ...createTestStore(), ...parts } as unknown as TokenStore;
}
