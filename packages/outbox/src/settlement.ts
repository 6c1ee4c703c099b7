import type { Receipt, SendOutcome } from "@trunkline/unified";
import { accountOf } from "./account.js";
import type { Settlement } from "./row.js";
import type { Sender } from "./sender.js";
import type { Ground } from "./state.js";

/** A receipt without `raw`, which can be of any size and hold anything. Errors in its path leave out the vendor's bodies by themselves. */
function receiptText({ raw: _, ...receipt }: Receipt): string {
  return JSON.stringify(receipt);
}

export function acceptedAs(receipt: Receipt, ground: Ground, accounts: Sender["accounts"]): Settlement {
  const { via, correlation } = receipt;
  return {
    ...{ state: "accepted", ground, account: accountOf(accounts, via), receipt: receiptText(receipt) },
    ...(correlation !== undefined && { correlation }),
  };
}

/** What the worker that sent a row says of it. */
export function settlementOf(result: SendOutcome, accounts: Sender["accounts"]): Settlement {
  if (result.outcome === "accepted") return acceptedAs(result.receipt, "worker", accounts);
  const { outcome, via, error } = result;
  const { correlation } = error;
  return {
    ...{ state: outcome, ground: "worker", error: JSON.stringify(error) },
    ...(correlation !== undefined && { account: accountOf(accounts, via), correlation }),
  };
}
