import type { Rule } from "./rule.js";

const always = ["package.json", "README.md", "LICENSE"];
const changelog = "CHANGELOG.md";

/** A file that nobody has listed may be a test, a key, or what is left of a source that is gone. */
export const onlyExpectedFiles: Rule = ({ paths }, { sources, contracts }) =>
  paths
    .filter((path) => ![...always, changelog].includes(path))
    .filter((path) => !contracts.has(path))
    .filter((path) => !sources.includes(sourceOf(path)))
    .map((path) => `${path} is neither built from a source nor listed.`);

/** Where a source has no declarations, whoever compiles against another one that imports it gets an error. */
export const everySourceIsBuilt: Rule = ({ paths }, { sources }) =>
  sources
    .map((source) => `dist/${source.replace(/\.ts$/, ".d.ts")}`)
    .filter((path) => !paths.includes(path))
    .map((path) => `${path} is missing.`);

/** A version is told in the changelog; before the first one there is none. */
export const documentsAreThere: Rule = ({ paths, manifest: { version }, text }) => {
  const wanted = [...always, ...(version === "0.0.0" ? [] : [changelog])];
  const missing = wanted.filter((path) => !paths.includes(path)).map((path) => `${path} is missing.`);
  const isTold = !paths.includes(changelog) || text(changelog).split(/\r?\n/).includes(`## ${version}`);
  return [...missing, ...(isTold ? [] : [`${changelog} says nothing of ${version}.`])];
};

export const contractsAreThere: Rule = ({ paths, text }, { contracts }) =>
  [...contracts].flatMap(([path, contract]) => {
    if (!paths.includes(path)) return [`${path} is missing.`];
    return text(path) === contract ? [] : [`${path} is not the contract in specs.`];
  });

function sourceOf(path: string): string {
  return path.replace(/^dist\//, "").replace(/(\.d\.ts|\.js)$/, ".ts");
}
