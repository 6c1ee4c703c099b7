import { answerProblems } from "./contract/answer-problems.js";
import { answerOf, contractAnswer, responseOf } from "./contract/answers.js";
import { headerProblem } from "./contract/headers.js";
import type { Operation } from "./contract/load.js";
import { describeViolation } from "./contract/violation.js";
import { hint } from "./nearest.js";
import { type Answer, withHeaders } from "./wire.js";

/** An answer that a test wants: an example of the contract by its name, the first one of a status, or a body. */
export interface Reply {
  /** The name of an example in the contract. A status is needed where several of them have one of that name. */
  readonly example?: string;
  /** The status; that of the example, or that of a success unless given. */
  readonly status?: number;
  /** Headers that stand beside those of the contract's answer, or in their place. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A value of JSON; or a text or bytes, which go over the wire as they are. */
  readonly body?: unknown;
}

export interface ReplyOptions {
  /** Lets the answer break the contract, and gives it to requests that break it as well. */
  readonly unchecked?: boolean;
}

const members = ["example", "status", "headers", "body"];

/** @throws {Error} when the contract has no such answer, or the answer breaks it; the message names the operation and the place. */
export function answerTo(
  operation: Operation,
  reply: Reply,
  { unchecked = false }: ReplyOptions = {},
): Answer {
  const { id } = operation;
  checkMembers(id, reply);
  const { example, headers = {}, body } = reply;
  if (example !== undefined) {
    if (body !== undefined) throw new Error(`A reply to ${id} has an example or a body, not both`);
    const answer = contractAnswer(operation, statusOf(operation, example, reply.status), example);
    return { ...answer, headers: withHeaders(answer.headers, headers) };
  }
  const status = reply.status ?? successOf(operation);
  const response = responseOf(operation.resource, status);
  if (!response && !unchecked) {
    const known = operation.resource.responses.map(({ code }) => code).join(", ");
    throw new Error(
      `${id} has no answer with the status ${status} in the contract, which has ${known}; pick one, or pass { unchecked: true }`,
    );
  }
  if (body === undefined) {
    const answer = response ? contractAnswer(operation, status) : answerOf(status);
    return { ...answer, headers: withHeaders(answer.headers, headers) };
  }
  const contentType = response?.contents?.[0]?.mediaType ?? "application/json";
  const usual = withHeaders(usualHeaders(operation, status), { "Content-Type": contentType });
  const given = withHeaders(usual, headers);
  if (!unchecked) checkBody(operation, status, given, body);
  return { status, headers: given, body: bytesOf(body) };
}

/** The headers of the contract's answer, unless it cannot be made up: its body is not wanted here. */
function usualHeaders(operation: Operation, status: number): Answer["headers"] {
  try {
    return contractAnswer(operation, status).headers;
  } catch {
    return {};
  }
}

function checkMembers(id: string, reply: unknown): void {
  if (typeof reply !== "object" || reply === null || "then" in reply) {
    // What becomes of a promise that is not waited for is nobody's to handle.
    Promise.resolve(reply).catch(() => {});
    throw new Error(`A reply to ${id} is an object such as { example: "…" }, and no promise of one`);
  }
  const unknown = Object.keys(reply).find((member) => !members.includes(member));
  if (unknown !== undefined) throw new Error(`A reply has no member "${unknown}"; ${hint(unknown, members)}`);
  const { status, headers = {} } = reply as Reply;
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw new Error(`The status of a reply to ${id} must be a whole number from 200 to 599`);
  }
  for (const [name, value] of Object.entries(headers)) {
    const problem = headerProblem(name, value);
    if (problem !== undefined) throw new Error(`In a reply to ${id}, ${problem}`);
  }
}

function checkBody(operation: Operation, status: number, headers: Answer["headers"], body: unknown): void {
  const [problem] = answerProblems(operation, { status, headers, body });
  if (!problem) return;
  throw new Error(
    `The reply to ${operation.id} breaks the contract at ${describeViolation(problem)}; mend it, or pass { unchecked: true }`,
  );
}

function bytesOf(body: unknown): Buffer {
  if (body instanceof Uint8Array) return Buffer.from(body);
  return Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
}

/** The lowest status of a success that the contract has, or 200. */
function successOf({ resource }: Operation): number {
  const codes = resource.responses.map(({ code }) => code).filter((code) => code.startsWith("2"));
  return codes.length === 0 ? 200 : Math.min(...codes.map(statusIn));
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
  const known = codes.join(", ");
  if (status !== undefined) {
    if (codes.includes(responseOf(resource, status)?.code ?? "")) return status;
    throw new Error(`The example "${example}" of ${id} is one of ${known}, and not of ${status}`);
  }
  const [code = "", second] = codes;
  if (second !== undefined || code === "default") {
    throw new Error(`The example "${example}" of ${id} is one of ${known}; give a status too`);
  }
  return statusIn(code);
}

/** The status that a code such as `200` or `4XX` stands for. */
function statusIn(code: string): number {
  return Number(code.replaceAll(/x/gi, "0"));
}
