import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { membersOf, readBy } from "../refusal.js";

export interface Step {
  readonly name?: string;
  readonly if?: unknown;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly if?: unknown;
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: unknown;
  readonly environment?: unknown;
  readonly concurrency?: unknown;
  readonly "runs-on"?: unknown;
  readonly "timeout-minutes"?: unknown;
  readonly strategy?: { readonly matrix?: Readonly<Record<string, unknown>> };
  readonly steps?: readonly Step[];
}

export interface Workflow {
  /** The file's name, without its folder. */
  readonly file: string;
  readonly text: string;
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly env?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What breaks a rule: one sentence each, which names the file. */
export type Rule = (workflows: readonly Workflow[]) => readonly string[];

export function parseWorkflow(file: string, text: string): Workflow {
  const { on, permissions, env, jobs } = membersOf(parse(text));
  for (const [id, job] of Object.entries(membersOf(jobs, '"jobs"'))) {
    const { steps = [] } = membersOf(job, `the job "${id}"`);
    if (!Array.isArray(steps)) throw new Error(`the steps of the job "${id}" are no list.`);
    for (const step of steps) membersOf(step, `a step of the job "${id}"`);
  }
  return { file, text, on, permissions, env, jobs: jobs as Workflow["jobs"] };
}

export function readWorkflows(root: string): Workflow[] {
  const folder = join(root, ".github/workflows");
  return readdirSync(folder)
    .sort()
    .map((file) => readBy(join(folder, file), (text) => parseWorkflow(file, text)));
}

/** A job, and how a sentence names it. */
export interface Place {
  readonly workflow: Workflow;
  readonly id: string;
  readonly job: Job;
  readonly name: string;
}

export function jobsOf(workflows: readonly Workflow[]): Place[] {
  return workflows.flatMap((workflow) =>
    Object.entries(workflow.jobs).map(([id, job]) => ({
      workflow,
      id,
      job,
      name: `${workflow.file}, ${id}`,
    })),
  );
}

export function stepsOf(workflows: readonly Workflow[]): (Place & { readonly step: Step })[] {
  return jobsOf(workflows).flatMap((place) => (place.job.steps ?? []).map((step) => ({ ...place, step })));
}
