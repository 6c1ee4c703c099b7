import { VendorError } from "@trunkline/runtime";
import { vendors } from "@trunkline/trial";
import { beforeAll, describe, expect, it } from "vitest";
import { createClient } from "./clients.js";
import { compile } from "./types/compile.js";
import { fetchStatements } from "./types/fetch-program.js";
import { programOf, type Statement } from "./types/statements.js";

let refused: ReadonlySet<Statement | undefined>;

beforeAll(async () => {
  const problems = await compile(programOf(fetchStatements));
  refused = new Set(problems.map(({ line }) => fetchStatements[line - 1]));
  expect(problems.filter(({ line }) => fetchStatements[line - 1] === undefined)).toEqual([]);
});

describe.each(vendors)("the paths of %s", (vendor) => {
  const own = fetchStatements.filter((one) => one.vendor === vendor);

  it("take every send, and what is said to be beyond the types", () => {
    const wrong = own.filter((one) => one.compiles && refused.has(one));
    expect(wrong.map(({ what }) => what)).toEqual([]);
    expect(own.filter(({ compiles }) => compiles).length).toBeGreaterThan(0);
  });

  // openapi-fetch takes the type of a call from what it is given, so members too many compile, and so does a list in place
  // of an object whose members are all optional. The client refuses them.
  it("refuse what the types of the other client refuse, but for what is too much", async () => {
    const wrong = own.filter((one) => !one.compiles && !refused.has(one));
    const client = await createClient(vendor, "http://127.0.0.1:1");
    for (const { what, case: given } of wrong) {
      const error = await client[given.operation]?.(given.request).catch((reason: unknown) => reason);
      if (!(error instanceof VendorError)) throw new Error(`${what} is not refused`);
      expect(error.message).toMatch(/is not a member that the contract knows|must be an object/);
    }
    expect(own.filter((one) => !one.compiles && refused.has(one)).length).toBeGreaterThan(wrong.length);
  });
});
