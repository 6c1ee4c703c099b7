import { packagesOf, readManifest } from "../workspace.js";
import { type Rule, stepsOf } from "./workflow.js";

/** The scripts of each package.json of the workspace, by the package's name; "" is the root. */
export type Scripts = Readonly<Record<string, readonly string[]>>;

const call =
  /(?:^|[\s;&|])(?:node tools\/launch\.mjs|npm run|npm(?= test\b)|pnpm(?: run)?)(?: --filter (?<filter>\S+))? (?<script>[a-z][\w:.-]*)/g;

/** What pnpm does by itself, and is no script. */
const commands = new Set(["install", "exec", "run"]);

/** A renamed script would be noticed in a workflow only when that runs, which may be at the next release. */
export function scriptsExist(scripts: Scripts): Rule {
  return (workflows) =>
    stepsOf(workflows).flatMap(({ name, step }) =>
      [step.run, step.with?.["version"]]
        .filter((text) => typeof text === "string")
        .flatMap((text) => [...text.matchAll(call)])
        .map(({ groups }) => ({ filter: groups?.["filter"] ?? "", script: groups?.["script"] ?? "" }))
        .filter(({ script }) => !commands.has(script))
        .filter(({ filter, script }) => !scripts[filter]?.includes(script))
        .map(({ filter, script }) => `${name}: ${filter || "the root"} has no script "${script}".`),
    );
}

export function readScripts(root: string): Scripts {
  const ofPackages = packagesOf(root).map(({ manifest }) => [
    manifest.name,
    Object.keys(manifest.scripts ?? {}),
  ]);
  return { ...Object.fromEntries(ofPackages), "": Object.keys(readManifest(root).scripts ?? {}) };
}
