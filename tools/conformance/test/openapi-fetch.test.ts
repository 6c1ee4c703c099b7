import { VendorError } from "@trunkline/runtime";
import { beforeAll, describe, expect, it } from "vitest";
import { checkEach, oneOfEach } from "./cases.js";
import { type Client, createClient } from "./clients.js";
import { contracts, type Reply, successOf } from "./contract.js";
import { createFetchClient, type FetchClient, initOf, sendingOperation } from "./fetch-clients.js";
import { type Recorder, startRecorder } from "./recorder.js";
import { renderWire } from "./wire.js";

// The client of openapi-fetch sends the same requests as the other client, and gets the same responses.
describe.each(contracts)("the client of openapi-fetch for $vendor", (contract) => {
  const { vendor, operations } = contract;
  let recorder: Recorder;
  let client: Client;
  let fetching: FetchClient;
  // Some failures make a client renew its token, which the recorder would show.
  let failing: FetchClient;

  beforeAll(async () => {
    recorder = await startRecorder(vendor);
    client = await createClient(vendor, recorder.url);
    fetching = await createFetchClient(vendor, recorder.url);
    failing = await createFetchClient(vendor, recorder.url);
    return () => recorder[Symbol.asyncDispose]();
  });

  const all = operations.flatMap((operation) =>
    operation.examples.map((example) => ({ ...example, operation, id: operation.operationId })),
  );

  // `npm test` has one example of each operation.
  it("sends each example as the other client does, and gives the success", () =>
    checkEach(
      oneOfEach(all, ({ id: operation }) => operation),
      ({ id: operation, name }) => `${operation}, ${name}`,
      async ({ id: operationId, operation, request, name }) => {
        recorder.take();
        const fetched = await fetching.request(operation.method, operation.path, initOf(request));
        expect({ data: fetched.data, error: fetched.error, status: fetched.response.status }).toEqual({
          data: successOf(operation).value,
          status: 200,
        });
        const sent = recorder.take().filter((one) => one.operationId === operationId);
        expect(sent.map(({ violations }) => violations)).toEqual([[]]);
        const file = `./__snapshots__/wire/${vendor}/${operationId}.${name}.http`;
        await expect(sent.map(renderWire).join()).toMatchFileSnapshot(file);
      },
    ));

  // How a response is judged does not depend on the operation.
  const { operationId: id, method, path, examples, replies } = sendingOperation(contract);
  const failures = replies.filter(({ success }) => !success);

  it("gives a rejected call as an error, and throws any other failure", () =>
    checkEach(failures, nameOf, async (reply) => {
      const options = { headers: { Prefer: `code=${reply.status}, example=${reply.name}` }, retry: false };
      const { request } = examples[0] ?? {};
      const thrown = await client[id]?.(request, options as object).catch((reason: unknown) => reason);
      if (!(thrown instanceof VendorError)) throw new Error(`${reply.name} is no failure`);
      const given = { ...initOf(request), ...options };
      const ended = await failing.request(method, path, given).catch((reason: unknown) => reason);
      if (thrown.outcome !== "rejected") {
        expect(ended).toBeInstanceOf(VendorError);
        expect(ended).toMatchObject({ message: thrown.message, outcome: thrown.outcome });
        return;
      }
      expect(ended).toMatchObject({ error: reply.value, response: { ok: false } });
      expect(ended).not.toHaveProperty("data");
      const { status } = (ended as { response: Response }).response;
      if (reply.status >= 400) expect(status).toBe(reply.status);
    }));
});

function nameOf({ name, status }: Reply): string {
  return `${name} in HTTP ${status}`;
}
