import type { EventName, OperationName, RuledName, VendorOf } from "./client-types.js";
import type { Delivered, EmitOptions } from "./emit.js";
import type { AnyRequest, BrokenConnection, RecordedRequest, RequestOf } from "./record.js";
import type { Rules } from "./rules/rules.js";

/** How a mock behaves. */
export interface MockOptions {
  /** The port on 127.0.0.1; a free one unless given. */
  readonly port?: number;
  /** What the vendor's tokens and ids come from: the same seed gives the same ones. 1 unless given. */
  readonly seed?: number;
  /** The time, in milliseconds since the epoch; `Date.now` unless given. */
  readonly now?: () => number;
  /** Answers from the contract's examples alone, so that any token is good and nothing is remembered. */
  readonly stateless?: boolean;
  /** What deliveries are signed with. */
  readonly webhookSecret?: string;
  /** How many requests are kept, the latest ones; all unless given. */
  readonly maxRecords?: number;
  /**
   * Whether a page from elsewhere may call the mock and read its answers, as CORS wants it; true unless given. What a
   * browser asks beforehand is answered, and is no request: it is not recorded, and no rule is for it.
   */
  readonly cors?: boolean;
  /**
   * Lets tests in any language control the mock over HTTP, below `/__trunkline`; false unless given. Pages in a browser
   * may not.
   */
  readonly control?: boolean;
  /** Called with every request once it has its response, or has met a fault. */
  readonly onRequest?: (request: AnyRequest) => void;
  /** Called with every connection that a fault breaks before a request has come whole; none of those is in `requests`. */
  readonly onBreak?: (broken: BrokenConnection) => void;
}

/** A vendor that runs in this process, on this machine alone. */
export interface Mock<Client extends object = object, Vendor extends string = VendorOf<Client>>
  extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`, a client's `baseUrl`. */
  readonly url: string;
  /** Every request that came whole, in the order in which they did, or as many as `maxRecords` lets it keep. */
  readonly requests: readonly RecordedRequest<Client>[];
  /** What deliveries are signed with, for `parseEvent`. */
  readonly webhookSecret: string;
  /** The names of the contract's operations, and of its events. */
  readonly operations: readonly string[];
  readonly events: readonly string[];
  /**
   * Says what happens to the requests of an operation; without a name, to all of them.
   *
   * @throws {Error} when the contract has no such operation; the message has the nearest name.
   */
  on<Name extends RuledName<Client, Vendor>>(
    operation?: Name,
  ): Rules<RequestOf<Client, Name & OperationName<Client>>>;
  /** Moves the vendor's time forward by so many milliseconds: its tokens get older. */
  advance(ms: number): void;
  /**
   * Delivers an event to a receiver, signed. Members that are not given are those of the contract's example.
   *
   * @throws {Error} when the contract has no such event, the payload breaks it, or nothing answers at the address.
   */
  emit(
    event: EventName<Client, Vendor>,
    payload: Readonly<Record<string, unknown>>,
    url: string | URL,
    options?: EmitOptions,
  ): Promise<Delivered>;
  /**
   * Forgets the rules, the requests, and what the vendor remembers, as if it had just been started. Resolves once
   * connections are accepted again, where a rule refused them.
   */
  reset(): Promise<void>;
  /**
   * Stops it; every connection is closed. A second call does nothing.
   *
   * @throws {Error} when a function that was to reply threw, or replied what the contract does not allow.
   */
  close(): Promise<void>;
}
