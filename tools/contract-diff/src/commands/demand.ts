import { apiReasons, lostExports } from "../api/verdict.js";
import { peerReasons } from "../repository/peers.js";
import { shippedChanges } from "../repository/shipped.js";
import { isLess, type Reason, type Severity, worstOf } from "../severity.js";
import type { Judged } from "./judged.js";

/** What a package's changes since its last release ask for. */
export interface Demand {
  readonly severity: Severity;
  /** What asks for it. */
  readonly reasons: readonly Reason[];
}

/** All that asks for a version: the contract, the reports of the public types, and whatever else is shipped. */
export async function demandOf(root: string, { one, release, verdict }: Judged): Promise<Demand> {
  if (!release) return { severity: "none", reasons: [] };
  const contract = verdict?.reasons ?? [];
  // Of types that come from a contract the contract knows better: a line of a request that changed need not break anybody.
  // What a package exports it knows as well, so a name that is lost was lost by the generator.
  const isContractFelt = verdict !== undefined && !isLess(verdict.severity, "minor");
  const isLossExplained = verdict?.severity === "major";
  const lost = isContractFelt && !isLossExplained ? await lostExports(root, one, release) : [];
  const types = isContractFelt ? lost : await apiReasons(one, release);
  const files = await shippedChanges(root, one, release);
  const peers = await peerReasons(root, one, release);
  const reasons = [...contract, ...types, ...peers, ...(files.length > 0 ? [fileReason(files)] : [])];
  const severity = worstOf(reasons.map((reason) => reason.severity));
  return { severity, reasons: reasons.filter((reason) => reason.severity === severity) };
}

function fileReason([first = "", ...more]: readonly string[]): Reason {
  const others = more.length === 0 ? "" : ` and ${more.length} more`;
  return { severity: "patch", place: `${first}${others}`, what: "changed", why: "Users get it." };
}
