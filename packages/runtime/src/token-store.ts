import type { FieldError } from "./error.js";
import { headerValueProblem } from "./headers.js";

/**
 * Where several processes share one token. The text holds the token in the clear: keep it where you would keep a password.
 * A store is for the clients of one account at one server.
 * A client does not wait for a store that fails or takes too long, and gets its own token.
 */
export interface TokenStore {
  /** The last text, if there is one. */
  readonly get: () => Promise<string | null | undefined> | string | null | undefined;
  readonly set: (text: string) => Promise<void> | void;
  /** Runs the function while no other process runs one, so that only one of them renews the token. */
  readonly lock?: <T>(act: () => Promise<T>) => Promise<T>;
}

/** The part of a call's time for each access: a call that renews twice has time left where all of them hang. */
const accessShare = 0.05;

/** The same for the lock, behind which another process may be waiting for the vendor. */
const lockShare = 0.25;

/** A token in the store. */
export interface StoredToken {
  readonly token: string;
  readonly refreshToken?: string | undefined;
  /** In milliseconds since the epoch. */
  readonly expiresAt: number;
  readonly lifetimeMs: number;
}

export function storeProblems(store: unknown): FieldError[] {
  if (store === undefined) return [];
  const { get, set, lock = get } = (store ?? {}) as Readonly<Record<string, unknown>>;
  if ([get, set, lock].every((member) => typeof member === "function")) return [];
  return [{ field: "/tokenStore", message: "must be { get, set } or { get, set, lock }, all functions" }];
}

/** Whether a value can be sent as a token, in a header as well as in a URL. */
export function isToken(value: unknown): value is string {
  return value !== "" && headerValueProblem(value) === undefined;
}

/** Reads the token in the store; undefined where it has none. */
export async function loadToken(store: TokenStore, timeoutMs: number): Promise<StoredToken | undefined> {
  try {
    const stored = JSON.parse(
      (await within(store.get(), timeoutMs * accessShare)) ?? "null",
    ) as StoredToken | null;
    const isComplete =
      isToken(stored?.token) &&
      typeof stored.expiresAt === "number" &&
      typeof stored.lifetimeMs === "number" &&
      (stored.refreshToken === undefined || typeof stored.refreshToken === "string");
    return isComplete ? stored : undefined;
  } catch {
    return undefined;
  }
}

export async function saveToken(store: TokenStore, stored: StoredToken, timeoutMs: number): Promise<void> {
  try {
    await within(store.set(JSON.stringify(stored)), timeoutMs * accessShare);
  } catch {
    // The token is valid; the other processes get their own.
  }
}

/** Renews under the store's lock if it has one. If the lock fails, a token too many is better than none. */
export async function locked<T>(
  store: TokenStore | undefined,
  act: () => Promise<T>,
  timeoutMs: number,
): Promise<T> {
  if (!store?.lock) return await act();
  let running: Promise<T> | undefined;
  const once = () => {
    running ??= act();
    return running;
  };
  try {
    await within(store.lock(once), timeoutMs * lockShare);
  } catch {
    // The result of the act itself is awaited below.
  }
  return await once();
}

async function within<T>(promise: Promise<T> | T, timeoutMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the token store took too long")), timeoutMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
