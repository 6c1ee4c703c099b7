import { checkOptions, kinds } from "./check-options.js";
import type { OperationName } from "./client-types.js";
import { type Contract, loadContract, namedOf } from "./contract/load.js";
import { type Delivered, type EmitOptions, emit } from "./emit.js";
import { createExchanges } from "./exchanges.js";
import type { AnyRequest, BrokenConnection, RecordedRequest, RequestOf } from "./record.js";
import { createRuleBook, type Rules } from "./rules.js";
import { startServer } from "./server.js";
import { createRandom, createState, type VendorState, type World } from "./state/state.js";

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
  /** Called with every request once it has its answer, or has met a fault. */
  readonly onRequest?: (request: AnyRequest) => void;
  /** Called with every connection that a fault breaks before a request has come whole; none of those is in `requests`. */
  readonly onBreak?: (broken: BrokenConnection) => void;
}

/** A vendor that runs in this process, on this machine alone. */
export interface Mock<Client extends object = object> extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`, a client's `baseUrl`. */
  readonly url: string;
  /** Every request that came whole, in the order in which they did. */
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
  on<Name extends OperationName<Client>>(operation?: Name): Rules<RequestOf<Client, Name>>;
  /** Moves the vendor's time forward by so many milliseconds: its tokens get older. */
  advance(ms: number): void;
  /**
   * Delivers an event to a receiver, signed. Members that are not given are those of the contract's example.
   *
   * @throws {Error} when the contract has no such event, the payload breaks it, or nothing answers at the address.
   */
  emit(
    event: string,
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

const optionKinds = {
  port: kinds.port,
  seed: kinds.number,
  now: kinds.function,
  stateless: kinds.boolean,
  webhookSecret: kinds.text,
  onRequest: kinds.function,
  onBreak: kinds.function,
};

/**
 * Starts a vendor that answers from its contract, on 127.0.0.1 and in this process. A request that breaks the contract,
 * or has no credentials, gets a 4XX answer, whose header `sl-violations` says where, as JSON.
 *
 * @typeParam Client The vendor's client, such as `Yeastar`: it types the names of operations and the requests.
 * @param contract A vendor such as `"yeastar"`, or the path of any OpenAPI document.
 * @throws {Error} when there is no such vendor, the document cannot be read, or the port is in use.
 */
export async function startMock<Client extends object = object>(
  contract: string | { readonly contract: string },
  options: MockOptions = {},
): Promise<Mock<Client>> {
  checkOptions("startMock", options, optionKinds);
  const loaded = await loadContract(contract);
  return await listen<Client>(loaded, options);
}

async function listen<Client extends object>(
  contract: Contract,
  options: MockOptions,
): Promise<Mock<Client>> {
  const {
    port = 0,
    seed = 1,
    // Looked up each time, for a test may fake it later.
    now = () => Date.now(),
    stateless = false,
    webhookSecret = "mock-webhook-secret",
  } = options;
  let aheadMs = 0;
  let state = remember();
  const requests: AnyRequest[] = [];
  const errors: unknown[] = [];
  const onError = (error: unknown) => void errors.push(error);
  const rules = createRuleBook(async () => {
    const isRefusing = rules.peekConnection()?.fault?.isRefusal === true;
    if (isRefusing) server.refuse();
    else await server.accept().catch(portError(server.port));
  }, onError);

  function remember(): VendorState {
    const world: World = { now: () => now() + aheadMs, random: createRandom(seed) };
    return createState(stateless ? undefined : contract.vendor, world);
  }

  const exchanges = createExchanges({
    contract,
    rules,
    state: () => state,
    url: () => server.url,
    onRecord: (record) => requests.push(record),
    onEnd: (record) => options.onRequest?.(record),
    onBreak: (broken) => options.onBreak?.(broken),
    onError,
  });
  const server = await startServer(exchanges, { port }).catch(portError(port));

  async function close(): Promise<void> {
    await server.close();
    if (errors.length > 0) throw errors.splice(0)[0];
  }

  return {
    url: server.url,
    requests: requests as readonly RecordedRequest<Client>[],
    webhookSecret,
    operations: contract.operations.map(({ id }) => id),
    events: contract.events.map(({ id }) => id),
    on: (operation) =>
      (operation === undefined
        ? rules.on(undefined, contract.operations)
        : rules.on(operation, [namedOf("operation", contract, operation)])) as Rules<never>,
    advance: (ms) => {
      if (!(Number.isFinite(ms) && ms >= 0)) throw new Error("advance takes a number of milliseconds from 0");
      aheadMs += ms;
    },
    emit: (event, payload, url, emitted) => emit({ contract, webhookSecret }, event, payload, url, emitted),
    reset: () => {
      aheadMs = 0;
      requests.length = 0;
      errors.length = 0;
      state = remember();
      server.forget();
      return rules.clear();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** A port may also be taken by another while a rule lets the mock refuse. */
function portError(port: number): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new Error(`The port ${port} is in use; give another, or none for a free one`, { cause: error });
  };
}
