import type { Rule } from "./rule.js";
import type { Target } from "./tarball.js";

/** What pnpm is to replace when it packs; npm cannot install it. */
export const noWorkspaceRanges: Rule = ({ text }) =>
  [...text("package.json").matchAll(/"([^"]+)": "((?:workspace|catalog|link|file):[^"]*)"/g)].map(
    ([, name, range]) => `package.json has ${name} as ${range}, which only this workspace knows.`,
  );

export const manifestIsPublic: Rule = ({ manifest }) => [
  ...(manifest.private ? ["package.json is private."] : []),
  ...(manifest.license === "MIT" ? [] : ["package.json does not name the licence MIT."]),
  ...(manifest.publishConfig?.["access"] === "public"
    ? []
    : ["package.json has no publishConfig.access of public."]),
  ...(manifest.publishConfig?.["registry"] === undefined ? [] : ["package.json names a registry."]),
];

/** Tools read a package's version and licence from it, and `exports` hides what it does not name. */
export const manifestIsExported: Rule = ({ manifest: { exports } }) =>
  (exports as Readonly<Record<string, Target>> | undefined)?.["./package.json"] === "./package.json"
    ? []
    : ['package.json does not export "./package.json".'];

/** Scripts of a package can run when it is installed; and what it is built with would change its bytes without need. */
export const nothingOfOurBuild: Rule = ({ manifest }) =>
  (["scripts", "devDependencies"] as const)
    .filter((key) => manifest[key] !== undefined)
    .map((key) => `package.json has ${key}, which no user needs.`);
