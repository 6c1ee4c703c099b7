import { jobsOf, type Rule } from "./workflow.js";

/** Without one, a job that hangs is ended after six hours. */
export const timeouts: Rule = (workflows) =>
  jobsOf(workflows)
    .filter(({ job }) => {
      const minutes = job["timeout-minutes"];
      return !(typeof minutes === "number" && minutes > 0 && minutes < 360);
    })
    .map(({ name }) => `${name}: it needs a number of "timeout-minutes", less than 360.`);

const hosted = new Set(["ubuntu-latest", "macos-latest", "windows-latest"]);

/** A machine of one's own keeps what a run left on it; npm believes only those of GitHub, too. */
export const hostedRunners: Rule = (workflows) =>
  jobsOf(workflows).flatMap(({ name, job }) => {
    const runner = job["runs-on"];
    const runners = /^\$\{\{ matrix\.os \}\}$/.test(String(runner)) ? job.strategy?.matrix?.["os"] : [runner];
    return (Array.isArray(runners) ? runners : [runners])
      .filter((one) => !hosted.has(String(one)))
      .map((one) => `${name}: ${one} is not a runner that GitHub hosts.`);
  });

/** Whoever installs has a registry of their own; and setup-node, told of one, writes a file that asks for a token. */
export const noAddresses: Rule = (workflows) =>
  workflows.flatMap(({ file, text }) =>
    (
      text.match(
        /\bhttps?:\/\/\S*|\bregistry-url\b|\bregistry\.\w[\w.]*|\bnpmrc\b|\bN(ODE_AUTH|PM)_TOKEN\b/g,
      ) ?? []
    ).map(
      (found) =>
        `${file}: ${found} has no place in a workflow, which names no registry and has no token of npm.`,
    ),
  );
