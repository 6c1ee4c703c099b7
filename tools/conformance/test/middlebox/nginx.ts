import { mkdir, writeFile } from "node:fs/promises";
import { userInfo } from "node:os";
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
  withoutToken,
  writing,
} from "./box.js";

const html = `default_type text/html; return`;
const retryAfter = "add_header Retry-After 1 always;";

/** What nginx does with the requests under each path. */
const rules: Readonly<Record<string, string>> = {
  pass: "proxy_pass http://vendor;",
  old: "proxy_http_version 1.0; proxy_set_header Connection close; proxy_pass http://vendor;",
  unbuffered: "proxy_request_buffering off; proxy_buffering off; proxy_pass http://vendor;",
  zip: "gzip on; gzip_types *; gzip_min_length 0; gzip_proxied any; proxy_pass http://vendor;",
  unzip: "gunzip on; proxy_set_header Accept-Encoding gzip; proxy_pass http://vendor;",
  brief: `proxy_read_timeout ${briefMs}ms; proxy_pass http://vendor;`,
  hasty: "keepalive_timeout 4ms; proxy_pass http://vendor;",
  down: "proxy_pass http://down;",
  resend: `proxy_read_timeout ${briefMs}ms; proxy_pass http://vendors;
    proxy_next_upstream error timeout invalid_header http_500 http_502 http_503 http_504 http_429 non_idempotent;`,
  maintenance: `${retryAfter} ${html} 503 "${page}";`,
  limited: "limit_req zone=few; limit_req_status 429; proxy_pass http://vendor;",
  limitedFor: `limit_req zone=few; limit_req_status 429; error_page 429 @wait; proxy_pass http://vendor;`,
  limitedAs503: "limit_req zone=few; proxy_pass http://vendor;",
  small: "client_max_body_size 1; proxy_pass http://vendor;",
  auth: "auth_basic vendor; auth_basic_user_file users; proxy_pass http://vendor;",
  login: `${html} 200 "${page}";`,
  empty: "return 200;",
  json: `default_type application/json; return 200 '{}';`,
  close: "return 444;",
  hideJson: `${hiding("@json")} proxy_pass http://vendor;`,
};

/** nginx writes the status itself, before the vendor is asked or in place of the vendor's response. */
function written(status: number): string {
  const target = redirects.includes(status) ? "https://127.0.0.1:9/login" : page;
  const says = `${retryAfter} ${html} ${status} "${target}";`;
  return `location /write${status}/ { ${says} }
  location /hide${status}/ { ${hiding(`=${status} @hidden${status}`)} proxy_pass http://vendor; }
  location @hidden${status} { ${says} }`;
}

function hiding(page: string): string {
  return `proxy_intercept_errors on; proxy_read_timeout ${briefMs}ms; error_page 400 421 429 500 502 503 504 ${page};`;
}

function configuration({ vendor, closed }: Ports, folder: string, port: number): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `daemon off; master_process off; worker_processes 1; pid ${folder}/pid;
error_log ${folder}/error.log; user ${userInfo().username};
events { worker_connections 512; }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
  limit_req_zone $uri zone=few:1m rate=1r/m;
  proxy_http_version 1.1; proxy_set_header Connection "";
  upstream vendor { server 127.0.0.1:${vendor}; keepalive 16; }
  upstream vendors { ${`server 127.0.0.1:${vendor} max_fails=0; `.repeat(2)} }
  upstream down { server 127.0.0.1:${closed}; }
  server {
    listen 127.0.0.1:${port};
    ${Object.entries(rules)
      .map(([name, rule]) => `location /${name}/ { ${rule} }`)
      .join("\n    ")}
    location @wait { ${retryAfter} ${html} 429 "${page}"; }
    location @json { default_type application/json; return 502 '{"message":"Bad Gateway","status":502,"code":502}'; }
    ${statuses.map(written).join("\n    ")}
  }
}`;
}

const cases: readonly Case[] = [
  ...["pass", "old", "unbuffered", "zip", "unzip"].flatMap(passing),
  ...["pass", "old", "unbuffered"].flatMap((rule) => losing(rule)),
  { rule: "pass", play: "endsReused", isSecond: true, ends: ["accepted", "unknown"], resends: true },
  { rule: "pass", play: "isSilent", options: { timeoutMs: 400 }, ends: unknown, kind: "timeout" },
  {
    rule: "pass",
    play: "accepts",
    options: { headers: { Expect: "100-continue" } },
    ends: ["unknown", "notSent"],
  },
  { rule: "brief", play: "isSilent", ends: unknown, status: 504, kind: "unavailable" },
  { rule: "brief", play: "stallsInBody", ends: unknown },
  { rule: "down", play: "accepts", ends: unknown, status: 502, kind: "unavailable" },
  ...losing("resend", { resends: true }),
  { rule: "resend", play: "isSilent", ends: unknown, status: 504, resends: true },
  { rule: "resend", play: "resetsThenAccepts", ends: ["accepted", "unknown"], resends: true },
  { rule: "maintenance", play: "accepts", ends: unknown, status: 503, kind: "unavailable" },
  { rule: "limited", play: "accepts", isSecond: true, ends: unknown, status: 429, kind: "rateLimited" },
  { rule: "limitedFor", play: "accepts", isSecond: true, ends: unknown, status: 429, kind: "rateLimited" },
  { rule: "limitedAs503", play: "accepts", isSecond: true, ends: unknown, status: 503, kind: "unavailable" },
  { rule: "small", play: "accepts", ends: unknown, status: 413 },
  { rule: "auth", play: "accepts", ends: unknown, status: 401, kind: "authentication" },
  { rule: "login", play: "accepts", ends: unknown, status: 200, kind: "protocol" },
  { rule: "empty", play: "accepts", ends: unknown, status: 200, kind: "protocol" },
  { rule: "json", play: "accepts", ends: unknown, status: 200, kind: "protocol" },
  { rule: "close", play: "accepts", ends: unknown, kind: "network" },
  { rule: "hideJson", play: "resets", ends: unknown, status: 502 },
  ...withoutToken("maintenance", "auth", "login", "close", "down", "write302", "write429", "write504"),
  ...writing("write", ["accepts"]),
  ...writing("hide", ["resets", "refusesAs400"]),
];

export const nginx: Box = {
  name: "nginx",
  command: "nginx",
  program: (ports) => ({
    command: "nginx",
    prepare: async (folder, port) => {
      await mkdir(join(folder, "logs"));
      await writeFile(join(folder, "users"), "");
      await writeFile(join(folder, "nginx.conf"), configuration(ports, folder, port));
      return ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")];
    },
  }),
  cases,
  hasty: ["hasty"],
};
