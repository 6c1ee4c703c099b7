import type { AnswerChallenge } from "./challenge.js";
import { DeliveryError, type DeliveryErrorReason } from "./delivery-error.js";
import type { DeliveryHeaders } from "./delivery-headers.js";
import type { DeliveryBody } from "./delivery-input.js";
import { reportError } from "./report-error.js";

/** How a delivery is received. */
export interface ReceiveOptions {
  /**
   * Is told why a delivery was not received: an error of the handler or of the program, for which the response is 500,
   * or a `DeliveryError`. What it throws is ignored.
   *
   * Without it, the platform is told of the former: Node, Bun and Deno emit the error as a warning of the process,
   * other platforms report it as they report uncaught errors. Nothing is told of a `DeliveryError`, because anybody can cause one.
   */
  readonly onError?: (error: unknown) => void;
  /** Answers the GET by which some vendors ask whether a URL is yours: what `answerChallenge` of such a vendor's package makes. */
  readonly challenge?: AnswerChallenge;
}

const statuses = { unsigned: 401, forged: 401, oversize: 413, malformed: 400 } as const satisfies Record<
  DeliveryErrorReason,
  number
>;

/**
 * Receives a delivery: reads it with `parse`, such as a vendor's `parseEvent`, calls `handle`, and gives the response for
 * the vendor. It never rejects. A vendor delivers again what has no 2xx, so `handle` should throw if it has not done its work.
 *
 * The response is 200 after `handle`, 401 if the delivery is unsigned or forged, 413 if oversize, 400 if malformed or cut
 * off, 405 for another method than POST, and 500 if `handle` or `parse` failed. It holds nothing of the delivery or of an error.
 * With `challenge`, the response to GET is 200 and the text that the vendor wants, or 403 if it sent another token than yours.
 *
 * `parse` decides how long a body may be: `request.body` is passed to it as a stream, of which it reads no more than its `maxBytes`.
 */
export async function receive<Events>(
  request: Request,
  parse: (rawBody: DeliveryBody, headers: DeliveryHeaders) => Promise<Events>,
  handle: (events: Events) => unknown,
  { onError, challenge }: ReceiveOptions = {},
): Promise<Response> {
  const isChallenge = challenge !== undefined && request.method === "GET";
  if (request.method !== "POST" && !isChallenge) {
    return respond(405, "use POST", { Allow: challenge ? "GET, POST" : "POST" });
  }
  let reason: DeliveryErrorReason | undefined;
  try {
    if (isChallenge) {
      const text = await challenge(request.url);
      return text === undefined ? respond(403, "forbidden") : respond(200, text);
    }
    const events = await read(request, parse).catch((error: unknown) => {
      if (error instanceof DeliveryError) reason = error.reason;
      throw error;
    });
    await handle(events);
    return respond(200, "");
  } catch (error) {
    if (onError) tell(onError, error);
    else if (!reason) reportError(error);
    return reason ? respond(statuses[reason], reason) : respond(500, "failed");
  }
}

async function read<Events>(
  request: Request,
  parse: (rawBody: DeliveryBody, headers: DeliveryHeaders) => Promise<Events>,
): Promise<Events> {
  if (request.bodyUsed) {
    throw new TypeError(
      "receive: something read the body of this request before; put receive before what reads it, such as express.json(), or give express.raw() its place",
    );
  }
  // Some platforms give a body that cannot be read piece by piece.
  const body = request.body === undefined ? await request.arrayBuffer() : request.body;
  return await parse(body ?? "", request.headers);
}

function tell(onError: (error: unknown) => unknown, error: unknown): void {
  try {
    // A promise that rejects would end a process of Node.
    Promise.resolve(onError(error)).catch(() => {});
  } catch {}
}

function respond(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(text, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff", ...headers },
  });
}
