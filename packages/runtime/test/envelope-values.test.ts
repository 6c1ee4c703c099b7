import { describe, expect, it } from "vitest";
import { respond, startServer } from "./servers.js";
import { createAcme, failureOf, success } from "./vendor.js";

/** What a client makes of a response with this body. */
async function call(body: string, status = 200) {
  await using server = await startServer((_, response) => respond(response, body, status));
  return await createAcme({ baseUrl: server.url }).sendMessage({ body: { to: "ana" } });
}

describe("any value in place of text", () => {
  const places: [unknown, string | undefined][] = [
    [17, "17"],
    [-0.5, "-0.5"],
    [true, undefined],
    [null, undefined],
    ["", ""],
  ];
  const structured: [unknown, string | undefined][] = [
    [{ toString: "x" }, '{"toString":"x"}'],
    [["no", 5], '["no",5]'],
  ];

  it.each(places)("as the code of an error: %j", async (code, expected) => {
    const body = JSON.stringify({ status: "error", code, message: "no" });
    const error = await failureOf(call(body));
    expect(error).toMatchObject({ kind: "protocol", outcome: "unknown", status: 200, code: expected });
  });

  it.each([...places, ...structured])("as its message and its fields: %j", async (value, expected) => {
    const body = { status: "error", code: "E_TO", message: value, errors: [{ name: "to", problem: value }] };
    const error = await failureOf(call(JSON.stringify(body)));
    expect(error).toMatchObject({ kind: "invalid", outcome: "rejected", code: "E_TO" });
    expect(error.message).toBe(
      `acme sendMessage was rejected: ${["E_TO", expected].filter(Boolean).join(", ")}`,
    );
    expect(error.fields).toEqual([{ field: "to", message: expected || "was rejected" }]);
  });

  it.each([1, true, null, {}, ["ok"], 0])("as the word for success: %j", async (status) => {
    const error = await failureOf(call(JSON.stringify({ ...success, status })));
    expect(error).toMatchObject({ kind: "protocol", outcome: "unknown", status: 200 });
    expect(error.message).toContain("has an unknown value at /status");
  });

  it.each([5, "many", null, true, { length: 3 }, [null, 5, "text", [], {}]])(
    "as the list of fields: %j",
    async (errors) => {
      const error = await failureOf(call(JSON.stringify({ status: "error", code: "E_TO", errors })));
      expect(error).toMatchObject({ kind: "invalid", outcome: "rejected" });
      const empty = { field: "", message: "was rejected" };
      expect(error.fields).toEqual(Array.isArray(errors) ? errors.map(() => empty) : []);
    },
  );
});

describe("an error is bounded, however much a vendor says", () => {
  it("in its message and its code", async () => {
    const body = { status: "error", code: "c".repeat(2000), message: "m".repeat(1_048_576) };
    const error = await failureOf(call(JSON.stringify(body), 400));
    expect(error.code).toBe(`${"c".repeat(1000)}…`);
    expect(error.message).toBe(`acme sendMessage was rejected: HTTP 400, ${"c".repeat(990)}…`);
    expect(error.attempts[0]?.code).toBe(error.code);
  });

  it("after its secrets were taken out, so that none of them is cut in half", async () => {
    const text = `${"x".repeat(994)} key`;
    const body = { status: "error", code: text, message: text, errors: [{ name: text, problem: text }] };
    const error = await failureOf(call(JSON.stringify(body)));
    const redacted = `${"x".repeat(994)} ***`;
    expect(error.code).toBe(redacted);
    expect(error.attempts[0]?.code).toBe(redacted);
    expect(error.fields).toEqual([{ field: redacted, message: redacted }]);
    expect(error.message).not.toContain("key");
  });

  it("but not where it is as long as may be", async () => {
    const error = await failureOf(call(JSON.stringify({ status: "error", message: "m".repeat(1000) })));
    expect(error.message.endsWith(`: ${"m".repeat(1000)}`)).toBe(true);
  });

  it("in its fields", async () => {
    const errors = Array.from({ length: 1000 }, (_, index) => ({
      name: `${index}`.padEnd(2000, "n"),
      problem: "p".repeat(2000),
    }));
    const { fields } = await failureOf(call(JSON.stringify({ status: "error", errors }), 400));
    expect(fields).toHaveLength(100);
    expect(fields[99]).toEqual({ field: `${"99".padEnd(1000, "n")}…`, message: `${"p".repeat(1000)}…` });
  });
});
