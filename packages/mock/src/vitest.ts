/// <reference types="node" preserve="true" />
// Without this import, the declarations below would come before Vitest's own and add nothing to them.
import "vitest";
import { expect } from "vitest";
import { matchers } from "./assert/matchers.js";
// Types from the index, so that a module that exports a fixture can name them.
import type { ContractSource, Mock, MockMatchers, MockOptions, VendorName, VendorOf } from "./index.js";
import { startMock } from "./start-mock.js";

declare module "vitest" {
  // Every version from 3.0 on has this interface; `Matchers` came with 3.2.
  interface Assertion<T> extends MockMatchers<T> {}
}

expect.extend(matchers);

/** A Vitest fixture: a mock for each test that asks for it. */
export type MockFixture<Client extends object = object, Vendor extends string = VendorOf<Client>> = (
  context: object,
  use: (mock: Mock<Client, Vendor>) => Promise<void>,
) => Promise<void>;

/**
 * Makes a fixture: `test.extend({ pbx: mockOf<Yeastar>("yeastar") })`. Each test that names it gets its own mock, which
 * closes after the test, even a failed one. A test fails if its mock does, for example by a reply that breaks the contract.
 *
 * @typeParam Client The vendor's client, such as `Yeastar`, which types the mock.
 * @param contract A vendor such as `"yeastar"`, or the path of any OpenAPI document.
 */
export function mockOf<Vendor extends VendorName>(
  contract: Vendor,
  options?: MockOptions,
): MockFixture<object, Vendor>;
export function mockOf<Client extends object = object>(
  contract: ContractSource,
  options?: MockOptions,
): MockFixture<Client>;
export function mockOf(contract: ContractSource, options?: MockOptions): MockFixture {
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from this pattern which other fixtures are needed.
  return async ({}, use) => {
    const mock = await startMock(contract, options);
    await use(mock);
    await mock.close();
  };
}
