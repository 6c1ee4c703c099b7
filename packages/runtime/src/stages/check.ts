import { type CallOptions, type TakenOptions, takeOptions } from "../call-options.js";
import type { Operation } from "../contract.js";
import { type Deadline, startDeadline } from "../deadline.js";
import { type FieldError, VendorError } from "../error.js";
import type { FormWay } from "../form.js";
import { mergeHeaders } from "../headers.js";
import { invalid } from "../invalid.js";
import { requestProblems } from "../request-problems.js";
import type { Prepared } from "../send.js";
import { type Snapshot, takeSnapshot } from "../snapshot.js";
import { UnreadableFile } from "../unreadable-file.js";

/** A call as its caller made it. */
export interface Asked {
  readonly vendor: string;
  readonly operation: Operation;
  readonly input: unknown;
  readonly options: CallOptions;
  /** The headers that credentials fill, in lower case. */
  readonly credentialHeaders: ReadonlySet<string>;
  /** The client's. */
  readonly timeoutMs: number;
}

/** What a caller gave, as it was at the moment of the call, and the time that the call has. */
export interface Taken {
  readonly options: TakenOptions;
  readonly request: Snapshot;
  readonly deadline: Deadline;
}

/** Copies what a caller gave. What cannot be copied or read is refused. */
export function take(asked: Asked): Taken {
  const { vendor, operation, credentialHeaders } = asked;
  const { operationId } = operation;
  const begun = performance.now();
  const problems: FieldError[] = [];
  const refuseProblems = () => {
    if (problems.length > 0) throw invalid(vendor, operationId, problems);
  };
  try {
    const options = takeOptions(asked.options, credentialHeaders, problems);
    refuseProblems();
    const request = takeSnapshot(asked.input ?? {}, operation, problems);
    refuseProblems();
    const { timeoutMs = asked.timeoutMs, since = begun } = options;
    return { options, request, deadline: startDeadline(timeoutMs, options.signal, since) };
  } catch (error) {
    if (error instanceof VendorError) throw error;
    // The secrets of an input that was not read to its end are not known, so what its getter threw is not shown.
    const reason = "its input could not be read, because a getter or a toJSON of it threw";
    throw new VendorError({ vendor, operation: operationId, kind: "invalid", outcome: "notSent", reason });
  }
}

/** A call that was read, and what its request is made of. */
export interface ToPrepare extends FormWay {
  readonly vendor: string;
  readonly operation: Operation;
  readonly request: Snapshot;
  /** The client's and those of the call's options. */
  readonly headers: readonly Readonly<Record<string, string>>[];
  /** The headers that credentials fill, in lower case. */
  readonly credentialHeaders: ReadonlySet<string>;
}

const maxJsonLength = 8_388_608;

/**
 * Checks a request by the contract and makes it ready to be sent. Whatever is wrong is told before anything is sent.
 * Only a request with files has something to wait for.
 */
export function prepare(call: ToPrepare): Prepared | Promise<Prepared> {
  const { vendor, operation, request, headers, credentialHeaders } = call;
  const refuse = (fields: readonly FieldError[]) => invalid(vendor, operation.operationId, fields);
  const problems = requestProblems(request, operation, credentialHeaders);
  if (problems.length > 0) throw refuse(problems);
  const form = operation.body?.mediaType === "multipart/form-data" ? operation.body : undefined;
  const text = form || request.body === undefined ? undefined : JSON.stringify(request.body);
  if (text !== undefined && text.length > maxJsonLength) {
    throw refuse([
      { field: "/body", message: `is longer than ${maxJsonLength} characters of JSON; send less` },
    ]);
  }
  const prepared = {
    path: (request.path ?? {}) as Prepared["path"],
    query: request.query ?? {},
    headers: mergeHeaders(
      text === undefined ? undefined : { "content-type": "application/json" },
      operation.headers,
      ...headers,
      request.headers,
    ),
    body: text,
  };
  if (!form || request.body === undefined) return prepared;
  return form.encode(request.body as object, call).then(
    ({ body, contentType }) => ({
      ...prepared,
      headers: { ...prepared.headers, ...(contentType !== undefined && { "content-type": contentType }) },
      body,
    }),
    (error: unknown) => {
      throw error instanceof UnreadableFile ? refuse([error.field]) : error;
    },
  );
}
