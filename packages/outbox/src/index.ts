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
export type { DispatchedRow, NewRow, OutboxRow, Settlement } from "./row.js";
export {
  canStep,
  type Ground,
  type RowState,
  rowStates,
  type SettledState,
  statesBefore,
  steps,
} from "./state.js";
