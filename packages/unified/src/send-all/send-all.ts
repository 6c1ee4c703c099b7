import type { SendOptions } from "../define-channel/channel.js";
import { given } from "../message/given.js";
import { nextTurn } from "../next-turn.js";
import type { NotAccepted, SendOutcome } from "../outcome.js";
import { asksToWait } from "../pause.js";
import type { Prepared } from "../prepare.js";
import { iteratorOf } from "./iterate.js";
import { createLanes } from "./lanes.js";
import { readSendAll, type SendAllOptions, type SendAllResult } from "./options.js";
import { limitOf, neverBegun } from "./outcomes.js";

/** Reads one message, so that the iterable may change it and give it again. */
export type PrepareOne<Message, Raw> = (message: Message, options: SendOptions) => Prepared<SendOutcome<Raw>>;

/** A message that was taken from the iterable. */
interface Taken<Message, Raw> extends Prepared<SendOutcome<Raw>> {
  readonly index: number;
  readonly message: Message;
  /** How often its vendor asked to wait, and what it said last. */
  limits: number;
  limited?: NotAccepted;
}

/** How often a message is sent again after its vendor asked to wait. */
const mostResends = 5;
/** A longer time makes a timer fire at once. */
const longestTimerMs = 2_147_483_647;
/** How long an end waits for an iterable that is asked for its next message. */
const patienceMs = 1000;

/**
 * Sends the messages of any iterable and gives the results as they come. It takes no more messages than it has room for:
 * `concurrency` that run or wait for the loop, and up to ten times as many while a channel is paused or keeps to `perSecond`.
 *
 * Every message that was taken has one result. Once `signal` is aborted or the loop is left, those that have not begun are `notSent`
 * with the kind `aborted`, or as their vendor limited them; the messages after them were not taken and have no result.
 *
 * @throws {VendorError} at once if an option is invalid; later what the iterable throws, after the results of all messages before it.
 */
export function sendAll<Message, Raw = unknown>(
  messages: Iterable<Message> | AsyncIterable<Message>,
  options: SendAllOptions<SendAllResult<Message, Raw>> | undefined,
  prepare: PrepareOne<Message, Raw>,
): AsyncGenerator<SendAllResult<Message, Raw>, void, undefined> {
  return run(messages, readSendAll<SendAllResult<Message, Raw>>(messages, options), prepare);
}

async function* run<Message, Raw>(
  messages: Iterable<Message> | AsyncIterable<Message>,
  settings: SendAllOptions<SendAllResult<Message, Raw>>,
  prepare: PrepareOne<Message, Raw>,
): AsyncGenerator<SendAllResult<Message, Raw>, void, undefined> {
  const { concurrency = 10, perSecond = Number.POSITIVE_INFINITY, onProgress, ...others } = settings;
  const { signal } = others;
  const each = given(others);
  const lanes = createLanes<Taken<Message, Raw>>(perSecond);
  const ready: SendAllResult<Message, Raw>[] = [];
  const progress = { taken: 0, accepted: 0, rejected: 0, notSent: 0, unknown: 0 };
  const iterator = iteratorOf(messages);
  let running = 0;
  let isPulling = false;
  let isExhausted = false;
  let isStopped = false;
  let thrown: { readonly error: unknown } | undefined;
  let closing: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let wake = () => {};

  /** A result that nobody has taken takes room, so that a slow loop slows the sending. */
  const hasRoom = () => running + ready.length < concurrency;

  function advance(): void {
    clearTimeout(timer);
    if (signal?.aborted) stop();
    while (hasRoom()) {
      const taken = lanes.begin();
      if (!taken) break;
      void sendOne(taken);
      if (signal?.aborted) stop();
    }
    if (hasRoom() && !isStopped) {
      const waitMs = lanes.remainingMs();
      if (waitMs < Number.POSITIVE_INFINITY) {
        timer = setTimeout(advance, Math.min(Math.ceil(waitMs), longestTimerMs));
      }
      const held = running + ready.length + lanes.size();
      if (!isPulling && !isExhausted && held < 10 * concurrency) void pull();
    }
    wake();
  }

  async function pull(): Promise<void> {
    isPulling = true;
    try {
      const next = await iterator.next();
      if (next.done) isExhausted = true;
      else take(next.value);
    } catch (error) {
      isExhausted = true;
      thrown ??= { error };
    }
    isPulling = false;
    clearTimeout(patience);
    advance();
  }

  function take(message: Message): void {
    const taken = { ...prepare(message, each), index: progress.taken, message, limits: 0 };
    progress.taken += 1;
    if (isStopped) report(taken, neverBegun(taken.via, each.tag));
    else lanes.add(taken);
  }

  async function sendOne(taken: Taken<Message, Raw>): Promise<void> {
    running += 1;
    const outcome = await taken.send();
    const limited = limitOf(outcome);
    if (outcome.outcome !== "accepted" && asksToWait(outcome.error)) {
      lanes.limited(taken, outcome.error.retryAfterMs);
    } else lanes.ended(taken);
    if (limited && !isStopped && taken.limits < mostResends) {
      taken.limits += 1;
      taken.limited = limited;
      lanes.add(taken);
    } else report(taken, outcome);
    await nextTurn();
    running -= 1;
    advance();
  }

  function report({ index, message }: Taken<Message, Raw>, outcome: SendOutcome<Raw>): void {
    const result = { index, message, ...outcome };
    progress[outcome.outcome] += 1;
    ready.push(result);
    try {
      const returned: unknown = onProgress?.({ ...progress }, result);
      // An error that comes later would end the program, and the results with it.
      if (typeof returned === "object") Promise.resolve(returned).catch(() => {});
    } catch {}
  }

  /** Takes and begins no more messages. */
  function stop(): void {
    if (isStopped) return;
    isStopped = true;
    for (const taken of lanes.drain()) report(taken, taken.limited ?? neverBegun(taken.via, each.tag));
    if (isExhausted) return;
    closing = (async () => void (await iterator.return?.()))().catch((error: unknown) => {
      thrown ??= { error };
    });
    if (isPulling) patience = setTimeout(giveUp, patienceMs);
  }

  function giveUp(): void {
    isPulling = false;
    closing = undefined;
    wake();
  }

  /** Whether a message runs, or is just being taken. */
  const isBusy = () => running > 0 || isPulling;

  async function end(): Promise<void> {
    stop();
    while (isBusy()) await changed();
    clearTimeout(timer);
    signal?.removeEventListener("abort", advance);
    await closing;
    if (thrown) throw thrown.error;
  }

  const changed = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });

  signal?.addEventListener("abort", advance);
  try {
    for (;;) {
      advance();
      const result = ready.shift();
      if (result) yield result;
      else if (isBusy() || lanes.size() > 0) await changed();
      else break;
    }
  } finally {
    await end();
  }
}
