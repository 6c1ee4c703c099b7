import type { Budget } from "./budget.js";
import type { CallOptions } from "./call-options.js";
import type { Contract, Operation } from "./contract.js";
import { correlationAt, type Marks } from "./correlation.js";
import type { Deadline } from "./deadline.js";
import { type Attempt, VendorError } from "./error.js";
import { type Fail, failure, inputSecrets, stopIfEnded } from "./failure.js";
import type { Tell } from "./hooks.js";
import type { Passage } from "./lane.js";
import type { Settings } from "./options.js";
import { type RetrySettings, retrySettings } from "./retry-options.js";
import type { Send } from "./send.js";
import { type Taken, take } from "./stages/check.js";
import type { Pace, Patience } from "./stages/pace.js";
import type { TokenSource } from "./token.js";

/** What the calls of one client share. */
export interface Shared {
  readonly contract: Contract;
  readonly settings: Settings;
  /** The host that is called, with its port unless that is the scheme's own. */
  readonly host: string;
  readonly send: Send;
  readonly tell: Tell;
  readonly pace: Pace;
  readonly budget: Budget;
  /** The headers that credentials fill, in lower case. */
  readonly credentialHeaders: ReadonlySet<string>;
  /** Every secret that a response could repeat. */
  readonly secrets: () => readonly string[];
  /** Where calls get their token. The calls that obtain a token, or give it back, have no source. */
  readonly tokens?: TokenSource | undefined;
}

/** What a program asks of a client. */
export interface Order {
  readonly operation: Operation;
  readonly input: unknown;
  readonly options: CallOptions;
  /** The token to carry, in place of one of the source. */
  readonly token?: string;
  readonly marks: Marks;
}

/** One call from its beginning to its end. */
export interface Running {
  readonly order: Order;
  readonly operation: Operation;
  readonly taken: Taken;
  readonly deadline: Deadline;
  readonly retry: RetrySettings;
  readonly passage: Passage;
  readonly patience: Patience;
  readonly attempts: Attempt[];
  readonly secrets: () => readonly string[];
  readonly fail: Fail;
  /** How often it was retried, not counting the one time that its token was renewed. */
  retries: number;
  isRenewed: boolean;
  /** How long it has waited since its last attempt, in milliseconds. */
  waitedMs: number;
  /** The token that it carried last. The source forgets old tokens, and a call may take long. */
  token: string | undefined;
}

/** Begins a call. Its input is read here, and never again. */
export function begin(shared: Shared, order: Order, attempts: Attempt[]): Running {
  const { contract, settings, credentialHeaders } = shared;
  const { operation, input, options, marks } = order;
  const { vendor } = contract;
  const { timeoutMs } = settings;
  const taken = take({ vendor, operation, input, options, credentialHeaders, timeoutMs, marks });
  const { deadline, request } = taken;
  marks.correlation = correlationAt(request, operation.correlation?.request);
  const secrets = () => [
    ...shared.secrets(),
    ...(call.token === undefined ? [] : [call.token]),
    ...inputSecrets(operation, request),
  ];
  const retry = retrySettings(taken.options.retry, settings.retry);
  const call: Running = {
    order,
    operation,
    taken,
    retry,
    // The calls in the lane wait for the call that obtains their token, so it needs no room there.
    passage: { isFree: !operation.authorized },
    patience: { endsAt: deadline.endsAt, retry },
    attempts,
    secrets,
    fail: failure(contract, operation, attempts, secrets, marks),
    deadline,
    retries: 0,
    isRenewed: false,
    waitedMs: 0,
    token: undefined,
  };
  return call;
}

/** Waits for something that comes before the request, within the call's time. */
export async function inTime<T>({ deadline, fail }: Running, promise: Promise<T>): Promise<T> {
  try {
    return await deadline.race(promise);
  } catch (error) {
    if (error instanceof VendorError) throw error;
    stopIfEnded(deadline, fail);
    throw error;
  }
}
