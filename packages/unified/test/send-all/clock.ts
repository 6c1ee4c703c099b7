import { vi } from "vitest";
import type { SendOutcome } from "../../src/outcome.js";
import { type Ending, type Message, outcomeOf } from "./world.js";

/** Fakes the clock, for tests of when messages begin. */
export function fakeClock(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setImmediate", "performance"] });
}

export const messagesTo = (...names: string[]): Message[] =>
  names.map((via, index) => ({ via, text: `${index}` }));

/** A vendor that takes so many milliseconds for a message, and the times at which each one began, from the beginning. */
export function vendorOf(
  endingOf: (message: Message, times: number) => Ending,
  ms: (message: Message) => number = () => 0,
) {
  const start = performance.now();
  const begun: (readonly [text: string, at: number])[] = [];
  const sendOne = async (message: Message): Promise<SendOutcome> => {
    begun.push([message.text, performance.now() - start]);
    const times = begun.filter(([text]) => text === message.text).length;
    await new Promise((resolve) => setTimeout(resolve, ms(message)));
    return outcomeOf(message.via, endingOf(message, times));
  };
  return { begun, send: (message: Message) => ({ via: message.via, send: () => sendOne(message) }) };
}

/** Goes through all results while the clock runs by leaps. */
export async function all<T>(
  results: AsyncIterable<T>,
): Promise<{ readonly results: T[]; readonly timers: number; readonly error?: unknown }> {
  const seen: T[] = [];
  const going = (async () => {
    for await (const result of results) seen.push(result);
  })().then(
    () => ({ results: seen, timers: vi.getTimerCount() }),
    (error: unknown) => ({ results: seen, timers: vi.getTimerCount(), error }),
  );
  await vi.advanceTimersByTimeAsync(600_000);
  return await going;
}
