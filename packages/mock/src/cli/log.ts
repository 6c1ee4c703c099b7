import { styleText } from "node:util";
import { describeViolation } from "../contract/violation.js";
import { controlPath } from "../control/guard.js";
import { isResponse } from "../faults/faults.js";
import type { AnyRequest, BrokenConnection } from "../record.js";
import { printable, withoutSecrets } from "./printable.js";

/** A mock that listens. */
export interface Listening {
  readonly name: string;
  /** Whether there is a client, `create<Vendor>`, for it. */
  readonly hasClient: boolean;
  readonly url: string;
}

/** The lines that the command prints. */
export interface Log {
  readonly listening: (all: readonly Listening[]) => string[];
  /** The addresses that control the mocks. */
  readonly control: (all: readonly Listening[]) => string[];
  readonly request: (name: string, request: AnyRequest, endedAt: number) => string[];
  readonly broken: (name: string, broken: BrokenConnection) => string[];
  readonly closed: () => string[];
}

function statusOf({ fault, response }: AnyRequest): number | undefined {
  return fault === undefined || isResponse(fault) ? response?.status : undefined;
}

/** One object per line. The names of its members are public. */
export function createJsonLog(): Log {
  const line = (event: string, at: number, members: object) =>
    JSON.stringify({ event, time: new Date(at).toISOString(), ...members });
  return {
    listening: (all) => all.map(({ name, url }) => line("listening", Date.now(), { vendor: name, url })),
    control: (all) =>
      all.map(({ name, url }) => line("control", Date.now(), { vendor: name, url: url + controlPath })),
    request: (name, request, endedAt) => [
      line("request", request.at, {
        vendor: name,
        method: request.method,
        path: withoutSecrets(request.target),
        operationId: request.operationId ?? null,
        status: statusOf(request) ?? null,
        fault: request.fault ?? null,
        ms: endedAt - request.at,
        violations: request.violations,
      }),
    ],
    broken: (name, { fault, method, target, operationId, at }) => [
      line("broken", at, {
        vendor: name,
        method: method ?? null,
        path: target === undefined ? null : withoutSecrets(target),
        operationId: operationId ?? null,
        fault,
      }),
    ],
    closed: () => [line("closed", Date.now(), {})],
  };
}

/** Lines for people. */
export function createHumanLog(names: readonly string[], hasColours: boolean): Log {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    hasColours ? styleText(format, text, { validateStream: false }) : text;
  const width = Math.max(...names.map((name) => name.length));
  const named = (name: string) => (names.length === 1 ? [] : [style("cyan", name.padEnd(width))]);
  const begun = (name: string, { at }: Pick<AnyRequest, "at">) => [
    style("dim", new Date(at).toTimeString().slice(0, 8)),
    ...named(printable(name)),
  ];
  const asked = ({ method, target, operationId }: Pick<AnyRequest, "method" | "target" | "operationId">) => [
    method.padEnd(6),
    printable(withoutSecrets(target)),
    operationId ?? "-",
  ];
  return {
    listening: (all) => [
      ...all.map(({ name, url, hasClient }) => {
        const client = `create${name.slice(0, 1).toUpperCase()}${name.slice(1)}({ baseUrl: "${url}", … })`;
        const line = `${style("bold", printable(name).padEnd(width))}  ${style("cyan", url)}`;
        return hasClient ? `${line}  ${style("dim", client)}` : line;
      }),
      style("dim", "Press Ctrl-C to stop."),
    ],
    control: (all) => all.map(({ url }) => style("dim", `Control: ${url}${controlPath}`)),
    request: (name, request, endedAt) => [
      [
        ...begun(name, request),
        ...asked(request),
        outcome(request, style),
        style("dim", `${endedAt - request.at} ms`),
      ].join("  "),
      ...request.violations.map(
        (violation) => `  ${style("yellow", printable(describeViolation(violation)))}`,
      ),
    ],
    broken: (name, { method, target, fault, ...rest }) => {
      const what = method === undefined || target === undefined ? ["-"] : asked({ method, target, ...rest });
      return [[...begun(name, rest), ...what, style("red", fault)].join("  ")];
    },
    closed: () => [style("dim", "Stopped.")],
  };
}

function outcome(
  request: AnyRequest,
  style: (format: "green" | "yellow" | "red", text: string) => string,
): string {
  const status = statusOf(request);
  const text = [status, request.fault].filter((one) => one !== undefined).join(" ");
  if (request.fault !== undefined || status === undefined) return style("red", text);
  return style(status < 400 ? "green" : "yellow", text);
}
