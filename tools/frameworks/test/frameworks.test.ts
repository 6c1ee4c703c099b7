import { describe, expect, it, vi } from "vitest";
import { deliver, itReceives, type Program, secret } from "./deliveries.js";
import { express4, express5, fastify, frames } from "./frames.js";
import { type Frame, linesOf, startProgram } from "./program.js";
import { lines } from "./readme.js";

/** Runs a program, and checks it. */
async function using(frame: Frame, line: string, check: (program: Program) => Promise<void>): Promise<void> {
  const settled: string[] = [];
  const failing = new Set<string>();
  const settle = async (correlation: string, status: string) => {
    settled.push(`${correlation} ${status}`);
    if (failing.delete(correlation)) throw new Error(`no order ${correlation}`);
  };
  const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
  const says = () => warn.mock.calls.map(([warning]) => (warning as Error).message).join("\n");
  try {
    await using program = await startProgram(frame, line, { secret, orders: { settle } });
    await check({ url: program.url, settled, fail: (correlation) => failing.add(correlation), says });
  } finally {
    warn.mockRestore();
  }
}

describe.each(frames)("in %s, a webhook of at most twelve lines", (_, row, frame) => {
  const line = lines.get(row) ?? "";

  it("has them", () => {
    expect(line).not.toBe("");
    expect(linesOf(frame, line).length).toBeLessThanOrEqual(12);
  });

  itReceives((check) => using(frame, line, check));
});

describe("where something has read the body,", () => {
  const line = lines.get("Express") ?? "";
  const verify = "(request, _, bytes) => { request.rawBody = bytes; }";
  const bytes = '"application/json", { parseAs: "buffer" }, (_, body, done) => done(null, body)';
  const withBody = "toNodeHandler(webhook)(Object.assign(raw, { body }), reply.hijack().raw)";
  const post = `app.post("/webhooks/pbx", ({ raw, body }, reply) => ${withBody});`;

  it.each([
    ["Express 5 and express.raw()", express5, `app.use(express.raw({ type: "*/*" })); ${line}`],
    ["Express 4 and express.raw()", express4, `app.use(express.raw({ type: "*/*" })); ${line}`],
    [
      "Express and express.json() with rawBody",
      express5,
      `app.use(express.json({ verify: ${verify} })); ${line}`,
    ],
    ["Fastify and a parser of bytes", fastify, `app.addContentTypeParser(${bytes}); ${post}`],
  ])("%s keep its bytes", (_, frame, lines) =>
    using(frame, lines, async ({ url, settled }) => {
      expect([await deliver(url, 1), await deliver(url, 1, "another secret")]).toEqual([200, 401]);
      expect(settled).toEqual(["1 sent"]);
    }),
  );

  it.each([
    ["Express 5 and express.json()", express5, `app.use(express.json()); ${line}`],
    ["Express 4 and express.json()", express4, `app.use(express.json()); ${line}`],
    ["Fastify and its own parser", fastify, post],
  ])("%s do not, and the error says what to do", (_, frame, lines) =>
    using(frame, lines, async ({ url, settled, says }) => {
      expect(await deliver(url, 1)).toBe(500);
      expect(says()).toMatch(/put receive before what reads it, such as express\.json\(\)/);
      expect(settled).toEqual([]);
    }),
  );
});
