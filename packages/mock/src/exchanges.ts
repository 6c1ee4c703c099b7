import { answerOf, contractAnswer, responseOf } from "./contract/answers.js";
import { readContent } from "./contract/content.js";
import { judge, type Verdict, withViolations } from "./contract/judge.js";
import type { Contract, Operation } from "./contract/load.js";
import { calledBy, type Route, routeOf, unrouted } from "./contract/route.js";
import { keepContract } from "./contract/secrets.js";
import { readableAcross } from "./cross-origin.js";
import type { Fault, FaultName } from "./faults.js";
import { finish, pause } from "./finish.js";
import { preferredAnswer } from "./prefer.js";
import { type AnyRequest, type BrokenConnection, createRecord, type OpenRecord } from "./record.js";
import { answerTo } from "./reply.js";
import type { OpenRule, RuleBook } from "./rules.js";
import type { Behaviour, Exchange, Head, Received } from "./server.js";
import type { VendorState } from "./state/state.js";
import type { Answer } from "./wire.js";

/** What an exchange needs of the mock that it belongs to. */
export interface Setting {
  readonly contract: Contract;
  readonly rules: RuleBook;
  readonly state: () => VendorState;
  readonly url: () => string;
  readonly onRecord: (record: AnyRequest) => void;
  /** What it gives is waited for; where it fails, that is an error. */
  readonly onEnd: (record: AnyRequest) => unknown;
  readonly onBreak: (broken: BrokenConnection) => unknown;
  readonly onError: (error: unknown) => void;
  /** Whether a page from elsewhere may read the answers. */
  readonly isReadableAcross: boolean;
  /** What answers a request that is none to the vendor, and is neither recorded nor struck by a rule. */
  readonly aside: (head: Head) => ((request: Received) => Answer | Promise<Answer>) | undefined;
}

/** What comes of a request: the answer that it has, or would have but for a fault, and the rule that it falls under. */
interface Outcome {
  readonly answer: Answer;
  readonly rule?: OpenRule | undefined;
}

/** Plays each request: under the rule that is due, judged by the contract, by what the vendor remembers. */
export function createExchanges(setting: Setting): Behaviour {
  const { contract, rules, onError } = setting;

  /** Up to its outcome a request waits for nothing, so that rules, tokens and ids are taken in the order of the records. */
  async function play(exchange: Exchange): Promise<void> {
    const { request } = exchange;
    const beside = setting.aside(request);
    if (beside) return finish(exchange, await beside(request));
    const write = (answer: Answer, fault?: Fault) =>
      finish(exchange, setting.isReadableAcross ? readableAcross(answer, request) : answer, fault);
    const route = routeOf(contract, request.method, request.target);
    const content = readContent(request, route?.operation);
    const record = createRecord(request, route, content);
    keepContract(record, contract);
    setting.onRecord(record);
    try {
      const verdict = route ? judge(route, request, content) : unrouted(contract, request);
      record.violations = verdict.violations;
      const { answer, rule } = outcomeOf(request, record, route, verdict);
      record.answer = answer;
      if (rule && rule.delayMs > 0) await pause(exchange.socket, rule.delayMs);
      write(answer, rule?.fault);
    } catch (error) {
      onError(error);
      record.answer = breakdown(error);
      write(record.answer);
    }
    await setting.onEnd(record);
  }

  function outcomeOf(
    request: Received,
    record: OpenRecord,
    route: Route | undefined,
    verdict: Verdict,
  ): Outcome {
    const operation = route?.operation;
    const due = rules.peek(calledBy(route));
    const rule = due?.fault?.isRefusal ? undefined : due;
    if (rule?.fault) {
      const { name, instead, onAnswer } = rule.fault;
      rules.use(rule);
      record.fault = name;
      if (instead) return { rule, answer: insteadOf(instead, operation) };
      // A connection that breaks before the vendor has the request breaks before the vendor acts.
      if (!onAnswer) return { rule, answer: withViolations(verdict) };
    } else if (rule?.resolve) {
      const isTaken = operation && (verdict.violations.length === 0 || rule.isUnchecked);
      const reply = isTaken && rule.resolve(operation, record);
      if (!reply) return { answer: vendorAnswer(request, record, operation, verdict) };
      rules.use(rule);
      return { rule, answer: reply };
    } else if (rule) {
      rules.use(rule);
    }
    return { rule, answer: vendorAnswer(request, record, operation, verdict) };
  }

  function vendorAnswer(
    request: Received,
    record: OpenRecord,
    operation: Operation | undefined,
    verdict: Verdict,
  ): Answer {
    if (!operation || verdict.violations.length > 0) return withViolations(verdict);
    const preferred = preferredAnswer(operation, request);
    if (preferred) return preferred;
    const remembered = setting.state().answer(record);
    return remembered ? answerTo(operation, remembered) : verdict.answer;
  }

  function insteadOf(
    instead: (answer: Answer, url: string) => Answer,
    operation: Operation | undefined,
  ): Answer {
    const { status } = instead(answerOf(200), setting.url());
    const isDeclared = operation !== undefined && responseOf(operation.resource, status) !== undefined;
    return instead(isDeclared ? contractAnswer(operation, status) : answerOf(status), setting.url());
  }

  async function tellBreak(fault: FaultName, head?: Head, operation?: Operation): Promise<void> {
    const { method, target } = head ?? {};
    await setting.onBreak({ fault, method, target, operationId: operation?.id, at: Date.now() });
  }

  return {
    onConnection: (socket) => {
      const rule = rules.peekConnection();
      if (!rule?.fault?.onConnection) return false;
      rules.use(rule);
      rule.fault.onConnection(socket);
      tellBreak(rule.fault.name).catch(onError);
      return true;
    },
    onHead: (head, socket) => {
      if (setting.aside(head)) return false;
      const operation = calledBy(routeOf(contract, head.method, head.target));
      const rule = rules.peek(operation);
      if (!rule?.fault?.onHead) return false;
      rules.use(rule);
      rule.fault.onHead(socket);
      tellBreak(rule.fault.name, head, operation).catch(onError);
      return true;
    },
    onRequest: (exchange) => play(exchange).catch(onError),
  };
}

/** What a request is answered when a test's own function throws, or its reply breaks the contract: `close` tells it too. */
function breakdown(error: unknown): Answer {
  const detail = error instanceof Error ? error.message : String(error);
  return answerOf(500, { "Content-Type": "text/plain; charset=utf-8" }, detail);
}
