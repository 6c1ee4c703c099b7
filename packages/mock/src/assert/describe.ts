import { type IsSecret, secretsOf } from "../contract/secrets.js";
import { decoded } from "../contract/target.js";
import { describeViolation } from "../contract/violation.js";
import type { AnyRequest } from "../record.js";
import { show, sizeOf, withoutSecrets } from "./show.js";
import { bodyOf } from "./values.js";

const mostLines = 10;

/** Lines, indented; of many, the last ones are only counted. */
export function list(lines: readonly string[]): string[] {
  const shown = lines.slice(0, mostLines).map((line) => `  ${line}`);
  return lines.length > mostLines ? [...shown, `  … and ${lines.length - mostLines} more`] : shown;
}

/** `2. sendMessage: POST /message → 200`: a request on one line, with its number among all requests. */
export function lineOf(request: AnyRequest, all: readonly AnyRequest[]): string {
  const { operationId, fault, response } = request;
  const came = fault ?? (response ? String(response.status) : "no response yet");
  return `${all.indexOf(request) + 1}. ${operationId ?? "no operation"}: ${shownTarget(request)} → ${came}`;
}

/** The same, with the body. */
export function lineWithBody(request: AnyRequest, all: readonly AnyRequest[]): string {
  const body = bodyOf(request);
  const line = lineOf(request, all);
  if (body === undefined) return line;
  return `${line}, ${show(sizeOf(body) ?? withoutSecrets(body, secretsOf(request)))}`;
}

/** Where the request breaks the contract, a line for each place. */
export function violationsOf({ violations }: AnyRequest): string[] {
  return list(violations.map(describeViolation));
}

function shownTarget(request: AnyRequest): string {
  const isSecret = secretsOf(request);
  const [path = "", query] = request.target.split(/\?(.*)/s);
  const shown = `${request.method} ${withoutSecretSegments(path, request, isSecret)}`;
  if (query === undefined) return shown;
  const pairs = query.split("&").map((pair) => {
    const [name = ""] = new URLSearchParams(pair).keys();
    return isSecret(name) ? `${pair.split("=")[0]}=***` : pair;
  });
  return `${shown}?${pairs.join("&")}`;
}

function withoutSecretSegments(path: string, { path: parameters }: AnyRequest, isSecret: IsSecret): string {
  const secrets = Object.entries(parameters ?? {}).flatMap(([name, value]) =>
    isSecret(name) ? [String(value)] : [],
  );
  const segments = path.split("/");
  // A secret has many encodings; its parameter is decoded.
  const isHidden = (segment: string) => secrets.some((secret) => decoded(segment).includes(secret));
  return segments.map((one) => (isHidden(one) ? "***" : one)).join("/");
}
