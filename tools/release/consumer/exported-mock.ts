// As exported.ts, of what only those have who install the mock.
import type { Konnek } from "@trunkline/konnek";
import { assertSent, matchers, startMock, vendors } from "@trunkline/mock";
import { startServer } from "@trunkline/mock/server";
import { openTelemetry } from "@trunkline/runtime/opentelemetry";

export const mock = await startMock("konnek");
export const typed = await startMock<Konnek>("konnek");
export const requests = [...mock.requests, ...typed.requests];
export const rules = [mock.on(), typed.on("sendMessage")];
export const delivered = mock.emit("messageStatus", {}, "http://127.0.0.1:3000");
export const factories = { assertSent, matchers, startMock, startServer, vendors };
export const hooks = openTelemetry();
