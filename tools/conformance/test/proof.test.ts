import { respond as reply, startServer, type TestServer } from "@trunkline/mock/server";
import { VendorError } from "@trunkline/runtime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLong, oneOfEach } from "./cases.js";
import { type Client, createClient } from "./clients.js";
import { contracts, exchangeOf, operationOf, successOf } from "./contract.js";
import { eventsOf } from "./events.js";
import { importVendor } from "./packages.js";
import { type Place, placesOf } from "./proof/places.js";
import { isProof, textWith, values } from "./proof/values.js";

// A proof that is missing, or of another type than in the contract, proves nothing: the vendor may have said yes to
// something else. Each kind of JSON value is put into each place that proves a success or a delivery. `npm test` has one
// place of each type, the long suites every operation.

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
    const call = client[operation.operationId]?.(operation.examples[0]?.request, {
      headers: { [caseHeader]: key },
    });
    return await (call ?? Promise.resolve()).then(
      () => ({ outcome: "accepted", text, responseBody: undefined }),
      (error: unknown) => {
        if (!(error instanceof VendorError)) throw error;
        return { outcome: error.outcome, text, responseBody: error.responseBody };
      },
    );
  }

  it.each(oneOfEach(places, ({ types }) => types.join(), isLong))(
    "$operation.operationId is proved by $pointer",
    async (place) => {
      const ends = await Promise.all(values.map((json) => send(place, json)));
      const told = values.map((json, index) => [json, ends[index]?.outcome]);
      expect(told).toEqual(values.map((json) => [json, isProof(place.types, json) ? "accepted" : "unknown"]));
      // A response that can be read is kept for a person to settle.
      expect(
        ends.filter(
          ({ outcome, text, responseBody }) =>
            outcome === "unknown" && text !== "" && responseBody === undefined,
        ),
      ).toEqual([]);
    },
  );
});

const eventful = contracts.filter((contract) => eventsOf(contract).length > 0);

describe.each(eventful)("what $vendor delivers", (contract) => {
  const places = eventsOf(contract).flatMap((event) =>
    event.deliveries
      .slice(0, 1)
      .flatMap(({ payload }) =>
        event.proof.map(({ pointer: place, type: types }) => ({ type: event.type, payload, place, types })),
      ),
  );

  it.each(places)("$type is proved by $place", async ({ type, payload, place, types }) => {
    const { parseEvent } = await importVendor<{ readonly parseEvent: ParseEvent }>(contract.vendor);
    const told = await Promise.all(
      values.map(async (json) => [
        json,
        await parseEvent(textWith(payload, place, json), {}).then(
          (event) => event.type === type,
          () => false,
        ),
      ]),
    );
    expect(told).toEqual(values.map((json) => [json, isProof(types, json)]));
  });
});

type ParseEvent = (body: string, headers: object) => Promise<{ readonly type: string }>;
