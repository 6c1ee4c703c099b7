import { readContent } from "./contract/content.js";
import type { Operation } from "./contract/contract.js";
import { judge } from "./contract/judge.js";
import { makeResponse } from "./contract/responses.js";
import { calledBy, routeOf } from "./contract/route.js";
import { keepContract } from "./contract/secrets.js";
import { unrouted } from "./contract/unrouted.js";
import type { Fault } from "./faults/faults.js";
import { withFaults } from "./faults/strike.js";
import { effectOf, responseUnder } from "./outcome.js";
import { type AnyRequest, type BrokenConnection, createRecord } from "./record.js";
import { createRuleBook, type OpenRule } from "./rules/book.js";
import { handleOf } from "./rules/handle.js";
import { makeRules } from "./rules/make.js";
import type { Rules } from "./rules/rules.js";
import type { Exchange, Head, Received } from "./server/exchange.js";
import { pause } from "./server/respond.js";
import { startServer } from "./server/start.js";
import type { WireResponse } from "./server/wire.js";
import type { Vendor } from "./vendor.js";

/** What a mock server serves, and what it calls. */
export interface Served {
  readonly vendor: Vendor;
  readonly port: number;
  /** Responds to a request that is not for the vendor: it is not recorded, and no rule is for it. */
  readonly aside: (head: Head) => ((request: Received) => WireResponse | Promise<WireResponse>) | undefined;
  /** What every response to the vendor's requests gets, such as headers for pages of other origins. */
  readonly dress: (response: WireResponse, head: Head) => WireResponse;
  readonly onRecord: (record: AnyRequest) => void;
  /** It is awaited. If it fails, `close` throws that. */
  readonly onEnd: (record: AnyRequest) => unknown;
  readonly onBreak: (broken: BrokenConnection) => unknown;
}

/** A server with the rules that it follows. It owns both, from the start to the close. */
export interface MockServer {
  readonly url: string;
  /** Makes rules for an operation, or for all. */
  readonly on: (operation: Operation | undefined) => Rules;
  /** Drops all rules and errors. Resolves once connections are accepted again. */
  readonly reset: () => Promise<void>;
  /** @throws {Error} with the first error of a test's own function since the start or the last reset. */
  readonly close: () => Promise<void>;
}

export async function startMockServer(served: Served): Promise<MockServer> {
  const { vendor, aside } = served;
  const { contract } = vendor;
  const rules = createRuleBook();
  const errors: unknown[] = [];
  const keepError = (error: unknown) => void errors.push(error);
  const server = await startServer(
    withFaults({ due, serve: (exchange, finish) => serve(exchange, finish).catch(keepError) }),
    // A mock records its requests itself.
    { port: served.port, maxRequests: 0 },
  ).catch(portError(served.port));

  /** Refuses connections or accepts them, as the rules say now. */
  async function follow(): Promise<void> {
    if (rules.dueForConnection()?.fault?.at === "listen") server.refuse();
    else await server.accept().catch(portError(server.port));
  }

  function use(rule: OpenRule): void {
    rule.left -= 1;
    follow().catch(keepError);
  }

  function due(at: "connection" | "head", head?: Head): Fault | undefined {
    if (head && aside(head)) return undefined;
    const operation = head && calledBy(routeOf(contract, head.method, head.target));
    const rule = head ? rules.dueFor(operation) : rules.dueForConnection();
    if (rule?.fault?.at !== at) return undefined;
    use(rule);
    const { method, target } = head ?? {};
    const broken = { fault: rule.fault.name, method, target, operationId: operation?.id, at: Date.now() };
    (async () => await served.onBreak(broken))().catch(keepError);
    return rule.fault;
  }

  /** Waits for nothing before it has the response, so that rules, tokens and ids are taken in the order of the records. */
  async function serve({ request, socket }: Exchange, write: Finish): Promise<void> {
    const beside = aside(request);
    if (beside) return write(await beside(request));
    const finish: Finish = (response, fault) => write(served.dress(response, request), fault);
    const route = routeOf(contract, request.method, request.target);
    const content = readContent(request, route?.operation);
    const record = createRecord(request, route, content);
    keepContract(record, contract);
    served.onRecord(record);
    try {
      const verdict = route ? judge(route, request, content) : unrouted(contract, request);
      record.violations = verdict.violations;
      const arrived = { request, record, route, verdict };
      const { rule, reply } = effectOf(rules.dueFor(calledBy(route)), arrived);
      if (rule) use(rule);
      if (rule?.fault) record.fault = rule.fault.name;
      record.response = reply ?? responseUnder(rule?.fault, arrived, vendor, server.url);
      if (rule && rule.delayMs > 0) await pause(socket, rule.delayMs);
      finish(record.response, rule?.fault);
    } catch (error) {
      keepError(error);
      record.response = breakdown(error);
      finish(record.response);
    }
    await served.onEnd(record);
  }

  return {
    url: server.url,
    on: (operation) =>
      makeRules(operation ? [operation] : contract.operations, (rule) => {
        rules.add(operation?.id, rule);
        follow().catch(keepError);
        return handleOf(rule, follow);
      }),
    reset: () => {
      rules.clear();
      errors.length = 0;
      server.forget();
      return follow();
    },
    close: async () => {
      await server.close();
      if (errors.length > 0) throw errors.splice(0)[0];
    },
  };
}

type Finish = (response: WireResponse, fault?: Fault) => void;

/** What a request gets when a test's own function throws, or its reply breaks the contract. `close` throws the same. */
function breakdown(error: unknown): WireResponse {
  const detail = error instanceof Error ? error.message : String(error);
  return makeResponse(500, { "Content-Type": "text/plain; charset=utf-8" }, detail);
}

/** Another program can also take the port while a rule makes the mock refuse connections. */
function portError(port: number): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new Error(`Port ${port} is in use; choose another, or leave it out for a free one`, {
      cause: error,
    });
  };
}
