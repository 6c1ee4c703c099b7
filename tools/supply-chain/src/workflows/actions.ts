import { jobsOf, type Rule, stepsOf, type Workflow } from "./workflow.js";

/** A tag can be moved to other code, a commit cannot; the version beside it is for people. */
export const pinned: Rule = (workflows) =>
  usesOf(workflows)
    .filter(({ line }) => !/^[\w.-]+(\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
    .map(
      ({ file, line }) =>
        `${file}: ${line} is not pinned. Write the whole commit, and the version behind it, such as "# v1.2.3".`,
    );

/** Two commits of one action would be twice the code to read, and one of them is forgotten at the next update. */
export const onePin: Rule = (workflows) => {
  const first = new Map<string, string>();
  return usesOf(workflows).flatMap(({ file, line }) => {
    const action = line.split("@")[0] ?? "";
    const known = first.get(action) ?? line;
    first.set(action, known);
    return known === line ? [] : [`${file}: ${line} differs from ${known}, which another step uses.`];
  });
};

/** What a run leaves in a cache, the next run believes; a release is made from the registry and the repository alone. */
export const noCache: Rule = (workflows) =>
  stepsOf(workflows).flatMap(({ name, step }) => {
    const uses = step.uses ?? "";
    const problems = [];
    if (/^actions\/cache(\/|@)/.test(uses)) problems.push(`${name}: ${uses} keeps a cache.`);
    if (Object.keys(step.with ?? {}).some((key) => /^cache(-|$)/.test(key))) {
      problems.push(`${name}: ${uses} is told to keep a cache.`);
    }
    if (uses.startsWith("actions/setup-node@") && step.with?.["package-manager-cache"] !== false) {
      problems.push(`${name}: ${uses} may keep a cache by itself. Add "package-manager-cache: false".`);
    }
    return problems;
  });

/** Nothing pushes by git here, so no later step may find the credentials to do it. */
export const noCredentials: Rule = (workflows) =>
  stepsOf(workflows)
    .filter(({ step }) => step.uses?.startsWith("actions/checkout@"))
    .filter(({ step }) => step.with?.["persist-credentials"] !== false)
    .map(
      ({ name }) => `${name}: the checkout leaves its credentials behind. Add "persist-credentials: false".`,
    );

/** Whatever is used, as it stands in the text: comments are no part of the parsed document. */
function usesOf(workflows: readonly Workflow[]): { readonly file: string; readonly line: string }[] {
  return workflows.flatMap((workflow) => {
    const { file, text } = workflow;
    const lines = text.split("\n").map((line) => line.replace(/^\s*(- )?uses: /, "").trimEnd());
    const used = [
      ...jobsOf([workflow]).map(({ job }) => job.uses),
      ...stepsOf([workflow]).map(({ step }) => step.uses),
    ].filter((uses) => uses !== undefined);
    return [...new Set(used)].flatMap((uses) => {
      const found = lines.filter((line) => line === uses || line.startsWith(`${uses} `));
      return (found.length > 0 ? found : [uses]).map((line) => ({ file, line }));
    });
  });
}
