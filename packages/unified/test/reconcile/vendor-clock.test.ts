import { expect, it } from "vitest";
import { createVendorClock } from "../../src/reconcile/vendor-clock.js";

function responseAt(ms: number): Headers {
  return new Headers({ Date: new Date(ms).toUTCString() });
}

it("gets more exact with every response", () => {
  const clock = createVendorClock();
  const now = performance.now();
  clock.see(responseAt(Date.now()), 60_000);
  expect(clock.unclear()).toContain("too slowly");
  const wide = clock.periodOf(now, now);
  clock.see(responseAt(Date.now()), 10);
  expect(clock.unclear()).toBeUndefined();
  const narrow = clock.periodOf(now, now);
  expect(wide.until - narrow.until).toBeGreaterThan(50_000);
  expect(narrow.from).toBeGreaterThanOrEqual(wide.from);
  clock.see(responseAt(Date.now()), 60_000);
  expect(clock.periodOf(now, now).until).toBe(narrow.until);
});
