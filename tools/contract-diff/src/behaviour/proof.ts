import type { Proof } from "@trunkline/contract";
import type { Reason } from "../severity.js";
import { proofRule } from "./rules.js";

/** What must prove a success or a delivery, each place for itself. */
export function proofReasons(place: string, base: readonly Proof[], revision: readonly Proof[]): Reason[] {
  const [before, now] = [base, revision].map((all) => all.map(({ pointer }) => pointer)) as [
    string[],
    string[],
  ];
  const { added, removed, why } = proofRule;
  return [
    ...now
      .filter((one) => !before.includes(one))
      .map((pointer) => ({ severity: added, place, what: `must now have \`${pointer}\``, why })),
    ...before
      .filter((one) => !now.includes(one))
      .map((pointer) => ({ severity: removed, place, what: `no longer needs \`${pointer}\``, why })),
  ];
}
