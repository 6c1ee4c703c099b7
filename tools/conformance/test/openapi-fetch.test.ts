import { VendorError } from "@trunkline/runtime";
import { beforeAll, describe, expect, it } from "vitest";
import { type Client, createClient } from "./clients.js";
import { contracts, successOf } from "./contract.js";
import { createFetchClient, type FetchClient, initOf, sendingOperation } from "./fetch-clients.js";
import { type Recorder, startRecorder } from "./recorder.js";
import { renderWire } from "./wire.js";

// Whatever the other client sends and is answered, the client of openapi-fetch sends and is answered as well.
describe.each(contracts)("the client of openapi-fetch for $vendor", (contract) => {
  const { vendor, operations } = contract;
  let recorder: Recorder;
  let client: Client;
  let fetching: FetchClient;
  // Refusals make a client renew its token, which the exchanges show.
  let refused: FetchClient;

  beforeAll(async () => {
    recorder = await startRecorder(vendor);
    client = await createClient(vendor, recorder.url);
    fetching = await createFetchClient(vendor, recorder.url);
    refused = await createFetchClient(vendor, recorder.url);
    return () => recorder[Symbol.asyncDispose]();
  });

  describe.each(operations)("$operationId", (operation) => {
    const { operationId: id, method, path, examples } = operation;

    it.each(examples)("sends $name as the other client does, and gives the success", async (example) => {
      recorder.take();
      const { data, error, response } = await fetching.request(method, path, initOf(example.request));
      expect({ data, error, status: response.status }).toEqual({
        data: successOf(operation).value,
        status: 200,
      });
      const sent = recorder.take().filter(({ operationId }) => operationId === id);
      expect(sent.map(({ violations }) => violations)).toEqual([[]]);
      const file = `./__snapshots__/wire/${vendor}/${id}.${example.name}.http`;
      await expect(sent.map(renderWire).join()).toMatchFileSnapshot(file);
    });
  });

  // What becomes of an answer does not depend on the operation.
  const { operationId: id, method, path, examples, replies } = sendingOperation(contract);
  const failures = replies.filter(({ success }) => !success);

  it.each(failures)(
    "gives $name in a $status as an error, or throws what no refusal proves",
    async (reply) => {
      const options = { headers: { Prefer: `code=${reply.status}, example=${reply.name}` }, retry: false };
      const { request } = examples[0] ?? {};
      const thrown = await client[id]?.(request, options as object).catch((reason: unknown) => reason);
      if (!(thrown instanceof VendorError)) throw new Error(`${reply.name} is no failure`);
      const given = { ...initOf(request), ...options };
      const ended = await refused.request(method, path, given).catch((reason: unknown) => reason);
      if (thrown.outcome !== "rejected") {
        expect(ended).toBeInstanceOf(VendorError);
        expect(ended).toMatchObject({ message: thrown.message, outcome: thrown.outcome });
        return;
      }
      expect(ended).toMatchObject({ error: reply.value, response: { ok: false } });
      expect(ended).not.toHaveProperty("data");
      const { status } = (ended as { response: Response }).response;
      if (reply.status >= 400) expect(status).toBe(reply.status);
    },
  );
});
