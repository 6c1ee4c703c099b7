import { isDeepStrictEqual } from "node:util";
import { VendorError } from "@trunkline/runtime";
import type { Client } from "../clients.js";
import { createFaultClient } from "../faults/run-case.js";
import type { Subject } from "../faults/subjects.js";
import type { CallOutcome, Case } from "./box.js";
import type { Leavings } from "./leavings.js";
import type { Run, Vendor } from "./vendor.js";

/** What became of one call through a middlebox. */
export interface Ended {
  readonly outcome: CallOutcome;
  readonly acts: number;
  /** Everything that is wrong with it. */
  readonly faults: readonly string[];
  /** What is wrong with it by now, when everything that was on its way has arrived. */
  readonly late: () => readonly string[];
}

export async function runCase(
  one: Case,
  subject: Subject,
  {
    port,
    vendor,
    watch,
  }: { readonly port: number; readonly vendor: Vendor; readonly watch: Leavings["watch"] },
): Promise<Ended> {
  const { id, run } = vendor.begin(subject, one.play);
  const path = `/${one.rule}/${id}`;
  const leavings = watch(path, one, subject);
  const client = await createFaultClient(subject, `http://127.0.0.1:${port}${path}`, {});
  if (one.isSecond) {
    await callOf(client, subject, one);
    leavings.length = 0;
    run.acts.length = 0;
  }
  const result: { data?: unknown; error?: unknown } = await callOf(client, subject, one).then(
    (data) => ({ data }),
    (error: unknown) => ({ error }),
  );
  const error = result.error instanceof VendorError ? result.error : undefined;
  if (result.error !== undefined && !error) throw result.error;
  const outcome = error?.outcome ?? "accepted";
  const broken = (rules: Readonly<Record<string, boolean>>) =>
    Object.entries(rules).flatMap(([rule, holds]) => {
      const state = `${outcome}, ${leavings.length} requests, ${run.acts.length} acts`;
      const name = `${subject.vendor} ${subject.operation}, ${one.rule}, vendor ${one.play}`;
      return holds ? [] : [`${rule} (${name}: ${state}) ${error?.message ?? ""}`];
    });
  const always = () => broken(rulesOf(outcome, leavings.length, run, one));
  const faults = [...always(), ...broken(expectations(one, subject, error, result.data))];
  return { outcome, acts: run.acts.length, faults, late: () => (faults.length > 0 ? [] : always()) };
}

async function callOf(client: Client, { operation, request }: Subject, { options }: Case): Promise<unknown> {
  return await client[operation]?.(request, options);
}

/** What holds whatever the middlebox does. */
function rulesOf(
  outcome: CallOutcome,
  leavings: number,
  { acts, play }: Run,
  { resends }: Case,
): Readonly<Record<string, boolean>> {
  const isRefusal = /^(?:refuses|limits|expires)/.test(play);
  return {
    "no two requests of the client are acted on": new Set(acts).size <= 1,
    "nothing but the middlebox sends a request again": resends === true || acts.length <= 1,
    "what is accepted was acted on": outcome !== "accepted" || acts.length > 0,
    "what is rejected was refused by the vendor itself":
      outcome !== "rejected" || (isRefusal && acts.length === 0),
    "what was not sent was not acted on": outcome !== "notSent" || acts.length === 0,
    "what is unknown is not repeated": outcome !== "unknown" || isRefusal || leavings <= 1,
  };
}

/** What this case has to end with. */
function expectations(
  { ends, kind, status, isEarly }: Case,
  subject: Subject,
  error: VendorError | undefined,
  data: unknown,
): Readonly<Record<string, boolean>> {
  const outcomes = typeof ends === "function" ? ends(subject) : ends;
  const isCutShort = isEarly === true && error?.kind === "network";
  return {
    [`it ends ${outcomes.join(" or ")}`]: outcomes.includes(error?.outcome ?? "accepted"),
    [`it is of the kind ${kind}`]: isCutShort || kind === undefined || error?.kind === kind,
    [`it shows ${status}`]: isCutShort || status === undefined || error?.status === status,
    "it gives the vendor's answer":
      error !== undefined || isDeepStrictEqual(data, JSON.parse(subject.success)),
  };
}
