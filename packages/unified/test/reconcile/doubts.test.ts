import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDoubts } from "../../src/reconcile/doubts.js";
import type { Reconciled } from "../../src/reconcile/reconciled.js";

const error = new Error("outcome unknown");
const found = { outcome: "accepted", id: "7", correlation: "7", status: "sent", raw: {} } as const;
const notAlone = { outcome: "unknown", reason: expect.stringContaining("equal message") };

// Only the clock that it reads, so that seconds pass at once.
beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

/** A memory whose vendor always has the message, and what it was asked. */
function remembering(answer: () => Reconciled | Promise<Reconciled> = () => found) {
  const ask = vi.fn(async (_doubt: unknown, _options: { readonly except?: readonly string[] }) => answer());
  const { begin, reconcile } = createDoubts<object>({}, ask);
  return { ask, begin: (request: object) => begin(request, request), reconcile };
}

it("asks about the message whose sending threw the error, and once only if it is found", async () => {
  const { ask, begin, reconcile } = remembering();
  const startedAt = performance.now();
  const sending = begin({ to: "a" });
  vi.advanceTimersByTime(1000);
  sending.doubted(error, "c");
  expect(await reconcile(error, { except: ["1"], timeoutMs: 5 })).toEqual(found);
  expect(await reconcile(error)).toEqual(found);
  const doubt = { request: { to: "a" }, startedAt, endedAt: startedAt + 1000, correlation: "c" };
  expect(ask.mock.calls).toEqual([[doubt, { except: ["1"], timeoutMs: 5 }]]);
});

it("finds a message also for those who ask at the same time", async () => {
  const { begin, reconcile } = remembering();
  begin({}).doubted(error);
  expect(await Promise.all([reconcile(error), reconcile(error)])).toEqual([found, found]);
});

it("asks again about a message that was not found", async () => {
  const answers: Reconciled[] = [{ outcome: "unknown", reason: "ask again" }, found];
  const { begin, reconcile } = remembering(() => answers.shift() ?? found);
  begin({}).doubted(error);
  expect(await reconcile(error)).toEqual({ outcome: "unknown", reason: "ask again" });
  expect(await reconcile(error)).toEqual(found);
});

it("says so if it does not know the error", async () => {
  const { ask, begin, reconcile } = remembering();
  begin({}).doubted(error);
  const reason = expect.stringContaining("give the error that `send` threw");
  expect(await reconcile(new Error("other"))).toEqual({ outcome: "unknown", reason });
  expect(ask).not.toHaveBeenCalled();
});

describe("never takes one record for two equal messages:", () => {
  it("it excepts those that the vendor accepted", async () => {
    const { ask, begin, reconcile } = remembering();
    begin({}).accepted("1");
    begin({ to: "b" }).accepted("2");
    const sending = begin({});
    begin({}).failed();
    begin({}).accepted("3");
    sending.doubted(error);
    begin({}).accepted("4");
    expect(await reconcile(error)).toEqual(found);
    expect(ask.mock.lastCall?.[1].except?.toSorted()).toEqual(["1", "2", "3", "4"]);
  });

  it("it excepts the one that it found for another error", async () => {
    const { ask, begin, reconcile } = remembering();
    const second = new Error("second");
    begin({}).doubted(error);
    await reconcile(error);
    begin({}).doubted(second);
    expect(await reconcile(second)).toEqual(notAlone);
    expect(ask.mock.lastCall?.[1]).toEqual({ except: ["7"] });
  });

  it("a number may be written in two ways", async () => {
    const { ask, begin, reconcile } = remembering();
    begin({ to: "+14155552671" }).accepted("1");
    begin({ to: "1 (415) 555-2671" }).doubted(error);
    await reconcile(error);
    expect(ask.mock.lastCall?.[1]).toEqual({ except: ["1"] });
  });

  it("it does not ask while another one is under way", async () => {
    const { ask, begin, reconcile } = remembering();
    begin({}).doubted(error);
    const other = begin({});
    expect(await reconcile(error)).toEqual(notAlone);
    expect(ask).not.toHaveBeenCalled();
    other.accepted("1");
    expect(await reconcile(error)).toEqual(found);
    expect(ask.mock.lastCall?.[1]).toEqual({ except: ["1"] });
  });

  it("two in doubt stay so", async () => {
    const { begin, reconcile } = remembering();
    const second = new Error("second");
    begin({}).doubted(error);
    begin({}).doubted(second);
    expect(await Promise.all([reconcile(error), reconcile(second)])).toEqual([notAlone, notAlone]);
  });

  it.each<[string, (begin: ReturnType<typeof remembering>["begin"]) => void]>([
    ["begins", (begin) => void begin({})],
    ["gets the same id", (begin) => begin({}).accepted("7")],
  ])("a record proves nothing if an equal message %s while the vendor is asked", async (_, meanwhile) => {
    const { begin, reconcile } = remembering(() => {
      meanwhile(begin);
      return found;
    });
    begin({}).doubted(error);
    expect(await reconcile(error)).toEqual(notAlone);
  });

  it("more ids than it remembers keep the message in doubt", async () => {
    const { begin, reconcile } = remembering();
    begin({}).doubted(error);
    for (let id = 1000; id < 2001; id += 1) begin({}).accepted(String(id));
    expect(await reconcile(error)).toEqual(notAlone);
  });
});

it("never gives the id of one message to another, however that was sent and whenever", async () => {
  const { ask, begin, reconcile } = remembering();
  const first = new Error("first");
  begin({ to: "a" }).accepted("1");
  begin({ session_id: 1 }).doubted(first);
  expect(await reconcile(first)).toEqual(found);
  vi.advanceTimersByTime(60_000);
  begin({ to: "b" }).doubted(error);
  expect(await reconcile(error)).toEqual(notAlone);
  expect(ask.mock.lastCall?.[1]).toEqual({ except: ["1", "7"] });
});

const other = new Error("other");

it("does not mix up equal messages with seconds between them", async () => {
  const { begin, reconcile } = remembering();
  begin({}).doubted(other);
  vi.advanceTimersByTime(8000);
  begin({}).doubted(error);
  vi.advanceTimersByTime(8000);
  begin({}).doubted(other);
  expect(await reconcile(error)).toEqual(found);
});

it("counts the seconds from the end of the latest of them", async () => {
  const { begin, reconcile } = remembering();
  begin({}).doubted(other);
  vi.advanceTimersByTime(6000);
  begin({}).accepted("2");
  vi.advanceTimersByTime(6000);
  begin({}).doubted(error);
  expect(await reconcile(error)).toEqual(notAlone);
});

it("counts the seconds from the end of the longest of them", async () => {
  const { begin, reconcile } = remembering();
  const long = begin({});
  begin({}).accepted("1");
  vi.advanceTimersByTime(60_000);
  begin({ to: "b" }).accepted("2");
  long.doubted(other);
  begin({}).doubted(error);
  expect(await reconcile(error)).toEqual(notAlone);
});
