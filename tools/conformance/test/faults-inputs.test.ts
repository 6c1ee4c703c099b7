import { VendorError } from "@trunkline/runtime";
import type { Request } from "@trunkline/trial";
import { describe, expect, it } from "vitest";
import { contracts } from "./contract.js";
import { startFaultServer } from "./faults/fault-server.js";
import { expectNoSecret } from "./faults/leaks.js";
import { answer } from "./faults/plays.js";
import { hostile, hostileHeaders, hostilePathTexts, unsendable } from "./faults/rows/inputs.js";
import { createFaultClient } from "./faults/run-case.js";
import { type Subject, subjects } from "./faults/subjects.js";
import { withFile } from "./faults/uploads.js";

const named = subjects.map((subject) => [subject.vendor, subject.operation, subject.body, subject] as const);

/** The first operation of each vendor whose path takes a text, if one does. */
const withPath = contracts.flatMap(({ vendor, operations }) => {
  const subject = subjects.find((one) => one.vendor === vendor);
  const found = operations.flatMap(({ operationId: id, examples }) => {
    const { request = {} } = examples[0] ?? {};
    const [name] = Object.entries(request.path ?? {}).find(([, value]) => typeof value === "string") ?? [];
    return subject && name ? [[vendor, id, name, { ...subject, operation: id, request }] as const] : [];
  });
  return found.slice(0, 1);
});

/** The forms, with the member that takes a file. */
const forms = subjects
  .filter(({ body }) => body === "multipart")
  .map((subject) => [subject.vendor, subject.operation, subject] as const);

describe.concurrent.each(named)("%s %s, which sends %s", (_vendor, _operation, _body, subject) => {
  it.each(hostileHeaders.map(({ name, text }) => [name, text] as const))(
    "is refused before the network for a header with %s",
    async (_name, text) =>
      await expectRefusal(subject, subject.request, "/headers/X-Trace", { "X-Trace": text }),
  );

  it.each(["X Trace", "X-Trace\r\nX-Injected", "Content-Length", "Host"])(
    "is refused before the network for a header named %j",
    async (header) => {
      const field = `/headers/${header.replace("\r\n", "\\u{d}\\u{a}")}`;
      await expectRefusal(subject, subject.request, field, { [header]: hostile });
    },
  );
});

describe.concurrent.each(withPath)("%s %s, whose path holds %s", (_vendor, _id, name, subject) => {
  it.each(hostilePathTexts.map((one) => [one.name, one.text] as const))(
    "is refused before the network for a path parameter with %s",
    async (_name, text) => {
      const request = { ...subject.request, path: { ...subject.request.path, [name]: text } };
      await expectRefusal(subject, request, `/path/${name}`);
    },
  );
});

describe.concurrent.each(forms)("%s %s, which sends a file", (_vendor, _operation, subject) => {
  it.each(unsendable.map((one) => [one.name, one.text] as const))(
    "is refused before the network for a file whose name holds %s",
    async (_name, filename) => {
      const { request, place } = withFile(subject, { content: new Uint8Array([1]), filename });
      await expectRefusal(subject, request, `${place}/filename`);
    },
  );
});

async function expectRefusal(
  subject: Subject,
  request: Request,
  field: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  await using server = await startFaultServer({ fault: () => answer({ body: subject.success }) });
  const told: unknown[] = [];
  const hooks = { onResponse: (...payload: unknown[]) => told.push(payload) };
  const client = await createFaultClient(subject, server.url, { hooks });
  const error: unknown = await client[subject.operation]?.(request, { headers }).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof VendorError)) throw new Error("the call was not refused");
  expect(error).toMatchObject({ kind: "invalid", outcome: "notSent", attempts: [] });
  expect(error.fields.map((one) => one.field)).toContain(field);
  expect(server.connections()).toBe(0);
  expectNoSecret(error, [...subject.secrets, hostile]);
  expectNoSecret(told, [...subject.secrets, hostile]);
}
