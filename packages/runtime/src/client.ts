import { type CallOptions, tagOf } from "./call-options.js";
import type { CallResult } from "./call-result.js";
import type { Contract, Operation } from "./contract.js";
import { createCall } from "./create-call.js";
import { VendorError } from "./error.js";
import type { RawOptions } from "./options.js";
import { readOptions } from "./read-options.js";

/** A running call: the body on success, or with {@link withResponse} its response as well. */
export interface VendorCall<T> extends Promise<T> {
  /** Resolves to the body with the status, the headers and the attempts. */
  withResponse(): Promise<CallResult<T>>;
}

/** Calls operations that are imported one by one, so that a bundle holds only those. */
export interface Caller {
  /**
   * Calls one operation, with the types that it carries.
   *
   * @throws {VendorError}
   */
  call<Input, Output>(
    operation: Operation<Input, Output>,
    input: Input,
    options?: CallOptions,
  ): VendorCall<Output>;
  /** Closes the caller: running calls end first, later ones fail with `notSent`, and a token is given back to the vendor. */
  close(): Promise<void>;
}

/** Makes a caller. The generated packages give it its options. */
export function createCaller(contract: Contract, options: RawOptions): Caller {
  const { call, close } = createCall(contract, readOptions(contract, options));
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  const closeOnce = async () => {
    await Promise.allSettled(running);
    await close();
  };
  return {
    call: <Input, Output>(operation: Operation<Input, Output>, input: Input, callOptions?: CallOptions) => {
      const result = (
        closing
          ? failClosed(contract, operation, tagOf(callOptions))
          : call(operation, input, callOptions ?? {})
      ) as Promise<CallResult<Output>>;
      running.add(result);
      return asVendorCall(result, () => running.delete(result));
    },
    close: () => {
      closing ??= closeOnce();
      return closing;
    },
  };
}

async function failClosed(
  { vendor }: Contract,
  { operationId }: Operation,
  tag: string | undefined,
): Promise<never> {
  const reason = "the client was closed; make a new one";
  throw new VendorError({ vendor, operation: operationId, kind: "aborted", outcome: "notSent", reason, tag });
}

/** Makes a client whose methods are named by the operations. The generated packages give it its types. */
export function createClient<Client>(
  contract: Contract,
  operations: Readonly<Record<string, Operation>>,
  options: RawOptions,
): Client {
  const { call, close } = createCaller(contract, options);
  const methods = Object.entries(operations).map(([name, operation]) => [
    name,
    (input?: unknown, callOptions?: CallOptions) => call(operation, input, callOptions),
  ]);
  return { ...Object.fromEntries(methods), close } as Client;
}

function asVendorCall<T>(result: Promise<CallResult<T>>, onEnd: () => void): VendorCall<T> {
  const data = result.then(
    ({ data: body }) => {
      onEnd();
      return body;
    },
    (error: unknown) => {
      onEnd();
      throw error;
    },
  );
  return Object.assign(data, {
    withResponse: () => {
      // A program that asks for the response awaits only that promise, which has the failure.
      data.catch(() => {});
      return result;
    },
  });
}
