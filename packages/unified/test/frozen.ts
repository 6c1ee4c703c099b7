import { afterAll, beforeAll, vi } from "vitest";

/** Stops the clock and fixes the random ids for the tests of a file, so that a message is sent the same way twice. */
export function freezeTimeAndIds(): void {
  beforeAll(() => {
    vi.useFakeTimers({ now: new Date("2026-11-21T12:00:00Z"), toFake: ["Date"] });
    vi.spyOn(crypto, "randomUUID").mockReturnValue("00000000-0000-4000-8000-000000000000");
  });
  afterAll(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}
