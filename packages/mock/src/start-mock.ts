import { checkOptions, kinds } from "./check-options.js";
import type { ContractSource, VendorName } from "./client-types.js";
import { type Contract, loadContract, namedOf } from "./contract/load.js";
import { createControl } from "./control/control.js";
import { checkControl } from "./control/guard.js";
import { isPreflight, preflightAnswer } from "./cross-origin.js";
import { emit } from "./emit.js";
import { createExchanges } from "./exchanges.js";
import type { Mock, MockOptions } from "./mock.js";
import type { AnyRequest } from "./record.js";
import { createRuleBook } from "./rules.js";
import { keepLatest, startServer } from "./server.js";
import { createRandom, createState, type VendorState, type World } from "./state/state.js";

const optionKinds = {
  port: kinds.port,
  seed: kinds.number,
  now: kinds.function,
  stateless: kinds.boolean,
  webhookSecret: kinds.text,
  maxRecords: kinds.count,
  cors: kinds.boolean,
  control: kinds.boolean,
  onRequest: kinds.function,
  onBreak: kinds.function,
};

/**
 * Starts a vendor that answers from its contract, on 127.0.0.1 and in this process. A request that breaks the contract,
 * or has no credentials, gets a 4XX answer, whose header `sl-violations` says where, as JSON.
 *
 * @typeParam Client The vendor's client, such as `Yeastar`: it types the names of operations and the requests.
 * @param contract A vendor such as `"yeastar"`, or the path of any OpenAPI document.
 * @throws {Error} when there is no such vendor, the document cannot be read, one of its schemas cannot judge, or the port
 * is in use.
 */
export async function startMock<Vendor extends VendorName>(
  contract: Vendor,
  options?: MockOptions,
): Promise<Mock<object, Vendor>>;
export async function startMock<Client extends object = object>(
  contract: ContractSource,
  options?: MockOptions,
): Promise<Mock<Client>>;
export async function startMock(contract: ContractSource, options: MockOptions = {}): Promise<Mock> {
  checkOptions("startMock", options, optionKinds);
  return await listen(await loadContract(contract), options);
}

async function listen(contract: Contract, options: MockOptions): Promise<Mock> {
  const {
    port = 0,
    seed = 1,
    // Looked up each time, for a test may fake it later.
    now = () => Date.now(),
    stateless = false,
    webhookSecret = "mock-webhook-secret",
    maxRecords = Number.POSITIVE_INFINITY,
    cors = true,
    control = false,
  } = options;
  if (control) checkControl(contract);
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
    onRecord: (record) => keepLatest(requests, record, maxRecords),
    onEnd: (record) => options.onRequest?.(record),
    onBreak: (broken) => options.onBreak?.(broken),
    onError,
    isReadableAcross: cors,
    aside: (head) => controls?.(head) ?? (cors && isPreflight(head) ? preflightAnswer : undefined),
  });
  // The mock keeps its own records.
  const server = await startServer(exchanges, { port, maxRequests: 0 }).catch(portError(port));

  async function close(): Promise<void> {
    await server.close();
    if (errors.length > 0) throw errors.splice(0)[0];
  }

  const mock: Mock = {
    url: server.url,
    requests,
    webhookSecret,
    operations: contract.operations.map(({ id }) => id),
    events: contract.events.map(({ id }) => id),
    on: (operation) =>
      operation === undefined
        ? rules.on(undefined, contract.operations)
        : rules.on(operation, [namedOf("operation", contract, operation)]),
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
  const controls = control ? createControl(mock) : undefined;
  return mock;
}

/** A port may also be taken by another while a rule lets the mock refuse. */
function portError(port: number): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new Error(`The port ${port} is in use; give another, or none for a free one`, { cause: error });
  };
}
