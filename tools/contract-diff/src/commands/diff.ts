import { existsSync } from "node:fs";
import { join } from "node:path";
import { sentence, worstOf } from "../change.js";
import { contractPath } from "../repository/contracts.js";
import { type Judged, judgePackages, type Report } from "./judged.js";

/** Prints what each contract asks of the next version of its client. */
export async function diff(root: string, base: string | undefined, report: Report): Promise<number> {
  const judged = await judgePackages(root, base);
  const lines = judged.filter(({ one }) => existsSync(join(root, contractPath(one)))).map(textOf);
  report.log(lines.join("\n"));
  return 0;
}

function textOf({ one, release, changes }: Judged): string {
  if (!release || !changes) return `${one.name}: first release of its contract`;
  const lines = changes.map((change) => `  ${change.severity} ${sentence(change)}`);
  return [`${one.name}: ${worstOf(changes)} since ${release.version}`, ...lines].join("\n");
}
