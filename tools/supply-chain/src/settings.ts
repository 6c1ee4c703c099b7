import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Findings } from "./workspace.js";

/** The least that each setting must be, and why. */
const required: Readonly<
  Record<string, { readonly is: (value: unknown) => boolean; readonly must: string }>
> = {
  minimumReleaseAge: {
    is: (value) => typeof value === "number" && value >= 1440,
    must: "be 1440 minutes or more, so that a hijacked release is noticed before it is installed",
  },
  trustPolicy: {
    is: (value) => value === "no-downgrade",
    must: "be no-downgrade, so that a release without the provenance of those before it is refused",
  },
  blockExoticSubdeps: {
    is: (value) => value === true,
    must: "be true, so that no dependency brings code from outside of the registry",
  },
  strictPeerDependencies: { is: (value) => value === true, must: "be true" },
  engineStrict: { is: (value) => value === true, must: "be true" },
  catalogMode: { is: (value) => value === "strict", must: "be strict, so that each version stands once" },
  allowBuilds: {
    is: (value) => Object.values(value ?? {}).every((allowed) => allowed === false),
    must: "allow none, so that nothing runs while it is installed",
  },
};

/** Each of these would take back what the settings above ask for, for all packages or for some. */
const refused = [
  "dangerouslyAllowAllBuilds",
  "ignoredBuiltDependencies",
  "minimumReleaseAgeExclude",
  "minimumReleaseAgeStrict",
  "neverBuiltDependencies",
  "onlyBuiltDependencies",
  "registries",
  "registry",
  "strictDepBuilds",
  "trustLockfile",
  "trustPolicyExclude",
  "trustPolicyIgnoreAfter",
];

/** Holds the text of a pnpm-workspace.yaml to the settings that keep bad code out. */
export function judgeSettings(text: string): Findings {
  const settings = parse(text) as Readonly<Record<string, unknown>>;
  const problems = [
    ...Object.entries(required)
      .filter(([name, { is }]) => !is(settings[name]))
      .map(([name, { must }]) => `pnpm-workspace.yaml: ${name} must ${must}.`),
    ...refused
      .filter((name) => name in settings)
      .map((name) => `pnpm-workspace.yaml: ${name} weakens what is installed, so it may not be set.`),
  ];
  return { looked: `${Object.keys(required).length + refused.length} settings`, problems };
}

export function checkSettings(root: string): Findings {
  return judgeSettings(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8"));
}
