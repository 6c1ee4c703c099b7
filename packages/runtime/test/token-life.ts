import { setTimeout as sleep } from "node:timers/promises";
import { vi } from "vitest";
import { respond } from "./servers.js";
import { expiredResponse, type Handler, tokenOf } from "./token-vendor.js";
import { success } from "./vendor.js";

export const message = { body: { to: "ana" } };

/** How long after it was given a token that lives 1,800 seconds is in each part of its life, in milliseconds. */
export const after = { aging: 1_510_000, ending: 1_750_000, end: 1_800_000 };

/** Lets time pass for the client alone; the servers and the sockets go on as they do. */
export function useFakeClocks(...clocks: ("performance" | "Date")[]): (milliseconds: number) => void {
  vi.useFakeTimers({ toFake: clocks });
  return (milliseconds) => {
    vi.advanceTimersByTime(milliseconds);
  };
}

/** Holds a response back until the test releases it. */
export function createGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Waits for what has no promise. The timeout of the test shows that it never comes. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!(await isSo())) await sleep(1);
}

export function tokens(issued: number, lifetime: unknown = 1800): Readonly<Record<string, unknown>> {
  return { status: "ok", access: `t-${issued}`, refresh: `r-${issued}`, lifetime };
}

/** Takes messages, but not with these tokens. */
export function rejecting(
  rejected: readonly string[],
  body: unknown = expiredResponse,
  status = 200,
): Handler {
  return (request, response) => {
    if (rejected.includes(String(tokenOf(request)))) respond(response, body, status);
    else respond(response, success);
  };
}
