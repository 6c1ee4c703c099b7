import { type Ending, parserErrno, type Row, resetErrnos } from "../case.js";
import {
  answer,
  bytes,
  finAfterRequest,
  finBeforeRequest,
  finOnConnect,
  first,
  head,
  resetAfterRequest,
  resetBeforeRequest,
  resetOnConnect,
  slowBody,
  slowHeaders,
  wire,
} from "../plays.js";

const fin = ["UND_ERR_SOCKET"];
// The first is that of Node 20, the second that of 22 and 24.
const mismatch = ["HPE_UNEXPECTED_CONTENT_LENGTH", "UND_ERR_RES_CONTENT_LENGTH_MISMATCH"];
const lost: Ending = { outcome: "unknown", kind: "network", phase: "send" };
const late: Ending = { outcome: "unknown", kind: "timeout", phase: "send" };
const aborted: Ending = { outcome: "unknown", kind: "aborted", phase: "send" };
// As short as a machine allows that has other things to do.
const patienceMs = 400;
const big = "x".repeat(20_000);

/** Faults before a response, time-outs and aborts. */
export const connectionRows: readonly Row[] = [
  {
    name: "nothing listens",
    meets: () => ({}),
    isRefused: true,
    ends: {
      outcome: "notSent",
      kind: "network",
      phase: "connect",
      errno: ["ECONNREFUSED"],
      repeats: "always",
      isRead: false,
    },
  },
  {
    name: "a reset as soon as the connection stands",
    meets: () => resetOnConnect,
    ends: {
      outcome: "notSent",
      kind: "network",
      phase: "connect",
      errno: resetErrnos,
      repeats: "always",
      isRead: false,
      unlessConnecting: { ...lost, errno: resetErrnos, isRead: false },
    },
  },
  {
    name: "an end of the connection before the request is read",
    meets: () => finOnConnect,
    ends: { ...lost, errno: fin, isRead: false },
  },
  {
    name: "a reset when the first bytes of the request are there",
    meets: () => resetBeforeRequest,
    ends: { ...lost, errno: resetErrnos, isRead: false },
  },
  {
    name: "an end when the first bytes of the request are there",
    meets: () => finBeforeRequest,
    ends: { ...lost, errno: fin, isRead: false },
  },
  {
    name: "a reset after the whole request",
    meets: () => resetAfterRequest,
    ends: { ...lost, errno: resetErrnos },
  },
  { name: "an end after the whole request", meets: () => finAfterRequest, ends: { ...lost, errno: fin } },
  {
    name: "an idle connection that ends under the next request",
    isSecond: true,
    meets: () => finBeforeRequest,
    ends: { ...lost, errno: fin, isRead: false },
  },
  {
    name: "an idle connection that is reset under the next request",
    isSecond: true,
    meets: () => resetBeforeRequest,
    ends: { ...lost, errno: resetErrnos, isRead: false },
  },
  {
    name: "an idle connection that ends after the next request",
    isSecond: true,
    meets: () => finAfterRequest,
    ends: { ...lost, errno: fin },
  },
  {
    name: "an end within the head of the answer",
    meets: () => bytes("HTTP/1.1 200 OK\r\nContent-Ty"),
    ends: { ...lost, errno: fin },
  },
  {
    name: "a reset within the head of the answer",
    meets: () => bytes("HTTP/1.1 200 OK\r\nContent-Ty", "reset"),
    ends: { ...lost, errno: [...resetErrnos, ...fin] },
  },
  {
    name: "an answer that is not HTTP and repeats the secrets",
    meets: (_, { subject }) => bytes(`${subject.secrets.join("\r\n")}\r\n\r\n`),
    ends: { ...lost, errno: parserErrno("HPE_INVALID_CONSTANT") },
  },
  {
    name: "a header block of more than 16 KB",
    meets: () => answer({ headers: { "X-Big": big } }),
    ends: { ...lost, errno: ["UND_ERR_HEADERS_OVERFLOW"] },
  },
  {
    name: "two lengths that differ",
    meets: (_, { subject: { success } }) =>
      bytes(wire({ headers: { "content-length": "5" }, body: success }), "keep"),
    ends: { ...lost, errno: mismatch },
  },
  {
    name: "a length beside chunks, as for smuggling",
    meets: (_, { subject: { success } }) =>
      bytes(wire({ headers: { "Transfer-Encoding": "chunked" }, body: success }), "keep"),
    ends: { ...lost, errno: mismatch },
  },
  {
    name: "a length that is no number",
    meets: (_, { subject: { success } }) =>
      bytes(wire({ headers: { "Content-Length": "-1" }, body: success }), "keep"),
    ends: { ...lost, errno: parserErrno("HPE_INVALID_CONTENT_LENGTH") },
  },
  {
    name: "a switch of protocols that nobody asked for",
    meets: () =>
      bytes(head({ status: 101, headers: { Connection: "Upgrade", Upgrade: "websocket" } }), "keep"),
    ends: { ...lost, errno: fin },
  },
  {
    name: "only an interim answer",
    meets: () => bytes(head({ status: 103, headers: { Link: "</a>; rel=preload" } })),
    ends: { ...lost, errno: fin },
  },
  {
    name: "an interim answer before the answer",
    meets: (_, { subject: { success } }) =>
      bytes(
        Buffer.concat([
          Buffer.from(head({ status: 103, headers: { Link: "</a>; rel=preload" } })),
          wire({ body: success }),
        ]),
        "keep",
      ),
    ends: { outcome: "accepted", status: 200, phase: "done" },
  },
  { name: "no answer within the time", patienceMs, meets: () => slowHeaders, ends: late },
  {
    name: "a body that does not come within the time",
    patienceMs,
    meets: (_, { subject }) => slowBody(subject.success),
    ends: { ...late, status: 200, phase: "receive" },
  },
  {
    name: "an abort before the call",
    aborts: "before",
    meets: () => slowHeaders,
    ends: { outcome: "notSent", kind: "aborted", phase: undefined, isRead: false },
  },
  {
    name: "an abort once the request was read",
    meets: (_, { abort }) => first(abort, slowHeaders),
    ends: aborted,
  },
  {
    name: "an abort within the body",
    aborts: "headers",
    meets: (_, { subject }) => slowBody(subject.success),
    ends: { ...aborted, status: 200, phase: "receive" },
  },
];
