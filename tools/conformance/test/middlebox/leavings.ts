import type { Subject } from "../faults/subjects.js";
import type { Case } from "./box.js";
import { leavingHeader } from "./vendor.js";

/** The requests of one call that meet the middlebox, in the order in which they left. */
export interface Leavings {
  readonly watch: (path: string, one: Case, subject: Subject) => string[];
  /** Puts the platform's fetch back. */
  readonly stop: () => void;
}

type Fetch = typeof fetch;

/**
 * Stands in the place of the platform's fetch, because a client sends a form in another way by a fetch that it is given.
 * It counts and marks what meets the middlebox, and sends the rest to the vendor itself.
 */
export function watchLeavings(vendorPort: number): Leavings {
  const platform = globalThis.fetch;
  const routes = new Map<string, Fetch>();
  globalThis.fetch = async (input, init) => {
    const [, rule, id] = new URL(String(input)).pathname.split("/");
    return await (routes.get(`/${rule}/${id}`) ?? platform)(input, init);
  };

  function watch(path: string, { isForToken = false }: Case, { tokens }: Subject): string[] {
    const leavings: string[] = [];
    routes.set(path, async (input, init) => {
      const url = new URL(String(input));
      const meets = tokens?.isFor(url.pathname.slice(path.length)) === true ? isForToken : !isForToken;
      if (!meets) url.port = String(vendorPort);
      const headers = new Headers(init?.headers);
      const leaving = `${meets ? "message" : "aside"} ${leavings.length}`;
      if (meets) leavings.push(leaving);
      headers.set(leavingHeader, leaving);
      return await platform(url, { ...init, headers });
    });
    return leavings;
  }

  return {
    watch,
    stop: () => {
      globalThis.fetch = platform;
    },
  };
}
