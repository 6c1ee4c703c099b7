import { type AnswerValue, answerOf, answerProblems } from "./contract/judge.js";
import type { Operation } from "./contract/load.js";
import { describeViolation } from "./contract/violation.js";
import type { Answer } from "./faults.js";
import { hint } from "./nearest.js";

/** An answer that a test wants: an example of the contract by its name, the first one of a status, or a body. */
export interface Reply {
  /** The name of an example in the contract. A status is needed where several of them have one of that name. */
  readonly example?: string;
  /** The status; that of the example, or that of a success unless given. */
  readonly status?: number;
  /** Headers that stand beside those of the contract's answer, or in their place. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A body, as a value of JSON or as a text. */
  readonly body?: unknown;
}

export interface ReplyOptions {
  /** Lets the answer break the contract, and gives it to requests that break it as well. */
  readonly unchecked?: boolean;
}

const members = ["example", "status", "headers", "body"];

/** What a reply comes to: which answer of the contract is wanted, or the answer itself. */
export type Resolved =
  | { readonly answer: Answer }
  | {
      readonly wanted: { readonly status: number; readonly example?: string };
      readonly headers: Readonly<Record<string, string>>;
    };

/** @throws {Error} when the contract has no such answer, or the answer breaks it; the message names the operation and the place. */
export function resolveReply(
  operation: Operation,
  reply: Reply,
  { unchecked = false }: ReplyOptions = {},
): Resolved {
  const { id, resource } = operation;
  const unknown = Object.keys(reply).find((member) => !members.includes(member));
  if (unknown !== undefined) throw new Error(`A reply has no member "${unknown}"; ${hint(unknown, members)}`);
  const { example, headers = {} } = reply;
  if (
    reply.status !== undefined &&
    !(Number.isInteger(reply.status) && reply.status >= 200 && reply.status <= 599)
  ) {
    throw new Error(`The status of a reply to ${id} must be a whole number from 200 to 599`);
  }
  if ("body" in reply) {
    if (example !== undefined) throw new Error(`A reply to ${id} has an example or a body, not both`);
    const contentType = resource.responses[0]?.contents?.[0]?.mediaType ?? "application/json";
    const value: AnswerValue = {
      status: reply.status ?? successOf(operation),
      headers: { "Content-Type": contentType, ...headers },
      body: reply.body,
    };
    const problem = unchecked ? undefined : answerProblems(operation, value)[0];
    if (problem) {
      throw new Error(
        `The reply to ${id} breaks the contract at ${describeViolation(problem)}; mend it, or pass { unchecked: true }`,
      );
    }
    return { answer: answerOf(value.status, value.headers, value.body) };
  }
  if (example !== undefined) {
    return { wanted: { status: statusOf(operation, example, reply.status), example }, headers };
  }
  const status = reply.status ?? successOf(operation);
  if (!resource.responses.some(({ code }) => matches(code, status))) {
    if (unchecked) return { answer: answerOf(status, headers) };
    const known = resource.responses.map(({ code }) => code).join(", ");
    throw new Error(
      `${id} has no answer with the status ${status} in the contract, which has ${known}; pick one, or pass { unchecked: true }`,
    );
  }
  return { wanted: { status }, headers };
}

/** The lowest status of a success that the contract has, or 200. */
function successOf({ resource }: Operation): number {
  const codes = resource.responses.map(({ code }) => code).filter((code) => code.startsWith("2"));
  return codes.length === 0 ? 200 : Math.min(...codes.map((code) => Number(code.replaceAll("X", "0"))));
}

function statusOf({ id, resource }: Operation, example: string, status: number | undefined): number {
  const named = resource.responses.flatMap(({ code, contents = [] }) =>
    contents.flatMap(({ examples = [] }) => examples.map(({ key }) => ({ key, code }))),
  );
  const found = named.filter(({ key }) => key === example);
  if (found.length === 0) {
    throw new Error(
      `${id} has no example "${example}"; ${hint(example, [...new Set(named.map(({ key }) => key))])}`,
    );
  }
  const codes = [...new Set(found.map(({ code }) => code))];
  if (status !== undefined) {
    if (codes.some((code) => matches(code, status))) return status;
    throw new Error(`The example "${example}" of ${id} is one of ${codes.join(", ")}, and not of ${status}`);
  }
  const [code = "", second] = codes;
  if (second !== undefined || code === "default") {
    throw new Error(`The example "${example}" of ${id} is one of ${codes.join(", ")}; give a status too`);
  }
  return Number(code.replaceAll("X", "0"));
}

/** Whether a response of the contract is the one for a status: `200`, `4XX` or `default`. */
function matches(code: string, status: number): boolean {
  return (
    code === "default" || code === String(status) || (code.endsWith("XX") && code[0] === String(status)[0])
  );
}
