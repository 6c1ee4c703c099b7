export type { AddAllOptions, AddProgress } from "./add-all.js";
export type { OutboxHooks } from "./hooks.js";
export type {
  DispatchQuery,
  Engine,
  Ledger,
  LedgerUpdate,
  Lost,
  Records,
  RowQuery,
  Store,
  Updated,
} from "./ledger.js";
export type { OutboxEvents } from "./listeners.js";
export type { AddOptions } from "./new-row.js";
export { createOutbox } from "./outbox.js";
export type { Entry, Outbox, OutboxOptions, OutboxProgress, OutboxReconciled } from "./outbox-types.js";
export type { Attempted, DispatchedRow, NewRow, OutboxRow, Settlement } from "./row.js";
export type { Sender } from "./sender.js";
export {
  canStep,
  type Ground,
  type RowState,
  rowStates,
  type SettledState,
  statesBefore,
  steps,
} from "./state.js";
export type { Worker, WorkOptions } from "./worker.js";
