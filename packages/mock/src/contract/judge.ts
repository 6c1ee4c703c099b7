import { createLogger } from "@stoplight/prism-core";
import { createInstance, ProblemJsonError } from "@stoplight/prism-http";
import { validateInput, validateOutput } from "@stoplight/prism-http/dist/validator/index.js";
import type { Answer } from "../faults.js";
import type { Received } from "../server.js";
import type { Content } from "./content.js";
import { formProblems, prismBody } from "./form.js";
import type { Operation } from "./load.js";
import { type Diagnostic, type Violation, violationsHeader, violationsOf } from "./violation.js";

/** Which of the contract's answers is wanted; that of a success unless told. */
export interface Wanted {
  readonly status?: number;
  readonly example?: string;
}

/** How a request stands to the contract, and what the contract answers to it. */
export interface Verdict {
  readonly violations: readonly Violation[];
  readonly answer: Answer;
}

const config = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  isProxy: false as const,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

const prism = createInstance(config, { logger: createLogger("mock", { level: "silent" }) });

type Input = Parameters<typeof prism.request>[0];

/** Lets Prism judge a request and answer it from the contract. */
export async function judge(
  { resource }: Operation,
  request: Received,
  content: Content,
  { status, example }: Wanted = {},
): Promise<Verdict> {
  const mock = { ...config.mock, ...(status && { code: status }), ...(example && { exampleKey: example }) };
  const problems = [
    ...(content.problem ? [{ in: "body", pointer: "", message: content.problem }] : []),
    ...formProblems(resource, content),
  ];
  // A body that Prism would misread is withheld from it, which makes it answer as it does to a bad request.
  const input = inputOf(request, problems.length === 0 ? prismBody(content) : undefined);
  const given = await prism.request(input, [resource], { ...config, mock })();
  if (given._tag === "Left") return problemOf(given.left, problems);
  const { output, validations } = given.right;
  const found = violationsOf(validations.input.filter(isError));
  return {
    violations: problems.length > 0 ? problems : found,
    answer: answerOf(output.statusCode, output.headers, output.body),
  };
}

/** What the contract finds wrong with an answer of the operation. */
export function answerProblems({ resource }: Operation, { status, headers, body }: AnswerValue): Violation[] {
  const given = validateOutput({ resource, element: { statusCode: status, headers: { ...headers }, body } });
  return given._tag === "Left" ? violationsOf(given.left) : [];
}

/** What the contract finds wrong with the payload of an event. */
export function payloadProblems({ resource, method, path }: Operation, payload: unknown): Violation[] {
  const headers = { "content-type": "application/json", "content-length": "1" };
  const element = { method: method.toLowerCase() as Input["method"], url: { path }, headers, body: payload };
  const given = validateInput({ resource, element });
  return given._tag === "Left" ? violationsOf(given.left.filter(isError)) : [];
}

/** An answer whose body is a value. */
export interface AnswerValue {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

function inputOf(
  { method, target, headers }: Received,
  body: ReturnType<typeof prismBody> | undefined,
): Input {
  const { pathname, searchParams } = new URL(target, "http://mock.invalid");
  const names = [...new Set(searchParams.keys())];
  const query = names.map((name) => {
    const values = searchParams.getAll(name);
    return [name, values.length === 1 ? (values[0] ?? "") : values] as const;
  });
  return {
    method: method.toLowerCase() as Input["method"],
    url: { path: pathname, query: Object.fromEntries(query) },
    headers: { ...(headers as Record<string, string>), ...body?.headers },
    body: body?.body ?? null,
  };
}

/** What Prism answers where the contract has no answer to a bad request, or none that is wanted. */
function problemOf(error: Error, problems: readonly Violation[]): Verdict {
  const { type, title, status, detail } = ProblemJsonError.toProblemJson(error);
  const { additional } = error as { readonly additional?: { readonly validation?: readonly Diagnostic[] } };
  const found = violationsOf((additional?.validation ?? []).filter(isError));
  const violations = problems.length > 0 ? problems : found;
  const problem = { type, title, status, detail, ...(violations.length > 0 && { violations }) };
  return { violations, answer: answerOf(status, { "Content-Type": "application/problem+json" }, problem) };
}

/** The answer to a request that breaks the contract, with a header that says where. */
export function withViolations({ violations, answer }: Verdict): Answer {
  if (violations.length === 0) return answer;
  return { ...answer, headers: { ...answer.headers, "sl-violations": violationsHeader(violations) } };
}

export function answerOf(
  status: number,
  headers: Readonly<Record<string, unknown>> = {},
  body: unknown = undefined,
): Answer {
  const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
  const named = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  return { status, headers: Object.fromEntries(named), body: Buffer.from(text) };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 0 || severity === "Error";
}
