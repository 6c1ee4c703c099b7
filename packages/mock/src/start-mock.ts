import { checkOptions, kinds } from "./check-options.js";
import type { ContractSource, VendorName } from "./client-types.js";
import { type Contract, namedOf } from "./contract/contract.js";
import { loadContract } from "./contract/load.js";
import { createControl } from "./control/control.js";
import { checkControl } from "./control/guard.js";
import { isPreflight, preflightResponse, readableAcross } from "./cross-origin.js";
import { emit } from "./emit.js";
import type { Mock, MockOptions } from "./mock.js";
import { startMockServer } from "./mock-server.js";
import type { AnyRequest } from "./record.js";
import { keepLatest } from "./server/keep-latest.js";
import { createVendor } from "./vendor.js";

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
 * Starts a mock vendor in this process, on 127.0.0.1. It responds with the examples of its contract. A request that breaks
 * the contract, or has no credentials, gets a 4XX response; its header `sl-violations` says where, as JSON.
 *
 * @typeParam Client The vendor's client, such as `Yeastar`: it types the names of operations and the requests.
 * @param contract A vendor such as `"yeastar"`, or the path of any OpenAPI document.
 * @throws {Error} when the vendor is unknown, the document or one of its schemas is invalid, or the port is in use.
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
    // Looked up each time, because a test may fake it later.
    now = () => Date.now(),
    stateless = false,
    webhookSecret = "mock-webhook-secret",
    maxRecords = Number.POSITIVE_INFINITY,
    cors = true,
    control = false,
  } = options;
  if (control) checkControl(contract);
  const vendor = createVendor(contract, { now, seed, stateless });
  const requests: AnyRequest[] = [];
  const server = await startMockServer({
    vendor,
    port,
    aside: (head) => controls?.(head) ?? (cors && isPreflight(head) ? preflightResponse : undefined),
    dress: cors ? readableAcross : (response) => response,
    onRecord: (record) => keepLatest(requests, record, maxRecords),
    onEnd: (record) => options.onRequest?.(record),
    onBreak: (broken) => options.onBreak?.(broken),
  });
  const mock: Mock = {
    url: server.url,
    requests,
    webhookSecret,
    operations: contract.operations.map(({ id }) => id),
    events: contract.events.map(({ id }) => id),
    on: (operation) =>
      server.on(operation === undefined ? undefined : namedOf("operation", contract, operation)),
    advance: (ms) => {
      if (!(Number.isFinite(ms) && ms >= 0)) throw new Error("advance: ms must be a number from 0");
      vendor.advance(ms);
    },
    emit: (event, payload, url, emitted) => emit({ contract, webhookSecret }, event, payload, url, emitted),
    reset: () => {
      requests.length = 0;
      vendor.forget();
      return server.reset();
    },
    close: server.close,
    [Symbol.asyncDispose]: server.close,
  };
  const controls = control ? createControl(mock) : undefined;
  return mock;
}
