import type { Operation } from "../contract.js";
import type { Deadline } from "../deadline.js";
import { readJson } from "../json.js";
import { readBody } from "../read.js";
import type { Prepared, Send } from "../send.js";
import type { ReadResponse } from "./judge.js";

/** What a request led to: a response, read to its end or to the cap, or what broke the attempt. */
export type Fetched =
  | { readonly response: ReadResponse; readonly broken?: never }
  | { readonly response?: never; readonly broken: Broken };

export interface Broken {
  readonly cause: unknown;
  /** The response, if it began. */
  readonly response: Response | undefined;
}

/** A request, and how it is sent. */
export interface ToFetch {
  readonly send: Send;
  readonly operation: Operation;
  /** The address of the operation, without the values of its parameters. */
  readonly address: string;
  readonly request: Prepared;
  readonly deadline: Deadline;
  readonly maxResponseBytes: number;
}

/** Sends a request and reads the response. It never throws. */
export async function fetchResponse(given: ToFetch): Promise<Fetched> {
  const { send, operation, address, request, deadline, maxResponseBytes } = given;
  let response: Response | undefined;
  try {
    const sending = send(operation, request, deadline.signal);
    // A fetch that is not the platform's may ignore its signal.
    response = await deadline.race(sending).catch((reason: unknown) => {
      sending.then(({ body }) => body?.cancel()).catch(() => {});
      throw reason;
    });
    const { status, headers } = response;
    const read = await deadline.race(readBody(response, maxResponseBytes, deadline));
    const content = "problem" in read ? read : readJson(read.bytes, headers.get("content-type"));
    return { response: { status, headers, content, origin: originOf(response), address } };
  } catch (cause) {
    return { broken: { cause, response } };
  }
}

function originOf({ status, type, redirected }: Response): ReadResponse["origin"] {
  if (status === 0) return type === "opaqueredirect" ? "hiddenRedirect" : "error";
  return redirected ? "followedRedirect" : undefined;
}
