import { STATUS_CODES, validateHeaderName, validateHeaderValue } from "node:http";

/** A response that is not written yet. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * A whole response as it goes over the wire; the connection ends with it.
 *
 * @throws {TypeError} when a header cannot be written.
 */
export function wire({ status, headers, body }: WireResponse): Buffer {
  return Buffer.concat([head(status, framed(headers, isBodiless(status) ? undefined : body.length)), body]);
}

/** The head and the first half of a body; at least one byte is left out. */
export function half({ status, headers, body }: WireResponse, connection?: Keeping): Buffer {
  const begun = body.subarray(0, Math.floor(body.length / 2));
  return Buffer.concat([head(status, framed(headers, body.length, connection)), begun]);
}

function head(status: number, headers: WireResponse["headers"]): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return `${name}: ${value}\r\n`;
  });
  const start = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "Unknown"}\r\n`;
  return Buffer.from(`${start}${lines.join("")}\r\n`, "latin1");
}

type Keeping = "close" | "keep-alive";

/** The headers, with the length of the body and the fate of the connection. */
export function framed(
  headers: WireResponse["headers"],
  length: number | undefined,
  connection: Keeping = "close",
): Record<string, string> {
  return withHeaders(headers, {
    "Transfer-Encoding": undefined,
    "Content-Length": length === undefined ? undefined : String(length),
    Connection: connection,
  });
}

/** The headers with some replaced, in any spelling of their names; undefined removes one. */
export function withHeaders(
  headers: WireResponse["headers"],
  others: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const replaced = new Set(Object.keys(others).map((name) => name.toLowerCase()));
  const kept = Object.entries(headers).filter(([name]) => !replaced.has(name.toLowerCase()));
  const added = Object.entries(others).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return Object.fromEntries([...kept, ...added]);
}

/** The response with a body, if only a blank one: without a body, a fault of the body would do nothing. */
export function withBody({ status, headers, body }: WireResponse): WireResponse {
  return {
    status: isBodiless(status) ? 200 : status,
    headers,
    body: body.length === 0 ? Buffer.from(" ") : body,
  };
}

/** Whether HTTP gives responses of this status no body. */
export function isBodiless(status: number): boolean {
  return status === 204 || status === 304;
}
