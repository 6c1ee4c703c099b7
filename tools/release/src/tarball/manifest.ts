import type { Rule } from "./rule.js";

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

/** Scripts of a package can run when it is installed; and what it is built with would change its bytes without need. */
export const nothingOfOurBuild: Rule = ({ manifest }) =>
  (["scripts", "devDependencies"] as const)
    .filter((key) => manifest[key] !== undefined)
    .map((key) => `package.json has ${key}, which no user needs.`);
