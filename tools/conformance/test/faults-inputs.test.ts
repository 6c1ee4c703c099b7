import { VendorError } from "@trunkline/runtime";
import type { Request } from "@trunkline/trial";
import { describe, expect, it } from "vitest";
import { checkEach } from "./cases.js";
import { contracts } from "./contract.js";
import { nameOf } from "./faults/case.js";
import { startFaultServer } from "./faults/fault-server.js";
import { expectNoSecret } from "./faults/leaks.js";
import { answer } from "./faults/plays.js";
import { hostile, hostileHeaders, hostilePathTexts, unsendable } from "./faults/rows/inputs.js";
import { createFaultClient } from "./faults/run-case.js";
import { allSubjects, type Subject, subjects } from "./faults/subjects.js";
import { withFile } from "./faults/uploads.js";

/** The first operation of each vendor whose path takes a text, if one does. */
const withPath = contracts.flatMap(({ vendor, operations }) => {
  const subject = allSubjects.find((one) => one.vendor === vendor);
  const found = operations.flatMap(({ operationId: id, examples }) => {
    const { request = {} } = examples[0] ?? {};
    const [name] = Object.entries(request.path ?? {}).find(([, value]) => typeof value === "string") ?? [];
    return subject && name ? [{ vendor, name, subject: { ...subject, operation: id, request } }] : [];
  });
  return found.slice(0, 1);
});

const forms = allSubjects.filter(({ body }) => body === "multipart");

const headerNames = ["X Trace", "X-Trace\r\nX-Injected", "Content-Length", "Host"];

describe.each(subjects)("$vendor $operation, which sends $body", (subject) => {
  it("is not sent with an invalid value of a header", () =>
    checkEach(hostileHeaders, nameOf, ({ text }) =>
      expectInvalid(subject, subject.request, "/headers/X-Trace", { "X-Trace": text }),
    ));

  it("is not sent with an invalid name of a header", () =>
    checkEach(headerNames, JSON.stringify, (header) => {
      const field = `/headers/${header.replace("\r\n", "\\u{d}\\u{a}")}`;
      return expectInvalid(subject, subject.request, field, { [header]: hostile });
    }));
});

describe.each(withPath)("$vendor $subject.operation, whose path has $name", ({ name, subject }) => {
  it("is not sent with an invalid path parameter", () =>
    checkEach(hostilePathTexts, nameOf, ({ text }) => {
      const request = { ...subject.request, path: { ...subject.request.path, [name]: text } };
      return expectInvalid(subject, request, `/path/${name}`);
    }));
});

describe.each(forms)("$vendor $operation, which sends a file", (subject) => {
  it("is not sent with an invalid name of a file", () =>
    checkEach(unsendable, nameOf, ({ text: filename }) => {
      const { request, place } = withFile(subject, { content: new Uint8Array([1]), filename });
      return expectInvalid(subject, request, `${place}/filename`);
    }));
});

async function expectInvalid(
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
  if (!(error instanceof VendorError)) throw new Error("the call did not fail");
  expect(error).toMatchObject({ kind: "invalid", outcome: "notSent", attempts: [] });
  expect(error.fields.map((one) => one.field)).toContain(field);
  expect(server.connections()).toBe(0);
  expectNoSecret(error, [...subject.secrets, hostile]);
  expectNoSecret(told, [...subject.secrets, hostile]);
}
