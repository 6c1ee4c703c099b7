import { checkPackage, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Rule } from "./rule.js";
import { entryPointsOf } from "./targets.js";

export const publintIsClean: Rule = async ({ data }) => {
  const tarball = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  return messages.map(
    (message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`,
  );
};

/** The packages are ES modules alone: `require` gets them as such, and Node 10 is not asked. */
export const typesAreRight: Rule = async (tarball) => {
  const entrypoints = entryPointsOf(tarball).filter((entry) => !/\.(?:yaml|json)$/.test(entry));
  const result = await checkPackage(tarball.package, { entrypoints });
  if (!result.types) return ["attw: it has no types."];
  return result.problems
    .filter((problem) => !ofOldModules(problem))
    .map((problem) => `attw: ${problem.kind}${placeOf(problem)}.`);
};

function ofOldModules(problem: Problem): boolean {
  if (problem.kind === "CJSResolvesToESM") return true;
  return "resolutionKind" in problem && problem.resolutionKind === "node10";
}

function placeOf(problem: Problem): string {
  const entry = "entrypoint" in problem ? ` at ${problem.entrypoint}` : "";
  const resolution = "resolutionKind" in problem ? ` for ${problem.resolutionKind}` : "";
  return `${entry}${resolution}`;
}
