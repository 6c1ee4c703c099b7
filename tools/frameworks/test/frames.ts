import type { Frame } from "./program.js";

const handler = 'import { toNodeHandler } from "@trunkline/unified/node";';
const http = 'import { createServer } from "node:http";';
const serve = 'import { serve } from "@hono/node-server";';
const server = "export const server =";

/** A program whose server is made by this expression. */
const by =
  (expression: string): Frame["end"] =>
  (line) =>
    `${line}\n${server} ${expression};`;
const byHono = (fetch: string) => by(`serve({ fetch: ${fetch}, port: 0, hostname: "127.0.0.1" })`);

const expressOf = (name: string): Frame => ({
  before: [`import express from "${name}";`, handler, "const app = express();"],
  end: by('app.listen(0, "127.0.0.1")'),
});
export const fastify: Frame = {
  before: ['import Fastify from "fastify";', handler, "const app = Fastify();"],
  end: by("await app.listen({ port: 0 }).then(() => app.server)"),
};
export const express5 = expressOf("express");
export const express4 = expressOf("express-4");
const hono = ['import { Hono } from "hono";', serve, "const app = new Hono();"];

/** The frameworks, with the first word of their row in the README. */
export const frames: readonly (readonly [framework: string, row: string, frame: Frame])[] = [
  ["Hono", "Hono", { before: hono, end: byHono("app.fetch") }],
  ["Express 5", "Express", express5],
  ["Express 4", "Express", express4],
  ["Fastify", "Fastify", fastify],
  // `next.long.test.ts` has Next itself.
  ["a route of Next", "Next", { before: [serve], end: byHono("POST") }],
  ["a platform with fetch", "Bun", { before: [serve], end: byHono("webhook") }],
  [
    "node:http",
    "node:http",
    { before: [http, handler], end: (line) => `${server} ${line.replace("3000", '0, "127.0.0.1"')}` },
  ],
];
