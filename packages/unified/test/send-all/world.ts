import { VendorError } from "@trunkline/runtime";
import { expect, vi } from "vitest";
import type { SendOutcome } from "../../src/outcome.js";
import type { SendAllOptions, SendAllProgress, SendAllResult } from "../../src/send-all/options.js";
import { sendAll } from "../../src/send-all/send-all.js";

export interface Message {
  readonly via: string;
  readonly text: string;
}

/** How a fake vendor ends a message: a number is a limit with that many milliseconds to wait. */
export type Ending = "accepted" | "rejected" | "notSent" | "unknown" | "limited" | number;

interface Running {
  readonly message: Message;
  readonly end: (ending: Ending) => void;
}

/** A `sendAll` over a fake vendor that ends messages when it is told to, and checks each one that begins. Its clock is faked. */
export function startWorld(messages: readonly Message[], options: SendAllOptions) {
  const { concurrency = 10 } = options;
  const controller = new AbortController();
  const running = new Map<Message, Running>();
  const pausedUntil = new Map<string, number>();
  /** The last ending of each message that began. */
  const endings = new Map<Message, Ending>();
  const begun: { readonly via: string; readonly at: number }[] = [];
  const told: SendAllResult<Message>[] = [];
  const seen: SendAllResult<Message>[] = [];
  let progress: SendAllProgress = { taken: 0, accepted: 0, rejected: 0, notSent: 0, unknown: 0 };
  let wasLimited = false;
  let taken = 0;
  let isClosed = false;
  let isStopped = false;
  let asked: Promise<unknown> | undefined;
  let isOver = false;
  /** What a step broke. Thrown where it is found, it would be an error of the iterable or of `send`. */
  const broken: string[] = [];
  const hold = (isHeld: boolean, rule: string) => {
    if (!isHeld) broken.push(rule);
  };

  function* source() {
    try {
      for (const message of messages) {
        hold(!isStopped, "takes nothing after its end");
        taken += 1;
        const most = concurrency * (wasLimited || options.perSecond ? 10 : 1);
        // One result may be on its way to the loop.
        hold(taken - seen.length <= most + 1, "takes no more than it has room for");
        yield message;
      }
    } finally {
      isClosed = true;
    }
  }

  async function pause(via: string, ending: Ending): Promise<void> {
    wasLimited = true;
    const now = performance.now();
    // An outcome is known two promises after its vendor made it.
    for (let step = 0; step < 2; step += 1) await null;
    const until = pausedUntil.get(via) ?? 0;
    // One that says no time pauses for a second at least, unless another did before.
    const own = until > now ? 0 : 1000;
    pausedUntil.set(via, Math.max(until, now + (typeof ending === "number" ? ending : own)));
  }

  async function sendOne(message: Message, { signal }: SendAllOptions): Promise<SendOutcome> {
    const { via } = message;
    const now = performance.now();
    hold(!isStopped, "begins nothing after its end");
    hold(signal === controller.signal, "hands the signal on");
    hold(!running.has(message) && running.size < concurrency, "runs no more than concurrency");
    const last = endings.get(message);
    hold(last === undefined || isLimit(last), `${last} is not sent again`);
    hold(now >= (pausedUntil.get(via) ?? 0), "a paused lane sends nothing");
    begun.push({ via, at: now });
    const ending = await new Promise<Ending>((resolve) => {
      running.set(message, { message, end: resolve });
    });
    running.delete(message);
    endings.set(message, ending);
    if (isLimit(ending) || ending === "unknown") void pause(via, ending);
    return outcomeOf(via, ending);
  }

  const send = (message: Message, options: SendAllOptions) => ({
    ...{ via: message.via, send: () => sendOne(message, options) },
  });

  const onProgress = (next: SendAllProgress, result: unknown) => {
    progress = next;
    told.push(result as SendAllResult<Message>);
    if (told.length % 2 === 0) throw new Error("an error of the caller's");
    return Promise.reject(new Error("a later one"));
  };
  const results = sendAll<Message>(source(), { ...options, signal: controller.signal, onProgress }, send);

  function over(): void {
    isOver = true;
    hold(running.size === 0 && told.length === taken, "waits for what runs");
    hold(isClosed || taken === 0, "closes the iterable");
  }

  function ask(): void {
    asked ??= results.next().then(({ done, value }) => {
      asked = undefined;
      if (done) over();
      else seen.push(value as SendAllResult<Message>);
    });
  }

  return {
    ...{ begun, broken, told, seen, endings, ask },
    taken: () => taken,
    progress: () => progress,
    isOver: () => isOver,
    abort: () => {
      controller.abort();
      isStopped = true;
    },
    /** Leaves the loop, as `break` does: while it has a result in its hands. */
    leave: async () => {
      while (asked) await step(running, 500);
      isStopped = true;
      asked = results.return().then(over);
    },
    settle: (which: number, ending: Ending) =>
      [...running.values()][which % Math.max(1, running.size)]?.end(ending),
    /** Ends what runs, first in a way of its own, and asks for results until it is over. */
    finish: async (first: Ending) => {
      for (const { end } of running.values()) end(first);
      for (let round = 0; !isOver && round < 5000; round += 1) {
        ask();
        await step(running, 500);
      }
      expect(isOver, "it ends").toBe(true);
    },
  };
}

async function step(running: ReadonlyMap<Message, Running>, milliseconds: number): Promise<void> {
  for (const { end } of running.values()) end("accepted");
  await vi.advanceTimersByTimeAsync(milliseconds);
}

export function isLimit(ending: Ending): ending is "limited" | number {
  return ending === "limited" || typeof ending === "number";
}

export function outcomeOf(via: string, ending: Ending): SendOutcome {
  if (ending === "accepted") return { outcome: "accepted", receipt: { vendor: "acme", id: "1" } as never };
  const outcome = isLimit(ending) ? "rejected" : ending;
  const error = new VendorError({
    ...{ vendor: "acme", operation: "send", outcome, reason: "no" },
    // A limit with an unknown outcome is no proof.
    kind: isLimit(ending) || ending === "unknown" ? "rateLimited" : "invalid",
    ...(typeof ending === "number" && { retryAfterMs: ending }),
  });
  return { outcome, via, error } as SendOutcome;
}
