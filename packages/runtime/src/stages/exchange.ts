import type { Operation } from "../contract.js";
import type { Deadline } from "../deadline.js";
import { readJson } from "../json.js";
import { readBody } from "../read.js";
import type { Prepared, Send } from "../send.js";
import type { Answer } from "./judge.js";

/** What came of a request: an answer, read to its end or to the cap, or what broke the exchange. */
export type Came =
  | { readonly answer: Answer; readonly broken?: never }
  | { readonly answer?: never; readonly broken: Broken };

export interface Broken {
  readonly cause: unknown;
  /** The answer, if it began. */
  readonly response: Response | undefined;
}

/** A request, and how it is handed to the network. */
export interface Exchange {
  readonly send: Send;
  readonly operation: Operation;
  /** The address of the operation, without the values of its parameters. */
  readonly address: string;
  readonly request: Prepared;
  readonly deadline: Deadline;
  readonly maxResponseBytes: number;
}

/** Hands a request to the network and reads what comes back. It never throws. */
export async function exchange({
  send,
  operation,
  address,
  request,
  deadline,
  maxResponseBytes,
}: Exchange): Promise<Came> {
  let response: Response | undefined;
  try {
    const sending = send(operation, request, deadline.signal);
    // A fetch that is not the platform's may pass over its signal.
    response = await deadline.race(sending).catch((reason: unknown) => {
      sending.then(({ body }) => body?.cancel()).catch(() => {});
      throw reason;
    });
    const { status, headers } = response;
    const read = await deadline.race(readBody(response, maxResponseBytes, deadline));
    const content = "problem" in read ? read : readJson(read.bytes, headers.get("content-type"));
    return { answer: { status, headers, content, origin: originOf(response), address } };
  } catch (cause) {
    return { broken: { cause, response } };
  }
}

/** How the platform came by an answer, where that is not the server that was asked. */
function originOf({ status, type, redirected }: Response): Answer["origin"] {
  if (status === 0) return type === "opaqueredirect" ? "hiddenRedirect" : "error";
  return redirected ? "followedRedirect" : undefined;
}
