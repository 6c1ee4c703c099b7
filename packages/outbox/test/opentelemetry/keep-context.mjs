import { AsyncLocalStorage } from "node:async_hooks";
import { context, ROOT_CONTEXT } from "@opentelemetry/api";

/** Keeps the active span over awaits, as a program's own set-up of OpenTelemetry does. */
export function keepContext() {
  const storage = new AsyncLocalStorage();
  const manager = {
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (active, run, receiver, ...args) => storage.run(active, () => run.apply(receiver, args)),
    bind: (_, target) => target,
    enable: () => manager,
    disable: () => manager,
  };
  context.setGlobalContextManager(manager);
}
