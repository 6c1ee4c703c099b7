import { type CallResult, createCall } from "./call.js";
import type { Contract, Operation } from "./contract.js";
import { type RawOptions, readOptions } from "./options.js";
import type { CallOptions } from "./prepare.js";

/** A call that is under way: the success body, or with {@link withResponse} the answer that carried it as well. */
export interface VendorCall<T> extends Promise<T> {
  /** Resolves to the success body with the status, the headers and the attempts. */
  withResponse(): Promise<CallResult<T>>;
}

/** Calls operations that are imported one by one, so that a bundle holds those alone. */
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
}

/** Makes a caller. The generated packages give it its options. */
export function createCaller(contract: Contract, options: RawOptions): Caller {
  const call = createCall(contract, readOptions(contract, options));
  return {
    call: <Input, Output>(operation: Operation<Input, Output>, input: Input, callOptions: CallOptions = {}) =>
      asVendorCall(call(operation, input, callOptions) as Promise<CallResult<Output>>),
  };
}

/** Makes a client whose methods are named by the operations. The generated packages give it its types. */
export function createClient<Client>(
  contract: Contract,
  operations: Readonly<Record<string, Operation>>,
  options: RawOptions,
): Client {
  const { call } = createCaller(contract, options);
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      (input?: unknown, callOptions?: CallOptions) => call(operation, input, callOptions),
    ]),
  ) as Client;
}

function asVendorCall<T>(result: Promise<CallResult<T>>): VendorCall<T> {
  const data = result.then((answer) => answer.data);
  return Object.assign(data, {
    withResponse: () => {
      // Who asks for the response awaits that promise alone; the failure is told there.
      data.catch(() => {});
      return result;
    },
  });
}
