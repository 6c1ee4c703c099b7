import { VendorError } from "@trunkline/runtime";
import { vendors } from "@trunkline/trial";
import { beforeAll, describe, expect, it } from "vitest";
import { checkEach } from "./cases.js";
import { createClient } from "./clients.js";
import { compile } from "./types/compile.js";
import { fetchStatements } from "./types/fetch-program.js";
import { byStatement, checkMistakes, nameOf, type Problems, statements } from "./types/mistakes.js";
import { programOf, type Statement } from "./types/statements.js";
import { messenger } from "./types/unified-program.js";

const all = [...statements, ...fetchStatements];

let problems: Problems;

beforeAll(async () => {
  problems = byStatement(all, await compile(programOf(all, messenger)));
});

const namesOf = (some: readonly Statement[]) => some.map(nameOf);
const isRejected = (one: Statement) => problems.has(one);

it("has no problem but in the statements", () => {
  expect(problems.get(undefined)).toBeUndefined();
});

describe.each(vendors)("the types of %s", (vendor) => {
  const own = statements.filter((one) => one.vendor === vendor);

  it("take every valid request, the credentials, each event, and what is marked as beyond them", () => {
    const wrong = own.filter((one) => one.compiles && isRejected(one));
    expect(namesOf(wrong)).toEqual([]);
    expect(own.filter(({ compiles }) => compiles)).not.toEqual([]);
  });

  it("reject everything else", () => {
    const wrong = own.filter((one) => !one.compiles && !isRejected(one));
    expect(namesOf(wrong)).toEqual([]);
    expect(own.filter(({ compiles }) => !compiles)).not.toEqual([]);
  });
});

describe.each(vendors)("the types of openapi-fetch's client for %s", (vendor) => {
  const own = fetchStatements.filter((one) => one.vendor === vendor);

  it("take every valid request, and what is marked as beyond the types", () => {
    const wrong = own.filter((one) => one.compiles && isRejected(one));
    expect(namesOf(wrong)).toEqual([]);
    expect(own.filter(({ compiles }) => compiles)).not.toEqual([]);
  });

  // openapi-fetch takes the type of a call from its argument, so extra members compile, and so does a list in place of an
  // object whose members are all optional. The client rejects them.
  it("reject what the types of the other client reject, except for extra members", async () => {
    const missed = own.filter((one) => !one.compiles && !isRejected(one));
    const client = await createClient(vendor, "http://127.0.0.1:1");
    await checkEach(missed, nameOf, async ({ case: given }) => {
      const error = await client[given.operation]?.(given.request).catch((reason: unknown) => reason);
      if (!(error instanceof VendorError)) throw new Error("no VendorError");
      expect(error.message).toMatch(/is unknown; remove it|must be an object/);
    });
    expect(own.filter((one) => !one.compiles && isRejected(one)).length).toBeGreaterThan(missed.length);
  });
});

it("says in the last line of the error for each mistake what is wrong in TypeScript 7", () =>
  checkMistakes(problems));
