import { contractsAreThere, documentsAreThere, everySourceIsBuilt, onlyExpectedFiles } from "./files.js";
import { publintIsClean, typesAreRight } from "./linters.js";
import { manifestIsExported, manifestIsPublic, nothingOfOurBuild, noWorkspaceRanges } from "./manifest.js";
import type { Origin, Rule } from "./rule.js";
import type { Tarball } from "./tarball.js";
import { everyProgramStarts, everyTargetExists } from "./targets.js";
import { linksLeadSomewhere, nothingOfThisMachine, sourceMapsExist } from "./texts.js";

const rules: readonly Rule[] = [
  onlyExpectedFiles,
  everySourceIsBuilt,
  documentsAreThere,
  contractsAreThere,
  everyTargetExists,
  everyProgramStarts,
  noWorkspaceRanges,
  manifestIsPublic,
  manifestIsExported,
  nothingOfOurBuild,
  sourceMapsExist,
  nothingOfThisMachine,
  linksLeadSomewhere,
  publintIsClean,
  typesAreRight,
];

/** What is wrong with a tarball, a sentence each. */
export async function judge(tarball: Tarball, origin: Origin): Promise<string[]> {
  const found = await Promise.all(rules.map((rule) => rule(tarball, origin)));
  return found.flat().map((problem) => `${tarball.file}: ${problem}`);
}
