import type { Webhook } from "@trunkline/unified";
import { toNodeHandler } from "@trunkline/unified/node";
import express from "express";
import Fastify from "fastify";
import { Hono } from "hono";

/** The lines of the README, for the compiler. */
export function routes(webhook: Webhook): void {
  new Hono().post("/", ({ req }) => webhook(req.raw));
  express().post("/", toNodeHandler(webhook));
  Fastify().post(
    "/",
    { onRequest: ({ raw }, reply) => toNodeHandler(webhook)(raw, reply.hijack().raw) },
    () => {},
  );
}
