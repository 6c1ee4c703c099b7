import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advance, type DeliveryState, stateOf } from "../src/delivery-state.js";

const progress = ["unknown", "queued", "sent", "delivered", "read"] as const;
const ends = ["failed", "undelivered", "revoked"] as const;
const states: readonly DeliveryState[] = [...progress, ...ends];

/** All states that a message went through, in their order. A message that did not arrive ends with a failure. */
const history: fc.Arbitrary<readonly DeliveryState[]> = fc
  .tuple(fc.subarray([...progress]), fc.option(fc.constantFrom(...ends)))
  .map(([passed, end]) => {
    const arrived = passed.includes("delivered") || passed.includes("read");
    return end === null || (arrived && end !== "revoked") ? passed : [...passed, end];
  });

/** The events about a history as they come: in any order, and some of them again. */
const delivered = history.chain((passed) =>
  fc
    .subarray([...passed])
    .chain((again) => fc.shuffledSubarray([...passed, ...again], { minLength: passed.length + again.length }))
    .map((updates) => ({ passed, updates })),
);

/** What the updates lead to, each of them frozen, as is what came out of the one before. */
function follow(updates: readonly DeliveryState[]) {
  let state: DeliveryState = "unknown";
  return updates.map((status) => {
    const update = Object.freeze({ status });
    const advanced = Object.freeze(advance(state, update));
    expect(advance(state, update)).toEqual(advanced);
    const before = state;
    state = advanced.state;
    return { ...advanced, before, status };
  });
}

describe("the state of a message", () => {
  it("is the last of its history, in whatever order and how often the events come", () => {
    fc.assert(
      fc.property(delivered, ({ passed, updates }) => {
        const steps = follow(updates);
        expect(steps.at(-1)?.state ?? "unknown").toBe(passed.at(-1) ?? "unknown");
        expect(steps.filter(({ step }) => step === "illegal")).toEqual([]);
      }),
    );
  });

  it("changes by an applied update alone, whatever a vendor says", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...states)), (updates) => {
        for (const { before, status, state, step } of follow(updates)) {
          expect(state).toBe(step === "applied" ? status : before);
          expect(step === "repeated").toBe(status === before);
        }
      }),
    );
  });

  // A row is the state, a column the update.
  it("is advanced by these steps", () => {
    const steps = states.map((state) => [state, ...states.map((status) => advance(state, { status }).step)]);
    expect(
      steps
        .map((row) =>
          row
            .map((word) => word.padEnd(12))
            .join("")
            .trim(),
        )
        .join("\n"),
    ).toBe(
      `
unknown     repeated    applied     applied     applied     applied     applied     applied     applied
queued      late        repeated    applied     applied     applied     applied     applied     applied
sent        late        late        repeated    applied     applied     applied     applied     applied
delivered   late        late        late        repeated    applied     illegal     illegal     applied
read        late        late        late        late        repeated    illegal     illegal     applied
failed      late        late        late        illegal     illegal     repeated    illegal     illegal
undelivered late        late        late        illegal     illegal     illegal     repeated    illegal
revoked     late        late        late        late        late        illegal     illegal     repeated`.trim(),
    );
  });

  it("is not changed by a word that is no state", () => {
    for (const word of ["accepted", "", "constructor", "__proto__", ["sent"], null]) {
      const status = word as DeliveryState;
      expect(advance("queued", { status })).toEqual({ state: "queued", step: "illegal" });
      expect(advance(status, { status: "sent" })).toEqual({ state: word, step: "illegal" });
    }
  });
});

it("a vendor's word has the state of its own property alone", () => {
  const words = { sent: "sent", "-1": "failed" } as const;
  expect(stateOf(words, "sent")).toBe("sent");
  expect(stateOf(words, -1)).toBe("failed");
  for (const word of ["Sent", "constructor", "__proto__", ["sent"], null, undefined, {}, 9]) {
    expect(stateOf(words, word), `${word}`).toBe("unknown");
  }
});
