import type { EventName, OperationName, RuledName, VendorOf } from "./client-types.js";
import type { Delivered, EmitOptions } from "./emit.js";
import type { AnyRequest, BrokenConnection, RecordedRequest, RequestOf } from "./record.js";
import type { Rules } from "./rules/rules.js";

/** Options of a mock. */
export interface MockOptions {
  /** The port on 127.0.0.1. Default: a free one. */
  readonly port?: number;
  /** The vendor's tokens and ids follow from it: the same seed gives the same ones. Default: 1. */
  readonly seed?: number;
  /** The vendor's clock, in milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: () => number;
  /** Responds with the contract's examples alone: every token is valid, and nothing is remembered. */
  readonly stateless?: boolean;
  /** Signs deliveries. */
  readonly webhookSecret?: string;
  /** How many requests are kept, the latest ones. Default: all. */
  readonly maxRecords?: number;
  /**
   * Whether pages of other origins may call the mock and read its responses (CORS). Default: true. A browser's preflight
   * gets its response, is not recorded and uses no rule.
   */
  readonly cors?: boolean;
  /** Lets tests in any language control the mock over HTTP, below `/__trunkline`. Default: false. Browser pages cannot. */
  readonly control?: boolean;
  /** Called with every complete request, after its response or its fault. */
  readonly onRequest?: (request: AnyRequest) => void;
  /** Called with every connection that a fault breaks before its request is complete; those are not in `requests`. */
  readonly onBreak?: (broken: BrokenConnection) => void;
}

/** A mock vendor in this process, for this machine alone. */
export interface Mock<Client extends object = object, Vendor extends string = VendorOf<Client>>
  extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`, a client's `baseUrl`. */
  readonly url: string;
  /** The complete requests, in the order of their arrival; at most `maxRecords`. */
  readonly requests: readonly RecordedRequest<Client>[];
  /** The secret that signs deliveries, for `parseEvent`. */
  readonly webhookSecret: string;
  /** The names of the contract's operations. */
  readonly operations: readonly string[];
  /** The names of the contract's events. */
  readonly events: readonly string[];
  /**
   * Makes rules for the requests of an operation; without a name, of all operations.
   *
   * @throws {Error} when the operation is unknown; the message has the nearest name.
   */
  on<Name extends RuledName<Client, Vendor>>(
    operation?: Name,
  ): Rules<RequestOf<Client, Name & OperationName<Client>>>;
  /** Moves the vendor's clock forward by so many milliseconds: its tokens get older. */
  advance(ms: number): void;
  /**
   * Delivers a signed event to a receiver. The contract's example fills in the members you leave out.
   *
   * @throws {Error} when the event is unknown, the payload breaks the contract, or the receiver does not respond.
   */
  emit(
    event: EventName<Client, Vendor>,
    payload: Readonly<Record<string, unknown>>,
    url: string | URL,
    options?: EmitOptions,
  ): Promise<Delivered>;
  /**
   * Forgets rules, requests and the vendor's memory. If a rule refused connections, this resolves once they are
   * accepted again.
   */
  reset(): Promise<void>;
  /**
   * Stops the mock and closes every connection. A second call does nothing.
   *
   * @throws {Error} when a reply function threw, or its reply breaks the contract.
   */
  close(): Promise<void>;
}
