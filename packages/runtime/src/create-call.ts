import { createBudget } from "./budget.js";
import { makeCall } from "./call.js";
import { type CallOptions, tagOf } from "./call-options.js";
import type { CallResult } from "./call-result.js";
import type { Contract, Operation } from "./contract.js";
import { createTell } from "./hooks.js";
import { credentialHeaders, exchangeOf, type Settings } from "./options.js";
import type { Shared } from "./running.js";
import { createSend } from "./send.js";
import { secretsOf } from "./stages/authorize.js";
import { createPace } from "./stages/pace.js";

export type Call = (
  operation: Operation,
  input: unknown,
  options: CallOptions,
) => Promise<CallResult<unknown>>;

/** Brings together what the calls of one client share. */
export function createCall(
  contract: Contract,
  settings: Settings,
): { readonly call: Call; readonly close: () => Promise<void> } {
  const { vendor } = contract;
  const { baseUrl, credentials, timeoutMs, tokenStore: store, schemes } = settings;
  const secrets = secretsOf(credentials);
  const shared: Shared = {
    contract,
    settings,
    host: new URL(baseUrl).host,
    send: createSend(baseUrl, settings.fetch),
    tell: createTell(settings.hooks),
    pace: createPace(settings.retry),
    budget: createBudget(),
    credentialHeaders: credentialHeaders(contract, schemes),
    secrets: () => [...secrets, ...(tokens?.secrets() ?? [])],
  };
  const tokens = exchangeOf(contract, schemes)?.createSource(
    { vendor, credentials, store, timeoutMs },
    async (operation, { body, token }) => {
      const order = {
        operation,
        input: body && { body },
        options: {},
        marks: {},
        ...(token !== undefined && { token }),
      };
      return (await makeCall(shared, order)).data;
    },
  );
  const all: Shared = { ...shared, tokens };
  return {
    call: (operation, input, options) =>
      makeCall(all, { operation, input, options, marks: { tag: tagOf(options) } }),
    close: async () => await tokens?.close(),
  };
}
