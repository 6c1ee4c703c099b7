import type { FaultName, FaultOptions } from "../faults/options.js";
import type { AnyRequest } from "../record.js";
import type { Reply, ReplyOptions } from "../reply/reply.js";

/** What happens to requests, and how often. */
export interface Rule {
  /** Limits the rule to so many requests; without it, the rule lasts until it ends. */
  readonly times: (count: number) => Rule;
  /** Delays each response by so many milliseconds. */
  readonly delay: (ms: number) => Rule;
  /** Ends the rule. If it refused connections, this resolves once they are accepted again. */
  readonly end: () => Promise<void>;
}

/** Makes rules for the requests of an operation. */
export interface Rules<Request = AnyRequest> {
  /**
   * Responds with this. A function gets the request; if it returns undefined, the mock responds as it does without the rule.
   *
   * @throws {Error} if the contract has no such response, unless `unchecked`.
   */
  readonly reply: (reply: Reply | ((request: Request) => Reply | undefined), options?: ReplyOptions) => Rule;
  /** Makes a fault strike. */
  readonly fail: <Name extends FaultName>(fault: Name, options?: FaultOptions[Name]) => Rule;
  /** Responds as usual, after so many milliseconds. */
  readonly delay: (ms: number) => Rule;
}
