import { type Ending, type Row, resetErrnos } from "../case.js";
import { answer, hugeBody, redirect, refusedForNow, resetAfterRequest } from "../plays.js";

const limited: Ending = { outcome: "rejected", kind: "rateLimited", status: 429, phase: "done" };
const failed: Ending = { outcome: "unknown", kind: "unavailable", phase: "done" };
const lost: Ending = {
  outcome: "unknown",
  kind: "network",
  phase: "send",
  errno: resetErrnos,
};
const html = { "Content-Type": "text/html" };
const page = "<html><body>An error</body></html>";
const impatient = { retry: { maxRetries: 2, baseDelayMs: 1, maxDelayMs: 2, maxRetryAfterMs: 500 } };

/** An error status, once with nothing and once with the page of some gateway, which may come after the vendor acted. */
function status(code: number, ends: Ending): Row[] {
  return [
    {
      name: `a ${code} without a body`,
      meets: () => answer({ status: code }),
      ends: { ...ends, status: code },
    },
    {
      name: `a ${code} with a page of HTML`,
      meets: () => answer({ status: code, headers: html, body: page }),
      ends: { ...ends, status: code },
    },
  ];
}

function unknown(kind: string): Ending {
  return { outcome: "unknown", kind, phase: "done" };
}

/** The vendor asks to wait, in its own form. */
function limit(retryAfter?: string): Row["meets"] {
  return (_, { subject }) => refusedForNow(429, retryAfter, subject.refusal.text);
}

/** What a vendor, or a gateway before it, says instead of yes. */
export const answerRows: readonly Row[] = [
  {
    name: "the vendor's own failure in a 200",
    meets: (_, { subject }) => answer({ body: subject.refusal.text }),
    ends: ({ refusal: { kind, outcome } }) => ({
      outcome: outcome as Ending["outcome"],
      kind,
      status: 200,
      phase: "done",
    }),
  },
  ...([301, 302, 303, 307, 308] as const).map(
    (code): Row => ({
      name: `a ${code} to another origin, with the secrets in its query`,
      meets: (_, { elsewhere, subject }) =>
        redirect(code, `${elsewhere}/?${new URLSearchParams({ all: subject.secrets.join() })}`),
      ends: { ...unknown("protocol"), status: code, names: "redirects to 127.0.0.1:" },
    }),
  ),
  {
    name: "a redirect that names no target",
    meets: () => answer({ status: 302 }),
    ends: { ...unknown("protocol"), status: 302, names: "redirects, and redirects are never followed" },
  },
  {
    name: "a 400 in the vendor's own form",
    meets: (_, { subject }) => answer({ status: 400, body: subject.refusal.text }),
    ends: { outcome: "rejected", kind: "invalid", status: 400, phase: "done" },
  },
  ...status(400, unknown("invalid")),
  ...status(401, unknown("authentication")),
  ...status(402, unknown("quota")),
  ...status(403, unknown("permission")),
  ...status(404, unknown("notFound")),
  ...status(408, unknown("timeout")),
  ...status(409, unknown("conflict")),
  ...status(413, unknown("invalid")),
  ...[500, 501, 502, 504, 520].flatMap((code) => status(code, failed)),
  {
    name: "a 500 with a body that tells of a refusal",
    meets: (_, { subject }) => answer({ status: 500, body: subject.refusal.text }),
    ends: { ...failed, status: 500 },
  },
  {
    name: "a 500 with a body that tells of success",
    meets: (_, { subject }) => answer({ status: 500, body: subject.success }),
    ends: { ...unknown("protocol"), status: 500 },
  },
  {
    name: "a 403 with a body without end",
    options: { maxResponseBytes: 100_000 },
    meets: () => hugeBody(1000, page, 403),
    ends: { ...unknown("permission"), status: 403 },
  },
  ...status(429, unknown("rateLimited")),
  {
    name: "a 429 of something in between, which may be repeated at once",
    meets: () => refusedForNow(429, "0", page),
    ends: { ...unknown("rateLimited"), status: 429, retryAfterMs: 0 },
  },
  { name: "a 429", meets: limit(), ends: { ...limited, repeats: "always" } },
  {
    name: "a 429 that may be repeated at once",
    meets: limit("0"),
    ends: { ...limited, retryAfterMs: 0, repeats: "always" },
  },
  {
    name: "a 429 for longer than is waited",
    options: impatient,
    meets: limit("1"),
    ends: { ...limited, retryAfterMs: 1000 },
  },
  {
    name: "a 429 until a date that is too far away",
    meets: (_, { subject }) =>
      answer({
        status: 429,
        body: subject.refusal.text,
        headers: { Date: "Sun, 22 Nov 2026 01:00:00 GMT", "Retry-After": "Sun, 22 Nov 2026 02:00:00 GMT" },
      }),
    ends: { ...limited, retryAfterMs: 3_600_000 },
  },
  {
    name: "a 429 for longer than the call has time",
    options: { timeoutMs: 900 },
    meets: limit("1"),
    ends: { ...limited, retryAfterMs: 1000 },
  },
  {
    name: "a 429 with a Retry-After that nobody can read",
    meets: limit("soon"),
    ends: limited,
  },
  {
    name: "a 429 and then a success",
    meets: (nth, world) => (nth === 0 ? limit()(nth, world) : answer({ body: world.subject.success })),
    ends: { outcome: "accepted", status: 200, phase: "done", repeats: "once" },
  },
  ...status(503, failed),
  {
    name: "a 503 of something in between that says when to come back",
    meets: () => refusedForNow(503, "0", page),
    ends: { ...failed, status: 503, retryAfterMs: 0 },
  },
  {
    name: "a 503 in the vendor's own form that says when to come back",
    meets: (_, { subject }) => refusedForNow(503, "0", subject.refusal.text),
    ends: { ...failed, status: 503, retryAfterMs: 0 },
  },
  {
    name: "a 429 and then an unknown end",
    meets: (nth, world) => (nth === 0 ? limit()(nth, world) : answer({ status: 500 })),
    ends: ({ isDeduped }) => ({ ...failed, status: 500, ...(!isDeduped && { repeats: "once" }) }),
  },
  {
    name: "an unknown end and then a refusal",
    meets: (nth, { subject }) =>
      nth === 0 ? resetAfterRequest : answer({ status: 400, body: subject.refusal.text }),
    // The rejected retry says nothing about the first attempt.
    ends: ({ isDeduped }) =>
      isDeduped ? { ...unknown("invalid"), status: 400, last: "rejected", repeats: "once" } : lost,
  },
  {
    name: "an unknown end and then a success",
    meets: (nth, { subject }) => (nth === 0 ? resetAfterRequest : answer({ body: subject.success })),
    ends: ({ isDeduped }) =>
      isDeduped ? { outcome: "accepted", status: 200, phase: "done", repeats: "once" } : lost,
  },
];
