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
  statuses,
  unknown,
  writing,
} from "./box.js";

/** Varnish writes bodies of its own under any of these. */
const writable = statuses.filter((status) => status !== 204);

function configuration({ vendor, closed }: Ports): string {
  const backend = (name: string, port: number, ms: number) => `backend ${name} {
  .host = "127.0.0.1"; .port = "${port}"; .first_byte_timeout = ${ms}ms; .between_bytes_timeout = ${ms}ms;
}`;
  return `vcl 4.1;
import std;
${backend("vendor", vendor, 20_000)}
${backend("brief", vendor, briefMs)}
${backend("down", closed, 1_000)}

sub vcl_recv {
  set req.http.X-Rule = regsub(req.url, "^/([^/]+)/.*", "\\1");
  if (req.http.X-Rule ~ "^brief") { set req.backend_hint = brief; }
  elsif (req.http.X-Rule == "down") { set req.backend_hint = down; }
  else { set req.backend_hint = vendor; }
  if (req.http.X-Rule ~ "^(resend|restart)") { set req.backend_hint = brief; std.cache_req_body(1MB); }
  if (req.http.X-Rule ~ "^(write|redirect)") {
    return (synth(std.integer(regsub(req.http.X-Rule, "[a-z]+", ""), 500)));
  }
  if (req.http.X-Rule == "maintenance") { return (synth(503)); }
  if (req.http.X-Rule == "zip") { set req.http.Accept-Encoding = "gzip"; }
  return (pass);
}

sub vcl_synth {
  if (resp.status > 300 && resp.status < 400) { set resp.http.Location = "https://127.0.0.1:9/login"; }
  if (req.http.X-Rule ~ "^(write|redirect)") {
    set resp.http.Retry-After = "1";
    set resp.body = {"${page}"};
    return (deliver);
  }
}

sub vcl_backend_response {
  if (bereq.http.X-Rule == "zip") { set beresp.do_gzip = true; }
  if (bereq.http.X-Rule == "unzip") { set beresp.do_gunzip = true; }
  if (bereq.http.X-Rule ~ "[wW]hole$") { set beresp.do_stream = false; }
  if (bereq.http.X-Rule == "resend" && beresp.status >= 500) { return (retry); }
  if (bereq.http.X-Rule ~ "^hide" && beresp.status >= 400) { return (error(503)); }
}

sub vcl_backend_error {
  if (bereq.http.X-Rule == "resend") { return (retry); }
  if (bereq.http.X-Rule == "well") {
    set beresp.status = 200;
    set beresp.http.Content-Type = "text/html";
    set beresp.body = {"${page}"};
    return (deliver);
  }
  if (bereq.http.X-Rule ~ "^hide") {
    set beresp.status = std.integer(regsub(bereq.http.X-Rule, "[a-z]+", ""), 500);
    set beresp.http.Retry-After = "1";
    if (beresp.status > 300 && beresp.status < 400) { set beresp.http.Location = "https://127.0.0.1:9/login"; }
    set beresp.body = {"${page}"};
    return (deliver);
  }
}

sub vcl_deliver {
  if (req.http.X-Rule == "restart" && resp.status >= 500 && req.restarts < 2) { return (restart); }
}
`;
}

const cases: readonly Case[] = [
  ...["pass", "zip", "unzip", "whole"].flatMap(passing),
  ...["pass", "zip", "unzip", "whole"].flatMap((rule) => losing(rule)),
  { rule: "pass", play: "endsReused", isSecond: true, ends: ["accepted", "unknown"], resends: true },
  { rule: "pass", play: "isSilent", options: { timeoutMs: 400 }, ends: unknown, kind: "timeout" },
  // Its built-in response to all of these is 503 with Retry-After: 5.
  { rule: "brief", play: "isSilent", ends: unknown, status: 503, kind: "unavailable" },
  { rule: "brief", play: "stallsInBody", ends: unknown },
  { rule: "briefWhole", play: "stallsInBody", ends: unknown, status: 503, kind: "unavailable" },
  { rule: "down", play: "accepts", ends: unknown, status: 503, kind: "unavailable" },
  { rule: "maintenance", play: "accepts", ends: unknown, status: 503, kind: "unavailable" },
  ...["resend", "restart"].flatMap((rule): Case[] => [
    ...losing(rule, { resends: true }),
    { rule, play: "isSilent", ends: unknown, status: 503, resends: true },
    { rule, play: "resetsThenAccepts", ends: ["accepted", "unknown"], resends: true },
  ]),
  { rule: "well", play: "resets", ends: unknown, status: 200, kind: "protocol" },
  ...writing("write", ["accepts"], {}, writable),
  ...writing("hide", ["resets", "refusesAs400"], {}, writable),
];

export const varnish: Box = {
  name: "Varnish",
  command: "varnishd",
  program: (ports) => ({
    command: "varnishd",
    prepare: async (folder, port) => {
      await writeFile(join(folder, "vendor.vcl"), configuration(ports));
      const own = [
        "-n",
        join(folder, "varnish"),
        "-f",
        join(folder, "vendor.vcl"),
        "-a",
        `127.0.0.1:${port}`,
      ];
      return ["-F", "-j", "none", "-T", "none", "-s", "malloc,16m", ...own];
    },
  }),
  cases,
  hasty: [],
};
