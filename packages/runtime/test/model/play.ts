import { getEventListeners } from "node:events";
import { setImmediate, setTimeout } from "node:timers/promises";
import type { CallInfo, Hooks } from "../../src/index.js";
import { give } from "./caller.js";
import { contentOf } from "./content.js";
import { faultsOf, tokenFaults } from "./judge.js";
import { type Account, accountOf, comeTo, type Message, messageOf } from "./parties.js";
import type { Schedule } from "./schedule.js";
import { type Client, createModelClient } from "./vendor.js";
import type { World } from "./world.js";

/** The result of a schedule: its calls for a count, and what broke the model's rules. */
export interface Ended {
  readonly account: Account;
  readonly messages: readonly Message[];
  readonly faults: readonly string[];
}

let users = 0;

/** Lets one client live through a schedule, and judges what came of it. */
export async function play(
  world: World,
  baseUrl: string,
  hasToken: boolean,
  schedule: Schedule,
): Promise<Ended> {
  users += 1;
  const user = `user-${users}`;
  const account = accountOf(user, hasToken, schedule);
  const messages = schedule.calls.map((plan, index) => messageOf(`${user}-${index}`, plan, account));
  world.accounts.set(user, account);
  for (const message of messages) world.messages.set(message.id, message);

  const story = createStory(account);
  const client = createModelClient(hasToken ? user : undefined, {
    baseUrl,
    fetch: world.fetch,
    retry: schedule.retry,
    maxResponseBytes: 2048,
    hooks: [story.hooks, failing],
  });
  let closing: Promise<void> | undefined;
  await Promise.all(
    messages.map(async (message, index) => {
      if (message.plan.startMs > 0) await setTimeout(message.plan.startMs);
      if (index === schedule.closeBefore) closing = client.close();
      await live(client, message, closing !== undefined, story.begin);
    }),
  );
  await (closing ?? client.close());
  account.isClosed = true;
  // What was written before an abort is still to be read by the server.
  await setImmediate();
  await setImmediate();

  world.retire(account, messages);
  const faults = [...account.faults, ...tokenFaults(account), ...messages.flatMap(faultsOf)];
  return { account, messages, faults };
}

async function live(
  client: Client,
  message: Message,
  isClosed: boolean,
  begin: (message: Message, call: () => void) => void,
): Promise<void> {
  const { plan, controller, account } = message;
  const { signal } = controller;
  if (plan.abort?.at === "before") controller.abort();
  const options = {
    signal,
    headers: { "X-Option": `option of ${message.id}` },
    ...(plan.timeoutMs !== undefined && { timeoutMs: plan.timeoutMs }),
    ...(plan.retry !== undefined && { retry: plan.retry && { ...plan.retry } }),
  };
  const given = give(contentOf(plan, message.id).input, options, plan.caller);
  message.given = given;
  let ended: Promise<unknown> | undefined;
  // A closed client does not wait for a call that it fails.
  if (!isClosed) account.openCalls += 1;
  begin(message, () => {
    const call = client[plan.operation](given.input, given.options);
    comeTo(message, "called", 1);
    ended = plan.wantsResponse ? call.withResponse().then(({ data }) => data) : call;
  });
  const timers = [
    plan.abort?.at === "time" && globalThis.setTimeout(() => controller.abort(), plan.abort.afterMs),
    ...plan.caller.changes.map(
      (one) => one.at === "time" && globalThis.setTimeout(() => given.change(), one.afterMs),
    ),
  ];
  try {
    message.result = { data: await ended };
  } catch (error) {
    message.result = { error };
    message.pauseMs = account.pausedUntil - performance.now();
  }
  for (const timer of timers) if (timer) clearTimeout(timer);
  if (!isClosed) account.openCalls -= 1;
  if (getEventListeners(signal, "abort").length > 0)
    account.faults.push("a call still listens to its signal");
}

/** Keeps what the hooks see, by call. */
function createStory(account: Account) {
  const parties = new WeakMap<CallInfo, Message>();
  let beginning: Message | undefined;
  const hooks: Hooks = {
    onRequest: (info) => {
      // A call may ask for a token while it begins.
      if (beginning?.plan.operation !== info.operation) return;
      beginning.begun += 1;
      parties.set(info, beginning);
    },
    onAttempt: (info, attempt) => {
      // Nobody gives a token back twice, so there is no story of it.
      if (info.operation === "logout") return;
      const party = parties.get(info) ?? account;
      party.attempts.push(attempt);
      // A client that waits for nothing has no pauses.
      if (attempt.kind === "rateLimited" && account.retry.maxRetryAfterMs > 0) {
        account.pausedUntil = Math.max(account.pausedUntil, party.notBefore);
      }
      if ("id" in party) comeTo(party, "attempt", party.attempts.length);
    },
    onRetry: (info, retry) => {
      const party = parties.get(info) ?? account;
      party.retries.push(retry);
      if ("id" in party) comeTo(party, "retry", party.retries.length);
    },
    onResponse: (info, end) => parties.get(info)?.ends.push(end),
  };
  const begin = (message: Message, call: () => void) => {
    beginning = message;
    call();
    beginning = undefined;
  };
  return { hooks, begin };
}

/** What a hook throws, at once or later, must change nothing. */
const failing: Hooks = {
  onAttempt: () => {
    throw new Error("a hook that fails");
  },
  onRetry: async () => {
    throw new Error("a hook that fails later");
  },
};
