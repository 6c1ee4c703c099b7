import { readContent } from "./contract/content.js";
import { answerOf, judge, type Verdict, type Wanted, withViolations } from "./contract/judge.js";
import type { Contract, Operation } from "./contract/load.js";
import { routeOf, unrouted } from "./contract/route.js";
import type { Answer } from "./faults.js";
import { wantedOf } from "./prefer.js";
import { type AnyRequest, createRecord, type OpenRecord } from "./record.js";
import { type Resolved, resolveReply } from "./reply.js";
import type { OpenRule, RuleBook } from "./rules.js";
import type { Behaviour, Exchange } from "./server.js";
import type { VendorState } from "./state/state.js";

/** What an exchange needs of the mock that it belongs to. */
export interface Setting {
  readonly contract: Contract;
  readonly rules: RuleBook;
  readonly state: () => VendorState;
  readonly url: () => string;
  readonly onRecord: (record: AnyRequest) => void;
  readonly onEnd: (record: AnyRequest) => void;
  readonly onError: (error: unknown) => void;
}

/** Plays each request: under the rule that is due, judged by the contract, by what the vendor remembers. */
export function createExchanges(setting: Setting): Behaviour {
  const { contract, rules, onRecord, onEnd, onError } = setting;

  async function play(exchange: Exchange): Promise<void> {
    const { request, socket } = exchange;
    const route = routeOf(contract, request.method, request.target);
    const record = createRecord(request, route);
    onRecord(record);
    const content = await readContent(request);
    record.body = content.body;
    record.parts = content.parts;

    const operation = route?.operation;
    const due = rules.peek(operation);
    const rule = due?.fault?.isRefusal ? undefined : due;
    if (rule?.fault) {
      rules.use(rule);
      record.fault = rule.fault.name;
    }
    const ask = (wanted?: Wanted) => judge(operation as Operation, request, content, wanted);
    const wanted = wantedOf(request);
    const verdict = operation ? await ask(wanted) : unrouted(contract, request);
    record.violations = verdict.violations;

    const answer = await (rule?.fault?.instead && operation
      ? insteadOf(rule.fault.instead, operation, ask)
      : answerTo(record, operation, verdict, wanted, rule, ask));
    record.answer = answer;
    if (rule && rule.delayMs > 0) await pause(exchange, rule.delayMs);
    if (rule?.fault?.onConnection) rule.fault.onConnection(socket);
    else if (rule?.fault?.onHead) rule.fault.onHead(socket);
    else if (rule?.fault?.onAnswer) rule.fault.onAnswer(exchange, answer);
    else write(exchange, answer);
    onEnd(record);
  }

  async function insteadOf(
    instead: (answer: Answer, url: string) => Answer,
    operation: Operation,
    ask: (wanted: Wanted) => Promise<Verdict>,
  ): Promise<Answer> {
    const { status } = instead(answerOf(0), setting.url());
    const isDeclared = operation.resource.responses.some(({ code }) => code === String(status));
    const { answer } = isDeclared ? await ask({ status }) : { answer: answerOf(status) };
    return instead(answer, setting.url());
  }

  async function answerTo(
    record: OpenRecord,
    operation: Operation | undefined,
    verdict: Verdict,
    wanted: Wanted | undefined,
    rule: OpenRule | undefined,
    ask: (wanted: Wanted) => Promise<Verdict>,
  ): Promise<Answer> {
    const isKept = verdict.violations.length === 0;
    if (!operation || !(isKept || rule?.isUnchecked)) return withViolations(verdict);
    const settle = async (resolved: Resolved): Promise<Answer> => {
      if ("answer" in resolved) return resolved.answer;
      const { answer } = await ask(resolved.wanted);
      return { ...answer, headers: { ...answer.headers, ...resolved.headers } };
    };
    const resolved = rule?.resolve?.(operation, record);
    if (rule && !rule.fault && (resolved || !rule.resolve)) rules.use(rule);
    if (resolved) return await settle(resolved);
    if (!isKept || wanted) return withViolations(verdict);
    const remembered = setting.state().answer(record);
    return remembered ? await settle(resolveReply(operation, remembered)) : verdict.answer;
  }

  return {
    onConnection: (socket) => {
      const rule = rules.peekConnection();
      if (!rule?.fault?.onConnection) return false;
      rules.use(rule);
      rule.fault.onConnection(socket);
      return true;
    },
    onHead: ({ method, target }, socket) => {
      const rule = rules.peek(routeOf(contract, method, target)?.operation);
      if (!rule?.fault?.onHead) return false;
      rules.use(rule);
      rule.fault.onHead(socket);
      return true;
    },
    onRequest: (exchange) =>
      play(exchange).catch((error: unknown) => {
        onError(error);
        const detail = error instanceof Error ? error.message : String(error);
        write(exchange, answerOf(500, { "Content-Type": "text/plain; charset=utf-8" }, detail));
      }),
  };
}

/** Every connection ends with its answer: one that is kept and then closed under a request would make tests flaky. */
function write({ response }: Exchange, { status, headers, body }: Answer): void {
  if (response.headersSent) return;
  response.writeHead(status, { ...headers, Connection: "close" });
  response.end(body);
}

function pause({ socket }: Exchange, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    socket.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
