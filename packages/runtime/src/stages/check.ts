import { type CallOptions, type TakenOptions, takeOptions } from "../call-options.js";
import type { Operation } from "../contract.js";
import type { Marks } from "../correlation.js";
import { type Deadline, startDeadline } from "../deadline.js";
import { type FieldError, VendorError } from "../error.js";
import type { FormWay } from "../form.js";
import { mergeHeaders } from "../headers.js";
import { invalid } from "../invalid.js";
import { requestProblems } from "../request-problems.js";
import type { Prepared } from "../send.js";
import { type Snapshot, takeSnapshot } from "../snapshot.js";
import { UnreadableFile } from "../unreadable-file.js";

/** A call before it is read. */
export interface Asked {
  readonly vendor: string;
  readonly operation: Operation;
  readonly input: unknown;
  readonly options: CallOptions;
  /** The headers that credentials fill, in lower case. */
  readonly credentialHeaders: ReadonlySet<string>;
  /** The client's. */
  readonly timeoutMs: number;
  readonly marks: Marks;
}

/** A copy of the input from the moment of the call, and the deadline. */
export interface Taken {
  readonly options: TakenOptions;
  readonly request: Snapshot;
  readonly deadline: Deadline;
}

/** Copies the input of a call. Throws where it cannot be copied or read. */
export function take(asked: Asked): Taken {
  const { vendor, operation, credentialHeaders, marks } = asked;
  const { operationId } = operation;
  const begun = performance.now();
  const problems: FieldError[] = [];
  const throwProblems = () => {
    if (problems.length > 0) throw invalid(vendor, operationId, problems, undefined, marks);
  };
  try {
    const options = takeOptions(asked.options, credentialHeaders, problems);
    throwProblems();
    const request = takeSnapshot(asked.input ?? {}, operation, problems);
    throwProblems();
    const { timeoutMs = asked.timeoutMs, since = begun } = options;
    return { options, request, deadline: startDeadline(timeoutMs, options.signal, since) };
  } catch (error) {
    if (error instanceof VendorError) throw error;
    // The secrets of an input that could not be read are not known, so the error of its getter is not shown.
    const reason = "the input could not be read, because one of its getters or its toJSON threw";
    throw new VendorError({
      ...{ vendor, operation: operationId, kind: "invalid", outcome: "notSent", reason },
      ...marks,
    });
  }
}

/** A call that was read, with the parts of its request. */
export interface ToPrepare extends FormWay {
  readonly vendor: string;
  readonly operation: Operation;
  readonly request: Snapshot;
  /** The client's and those of the call's options. */
  readonly headers: readonly Readonly<Record<string, string>>[];
  /** The headers that credentials fill, in lower case. */
  readonly credentialHeaders: ReadonlySet<string>;
  readonly marks: Marks;
}

const maxJsonLength = 8_388_608;

/**
 * Checks a request by the contract and makes it ready to be sent. Only a request with files has something to wait for.
 */
export function prepare(call: ToPrepare): Prepared | Promise<Prepared> {
  const { vendor, operation, request, headers, credentialHeaders, marks } = call;
  const invalidFields = (fields: readonly FieldError[]) =>
    invalid(vendor, operation.operationId, fields, undefined, marks);
  const problems = requestProblems(request, operation, credentialHeaders);
  if (problems.length > 0) throw invalidFields(problems);
  const form = operation.body?.mediaType === "multipart/form-data" ? operation.body : undefined;
  const text = form || request.body === undefined ? undefined : JSON.stringify(request.body);
  if (text !== undefined && text.length > maxJsonLength) {
    throw invalidFields([
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
      throw error instanceof UnreadableFile ? invalidFields([error.field]) : error;
    },
  );
}
