import { startMock } from "@trunkline/mock";
import { describe, expect, it } from "vitest";
import { contracts } from "./contract.js";
import { createFetchClient, initOf } from "./fetch-clients.js";
import { formOf } from "./raw.js";

const uploads = contracts.flatMap(({ vendor, operations }) =>
  operations
    .filter(({ body }) => body?.mediaType === "multipart/form-data")
    .map((operation) => ({ vendor, operation })),
);

describe.each(uploads)(
  "a form of openapi-fetch for $vendor, $operation.operationId",
  ({ vendor, operation }) => {
    const { operationId: id, method, path, body } = operation;
    const withFile = operation.examples.find(({ request }) =>
      body?.files.some(({ name }) => Object.hasOwn(request.body as object, name)),
    );
    if (!withFile) throw new Error(`${vendor} ${id} has no example with a file`);
    const given = withFile.request.body as object;

    it("is the same from its members, from a FormData, and from a serializer that makes one", async () => {
      await using mock = await startMock(vendor, { stateless: true });
      const client = await createFetchClient(vendor, mock.url);
      const init = initOf(withFile.request);
      await client.request(method, path, init);
      await client.request(method, path, { ...init, body: formOf(given) });
      await client.request(method, path, { ...init, bodySerializer: formOf });
      const sent = mock.requests.filter(({ operationId }) => operationId === id);
      const [first, ...others] = sent.map(({ parts, violations }) => ({
        violations,
        parts: parts.map((part) => ({ ...part, bytes: part.bytes.toString() })),
      }));
      expect(first?.violations).toEqual([]);
      expect(others).toEqual([first, first]);
    });
  },
);
