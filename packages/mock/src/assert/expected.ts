import type { OperationName, PartOf } from "../client-types.js";
import type { Mock } from "../mock.js";

/** `expect.any(String)` and its like, of Vitest and of Jest. */
export interface AsymmetricMatcher {
  asymmetricMatch(actual: unknown): boolean;
}

/** What is expected of a file in a form; what a client was given, `{ content, filename, type }`, says it as well. */
export interface ExpectedFile {
  readonly name?: Matching<string>;
  readonly filename?: Matching<string>;
  readonly type?: Matching<string>;
  readonly size?: Matching<number>;
  /** The bytes, or a text that they are in UTF-8. */
  readonly content?: Uint8Array | ArrayBuffer | Matching<string>;
}

/**
 * What a value may be expected to be: members that are not named are not looked at, and one that is `undefined` must not
 * be there. A list has as many elements as are given. A text may be matched by a regular expression.
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

/** The parts of a request that are looked at; without any, every request of the operation is one. */
export interface Expected<Client extends object = object, Name extends string = string> {
  /** The path parameters; a number where the contract says so. */
  readonly path?: Matching<PartOf<Client, Name, "path">> | undefined;
  /** The query; a number, a boolean or a list where the contract says so. */
  readonly query?:
    | (Matching<PartOf<Client, Name, "query">> & { readonly [name: string]: unknown })
    | undefined;
  /** The headers, under names in any case. */
  readonly headers?: { readonly [name: string]: Matching<string | number> | undefined } | undefined;
  /** The value of JSON, the members of a form, or a text or bytes. */
  readonly body?: Matching<PartOf<Client, Name, "body">> | undefined;
}

export interface SentOptions {
  /** How many requests must match, no more and no fewer; without it, one or more. */
  readonly times?: number;
}

/** The matchers, for Vitest's `Assertion` or Jest's `Matchers`. */
export interface MockMatchers<Received = unknown, Result = void> {
  /** Passes when the mock got a request of the operation that matches, or exactly `times` of them. */
  toHaveSent<Name extends OperationName<ClientOf<Received>>>(
    operation: Name,
    expected?: Expected<ClientOf<Received>, Name>,
    options?: SentOptions,
  ): Result;
  /** Passes when every request that the mock got keeps the contract. */
  toHaveKeptTheContract(): Result;
}

type ClientOf<Received> = Received extends Mock<infer Client> ? Client : object;
