import { STATUS_CODES, validateHeaderName, validateHeaderValue } from "node:http";

/** A response before it is written: a fault breaks it on its way. */
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

/** The head and the first half of a body, which lacks a byte at least. */
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

/** The headers with those that say how long the body is, and what comes of the connection. */
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

/** The headers with others in place of those of the same name, however that is spelled; undefined leaves one out. */
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

/** The response with a body that can be broken: what has none would come unharmed, and a fault would do nothing. */
export function withBody({ status, headers, body }: WireResponse): WireResponse {
  return {
    status: isBodiless(status) ? 200 : status,
    headers,
    body: body.length === 0 ? Buffer.from(" ") : body,
  };
}

/** Whether a response has no body because HTTP gives those of its status none. */
export function isBodiless(status: number): boolean {
  return status === 204 || status === 304;
}
