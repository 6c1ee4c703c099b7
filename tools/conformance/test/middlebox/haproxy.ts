import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Box,
  briefMs,
  type Case,
  losing,
  type Ports,
  page,
  passing,
  redirects,
  statuses,
  unknown,
  writing,
} from "./box.js";

/** What HAProxy does before it asks the vendor. */
const requestRules: Readonly<Record<string, string>> = {
  deny: "deny deny_status 429",
  tarpit: "tarpit deny_status 429",
  auth: "auth realm vendor",
  login: `return status 200 content-type text/html string "${page}"`,
  silent: "silent-drop",
  reject: "reject",
};

/** How HAProxy asks the vendor, under each path. */
const backends: Readonly<Record<string, (ports: Ports) => string>> = {
  pass: ({ vendor }) => `server vendor 127.0.0.1:${vendor}`,
  closing: ({ vendor }) => `option http-server-close\n  server vendor 127.0.0.1:${vendor}`,
  reusing: ({ vendor }) => `http-reuse always\n  server vendor 127.0.0.1:${vendor}`,
  buffering: ({ vendor }) => `option http-buffer-request\n  server vendor 127.0.0.1:${vendor}`,
  zip: ({ vendor }) =>
    `compression algo gzip\n  compression type application/json\n  server vendor 127.0.0.1:${vendor}`,
  hinting: ({ vendor }) =>
    `http-request early-hint Link "</a>; rel=preload"\n  server vendor 127.0.0.1:${vendor}`,
  brief: ({ vendor }) => `timeout server ${briefMs}ms\n  server vendor 127.0.0.1:${vendor}`,
  down: ({ closed }) => `server vendor 127.0.0.1:${closed}`,
  resend: ({ vendor }) =>
    `retry-on all-retryable-errors\n  retries 2\n  option redispatch 1\n  timeout server ${briefMs}ms
  server first 127.0.0.1:${vendor}\n  server second 127.0.0.1:${vendor}`,
  // A page in a file is sent unchanged, whatever status it shows.
  page: ({ vendor }) =>
    `timeout server ${briefMs}ms\n  errorfile 502 away.http\n  errorfile 504 limited.http\n  server vendor 127.0.0.1:${vendor}`,
  well: ({ vendor }) =>
    `timeout server ${briefMs}ms\n  errorfile 502 well.http\n  errorfile 504 well.http\n  server vendor 127.0.0.1:${vendor}`,
};

const files: Readonly<Record<string, string>> = {
  "away.http": `HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: ${page.length}\r\n\r\n${page}`,
  "limited.http": `HTTP/1.1 429 Too Many Requests\r\nRetry-After: 1\r\nContent-Length: ${page.length}\r\n\r\n${page}`,
  "well.http": `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\n\r\n${page}`,
};

/** The statuses that HAProxy can write by itself, with a page and a time to wait. */
const writable = statuses.filter((status) => !redirects.includes(status) && status !== 204);

function written(status: number): string {
  const says = `return status ${status} content-type text/html string "${page}" hdr Retry-After 1`;
  return `  http-request ${says} if { path_beg /write${status}/ }
  http-response ${says} if { capture.req.uri -m beg /hide${status}/ } { status 400 500 }`;
}

function configuration(ports: Ports, port: number): string {
  return `global
  maxconn 512
defaults
  mode http
  timeout connect 2s
  timeout client 30s
  timeout server 20s
  timeout tarpit ${briefMs}ms
frontend client
  bind 127.0.0.1:${port}
${Object.entries(requestRules)
  .map(([name, rule]) => `  http-request ${rule} if { path_beg /${name}/ }`)
  .join("\n")}
${redirects.map((code) => `  http-request redirect scheme https code ${code} if { path_beg /redirect${code}/ }`).join("\n")}
${writable.map(written).join("\n")}
  use_backend pass if { path_beg /hide }
  use_backend %[path,field(2,/)]
${Object.entries(backends)
  .map(([name, lines]) => `backend ${name}\n  ${lines(ports)}`)
  .join("\n")}
`;
}

const early = { isEarly: true };

const cases: readonly Case[] = [
  ...["pass", "closing", "reusing", "buffering", "zip", "hinting"].flatMap(passing),
  ...["pass", "closing", "reusing"].flatMap((rule) => losing(rule)),
  { rule: "reusing", play: "endsReused", isSecond: true, ends: ["accepted", "unknown"], resends: true },
  { rule: "pass", play: "isSilent", options: { timeoutMs: 400 }, ends: unknown, kind: "timeout" },
  { rule: "brief", play: "isSilent", ends: unknown, status: 504, kind: "unavailable" },
  { rule: "brief", play: "stallsInBody", ends: unknown },
  { rule: "down", play: "accepts", ends: unknown, status: 503, kind: "unavailable" },
  ...losing("resend", { resends: true }),
  { rule: "resend", play: "isSilent", ends: unknown, status: 504, resends: true },
  { rule: "resend", play: "resetsThenAccepts", ends: ["accepted", "unknown"], resends: true },
  { rule: "page", play: "answersGarbage", ends: unknown, status: 503, kind: "unavailable" },
  { rule: "page", play: "isSilent", ends: unknown, status: 429, kind: "rateLimited" },
  { rule: "well", play: "answersGarbage", ends: unknown, status: 200, kind: "protocol" },
  { rule: "deny", play: "accepts", ends: unknown, status: 429, kind: "rateLimited", ...early },
  { rule: "tarpit", play: "accepts", ends: unknown, status: 429, kind: "rateLimited", ...early },
  { rule: "auth", play: "accepts", ends: unknown, status: 401, kind: "authentication", ...early },
  { rule: "login", play: "accepts", ends: unknown, status: 200, kind: "protocol", ...early },
  { rule: "reject", play: "accepts", ends: unknown, kind: "network" },
  { rule: "silent", play: "accepts", ends: unknown },
  ...writing("redirect", ["accepts"], early, redirects),
  ...writing("write", ["accepts"], early, writable),
  ...writing("hide", ["fails500", "refusesAs400"], {}, writable),
];

export const haproxy: Box = {
  name: "HAProxy",
  command: "haproxy",
  program: (ports) => ({
    command: "haproxy",
    prepare: async (folder, port) => {
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
      await writeFile(join(folder, "haproxy.cfg"), configuration(ports, port));
      return ["-db", "-f", join(folder, "haproxy.cfg"), "-C", folder];
    },
  }),
  cases,
  hasty: [],
};
