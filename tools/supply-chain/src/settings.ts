import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parse } from "yaml";
import { membersOf, Refusal, readBy } from "./refusal.js";
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
  "configDependencies",
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
  const settings = membersOf(parse(text));
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

/** A second place for settings could weaken each of them, and bring a registry or its token. Git tells what is in the repository. */
function trackedNpmrc(root: string): string[] {
  return listTracked(root, ":(glob)**/.npmrc").map(
    (file) => `${file}: it weakens what is installed, so it may not be in the repository.`,
  );
}

export function checkSettings(root: string): Findings {
  const { looked, problems } = readBy(join(root, "pnpm-workspace.yaml"), judgeSettings);
  return { looked, problems: [...problems, ...trackedNpmrc(root)] };
}

function listTracked(root: string, pattern: string): string[] {
  try {
    const options = { cwd: root, encoding: "utf8", stdio: "pipe" } as const;
    return execFileSync("git", ["ls-files", "-z", "--", pattern], options)
      .split("\0")
      .filter((file) => file !== "");
  } catch {
    throw new Refusal(`${root}: git does not tell which files it tracks.`);
  }
}
