import { answer as reply, startServer, type TestServer } from "@trunkline/mock/server";
import { VendorError } from "@trunkline/runtime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, createClient } from "./clients.js";
import { contracts, exchangeOf, operationOf, successOf } from "./contract.js";
import { type Place, placesOf } from "./proof/places.js";

// A success whose proof is of another type than the contract gives it, or is nothing, proves nothing: the vendor may have
// said yes to something else. Each value of JSON stands once in each place that proves a success. TRUNKLINE_LONG=1 tries
// every operation, and else one of each kind of place is tried.

const isLong = process.env["TRUNKLINE_LONG"] === "1";

const values: readonly (string | undefined)[] = [
  ...[undefined, "null", '""', '" "', '"\\t\\n\\u00a0"', '"some"', '"0"', '"17"', '"null"', '"true"'],
  ...["{}", '{"id":1}', "[]", "[1]", "[null]", "true", "false", "0", "-0", "-1", "7", "1.5", "1.0", "1e2"],
  ...[
    "1e999",
    "-1e999",
    "9007199254740991",
    "9007199254740993",
    "-12345678901234567890",
    '"9007199254740993"',
  ],
];

const caseHeader = "x-proof-case";

describe.each(contracts)("$vendor", (contract) => {
  const places = placesOf(contract);
  const answers = new Map<string, string>();
  let server: TestServer;
  let client: Client;

  beforeAll(async () => {
    const { obtain } = exchangeOf(contract) ?? {};
    const token =
      obtain === undefined ? "{}" : JSON.stringify(successOf(operationOf(contract, obtain)).value);
    server = await startServer(({ request, response }) =>
      reply(response, answers.get(String(request.headers[caseHeader])) ?? token),
    );
    client = await createClient(contract.vendor, server.url);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  async function send({ operation, answer: write }: Place, json: string | undefined) {
    const key = String(answers.size);
    const text = write(json);
    answers.set(key, text);
    const call = client[operation.id]?.(operation.examples[0]?.request, { headers: { [caseHeader]: key } });
    return await (call ?? Promise.resolve()).then(
      () => ({ outcome: "accepted", text, answer: undefined }),
      (error: unknown) => {
        if (!(error instanceof VendorError)) throw error;
        return { outcome: error.outcome, text, answer: error.answer };
      },
    );
  }

  it.each(isLong ? places : oneOfEach(places))("$operation.id is proved by $pointer", async (place) => {
    const ends = await Promise.all(values.map((json) => send(place, json)));
    const told = values.map((json, index) => [json, ends[index]?.outcome]);
    expect(told).toEqual(values.map((json) => [json, isProof(place, json) ? "accepted" : "unknown"]));
    // Where there is an answer that can be read, it is kept for a person to settle.
    expect(
      ends.filter(
        ({ outcome, text, answer }) => outcome === "unknown" && text !== "" && answer === undefined,
      ),
    ).toEqual([]);
  });
});

function isProof({ types }: Place, json: string | undefined): boolean {
  if (json === undefined) return false;
  const value: unknown = JSON.parse(json);
  // The digits of a long integer are read as text, whichever of the two they were.
  if (/^"?-?\d{16,}"?$/.test(json) && !Number.isSafeInteger(Number(value))) {
    return ["string", "integer", "number"].some((type) => types.includes(type));
  }
  switch (typeof value) {
    case "string":
      return types.includes("string") && value.trim() !== "";
    case "number":
      return types.includes("number")
        ? Number.isFinite(value)
        : types.includes("integer") && Number.isSafeInteger(value);
    case "boolean":
      return types.includes("boolean");
    default:
      return value !== null && types.includes(Array.isArray(value) ? "array" : "object");
  }
}

/** One place of each kind, by what it is of. */
function oneOfEach(places: readonly Place[]): Place[] {
  return places.filter(
    ({ types }, index) => places.findIndex((one) => one.types.join() === types.join()) === index,
  );
}
