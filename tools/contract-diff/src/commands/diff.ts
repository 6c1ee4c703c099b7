import { hasContract, type Judged, judgePackages, type Report, sentence } from "./judged.js";

/** Tells what each contract asks of the next version of its client. */
export async function diff(
  root: string,
  { base, isJson }: { base: string | undefined; isJson: boolean },
  report: Report,
): Promise<number> {
  const judged = (await judgePackages(root, base)).filter((one) => hasContract(root, one));
  report.log(isJson ? JSON.stringify(judged.map(asData), null, 2) : judged.map(told).join("\n"));
  return 0;
}

function told({ one, release, verdict }: Judged): string {
  if (!release || !verdict) return `${one.name}: first release`;
  const lines = verdict.reasons.map((reason) => `  ${reason.severity} ${sentence(reason)}`);
  return [`${one.name}: ${verdict.severity} since ${release.version}`, ...lines].join("\n");
}

function asData({ one, release, verdict }: Judged) {
  return {
    package: one.name,
    since: release ? { version: release.version, ref: release.commit.ref } : null,
    severity: verdict?.severity ?? null,
    reasons: verdict?.reasons ?? [],
  };
}
