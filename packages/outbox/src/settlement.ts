import type { Receipt, SendOutcome, VendorError } from "@trunkline/unified";
import type { Settlement } from "./row.js";
import type { Ground } from "./state.js";

/** A receipt without `raw`, which can be of any size and hold anything. Errors in its path leave out the vendor's bodies by themselves. */
function receiptText({ raw: _, ...receipt }: Receipt): string {
  return JSON.stringify(receipt);
}

export function acceptedAs(receipt: Receipt, ground: Ground): Settlement {
  const { vendor, correlation } = receipt;
  return {
    ...{ state: "accepted", ground, vendor, receipt: receiptText(receipt) },
    ...(correlation !== undefined && { correlation }),
  };
}

/** What the worker that sent a row says of it. */
export function settlementOf(result: SendOutcome): Settlement {
  if (result.outcome === "accepted") return acceptedAs(result.receipt, "worker");
  return failedWith(result.error);
}

export function failedWith(error: VendorError): Settlement {
  const { outcome, vendor, correlation } = error;
  return {
    ...{ state: outcome, ground: "worker", vendor, error: JSON.stringify(error) },
    ...(correlation !== undefined && { correlation }),
  };
}
