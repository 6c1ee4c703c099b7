import { jobsOf, type Rule, stepsOf } from "./workflow.js";

/** GitHub writes a value into the script before the shell reads it, so a branch's name could be a command. */
export const noExpressionsInScripts: Rule = (workflows) =>
  stepsOf(workflows)
    .filter(({ step }) => step.run?.includes("${{"))
    .map(
      ({ name }) =>
        `${name}: "run" holds an expression. Give the value to the step in "env", and read it there.`,
    );

/** What nobody outside of the repository can choose. Everything of `github.event` is chosen by whoever opens a pull request. */
const trusted =
  /^(matrix\.(os|node)|needs\.([\w-]+|\*)\.result|(needs|steps)\.[\w-]+\.outputs\.[\w-]+|runner\.temp|github\.(ref|event_name))$/;

/** Also where no script reads them: a secret that no workflow names cannot be stolen from one. */
export const trustedExpressions: Rule = (workflows) => [
  ...workflows.flatMap(({ file, text }) =>
    [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].flatMap(([, expression = ""]) => refused(file, expression)),
  ),
  ...jobsOf(workflows).flatMap(({ name, job }) => refused(name, job.if)),
  ...stepsOf(workflows).flatMap(({ name, step }) => refused(name, step.if)),
];

/** Only the job that makes tags and releases names the token of its run. */
export const tokenForTags: Rule = (workflows) =>
  [
    ...workflows.map(({ file, env }) => ({ name: file, part: env })),
    ...jobsOf(workflows)
      .filter(({ workflow, id }) => !(workflow.file === "release.yml" && id === "tag"))
      .map(({ name, job }) => ({ name, part: job })),
  ]
    .filter(({ part }) => /github\.token|GITHUB_TOKEN/.test(JSON.stringify(part) ?? ""))
    .map(({ name }) => `${name}: the token of the run is for the job that makes the tags.`);

function refused(name: string, expression: unknown): string[] {
  if (typeof expression !== "string") return [];
  const code = expression.replaceAll(/'[^']*'|\$\{\{|\}\}/g, " ");
  return (code.match(/[A-Za-z_][\w.*[\]-]*/g) ?? [])
    .filter((word) => !/^(join|always|cancelled|success|failure)$/.test(word))
    .filter((word) => !trusted.test(word) && word !== "github.token")
    .map((word) => `${name}: ${word} is not among the values that a workflow may use.`);
}
