import type { OperationName, PartOf } from "../client-types.js";
import type { Mock } from "../mock.js";

/** `expect.any(String)` and the like, of Vitest and Jest. */
export interface AsymmetricMatcher {
  asymmetricMatch(actual: unknown): boolean;
}

/** A file in a form. The input of a client, `{ content, filename, type }`, fits too. */
export interface ExpectedFile {
  readonly name?: Matching<string>;
  readonly filename?: Matching<string>;
  readonly type?: Matching<string>;
  readonly size?: Matching<number>;
  /** The bytes, or their text in UTF-8. */
  readonly content?: Uint8Array | ArrayBuffer | Matching<string>;
}

/**
 * What may match a value: only the members that you name are compared; one that is `undefined` must be absent. A list must
 * have as many elements. A regular expression matches a string.
 */
export type Matching<Value> = unknown extends Value ? unknown : MatchingPart<Value> | AsymmetricMatcher;

type MatchingPart<Value> = Value extends string
  ? Value | RegExp
  : Value extends Uint8Array | ArrayBuffer
    ? Uint8Array | ArrayBuffer
    : Value extends Blob
      ? ExpectedFile
      : Value extends ReadableStream | AsyncIterable<unknown>
        ? never
        : Value extends readonly (infer Item)[]
          ? readonly Matching<Item>[]
          : Value extends object
            ? { readonly [Name in keyof Value]?: Matching<Value[Name]> | undefined }
            : Value;

/** The parts of a request to compare; without any, every request of the operation matches. */
export interface Expected<Client extends object = object, Name extends string = string> {
  /** The path parameters; numbers where the contract has numbers. */
  readonly path?: Matching<PartOf<Client, Name, "path">> | undefined;
  /** The query; numbers, booleans and lists where the contract has them. */
  readonly query?:
    | (Matching<PartOf<Client, Name, "query">> & { readonly [name: string]: unknown })
    | undefined;
  /** The headers, under names in any case. */
  readonly headers?: { readonly [name: string]: Matching<string | number> | undefined } | undefined;
  /** The value of JSON, the members of a form, a text or bytes. */
  readonly body?: Matching<PartOf<Client, Name, "body">> | undefined;
}

export interface SentOptions {
  /** How many requests must match exactly; by default one or more. */
  readonly times?: number;
}

/** The matchers, for Vitest's `Assertion` or Jest's `Matchers`. */
export interface MockMatchers<Received = unknown, Result = void> {
  /** Passes when the mock got a matching request of the operation, or exactly `times` of them. */
  toHaveSent<Name extends OperationName<ClientOf<Received>>>(
    operation: Name,
    expected?: Expected<ClientOf<Received>, Name>,
    options?: SentOptions,
  ): Result;
  /** Passes when every request that the mock got keeps the contract. */
  toHaveKeptTheContract(): Result;
}

type ClientOf<Received> = Received extends Mock<infer Client> ? Client : object;
