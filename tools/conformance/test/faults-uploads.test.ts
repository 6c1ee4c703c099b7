import { describe, expect, it } from "vitest";
import { type Row, resetErrnos } from "./faults/case.js";
import { expectNoSecret } from "./faults/leaks.js";
import { answer, finBeforeRequest, refusedForNow, resetBeforeRequest } from "./faults/plays.js";
import { runCase } from "./faults/run-case.js";
import { withElsewhere } from "./faults/setting.js";
import { allSubjects, type Subject } from "./faults/subjects.js";
import { withFile } from "./faults/uploads.js";

const elsewhere = withElsewhere();
const forms = allSubjects.filter(({ body }) => body === "multipart");

const pieces = 64;
const piece = new Uint8Array(64 * 1024).fill(120);

/** The same call with a file that is read from a stream and is larger than what a connection takes at once. */
function withStream(subject: Subject): Subject {
  let left = pieces;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      left -= 1;
      controller.enqueue(piece);
      if (left === 0) controller.close();
    },
  });
  return { ...subject, request: withFile(subject, stream).request };
}

describe.each(forms)("$vendor $operation, which sends a file from a stream", (subject) => {
  it.each([
    ["reset", resetBeforeRequest],
    ["ended", finBeforeRequest],
  ] as const)("outcome unknown when the connection is %s while it is sent", async (name, fault) => {
    const row: Row = { name, meets: () => fault, ends: { outcome: "unknown", phase: "send" } };
    await runCase(row, withStream(subject), elsewhere.url(), ({ error, attempts, server, told }) => {
      expect(error).toMatchObject({ outcome: "unknown", kind: "network", status: undefined });
      expect(attempts).toMatchObject([{ outcome: "unknown", phase: "send" }]);
      expect([...resetErrnos, "UND_ERR_SOCKET"]).toContain(attempts[0]?.errno);
      expect(server.requests).toEqual([]);
      expect(server.bytesRead()).toBeLessThan(pieces * piece.length);
      expectNoSecret(error, subject.secrets);
      expectNoSecret(told, subject.secrets);
    });
  });

  it("is retried with the same bytes after a 429", async () => {
    const limited = refusedForNow(429, undefined, subject.refusal.text);
    const row: Row = {
      name: "a 429 and then a success",
      meets: (nth) => (nth === 0 ? limited : answer({ body: subject.success })),
      ends: { outcome: "accepted", phase: "done" },
    };
    await runCase(row, withStream(subject), elsewhere.url(), ({ error, server }) => {
      expect(error).toBeUndefined();
      const sizes = server.requests.map(({ body }) => body.length);
      expect(sizes).toEqual([sizes[0], sizes[0]]);
      expect(sizes[0]).toBeGreaterThan(pieces * piece.length);
    });
  });
});
