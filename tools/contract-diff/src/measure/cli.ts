#!/usr/bin/env node
// Counts what two tools judge rightly of the pairs in test/pairs: as they are, and by the faces of the contracts there and back.
// `node dist/measure/cli.js [the path of an oasdiff binary]`; docs/decisions/0011 has what came of it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentOf } from "../engine.js";
import { facesOf } from "../face/face.js";
import { isLess, type Severity } from "../severity.js";
import { type Pair, pairs } from "./pairs.js";
import { oasdiff, redocly, type Tool } from "./tools.js";

const [binary] = process.argv.slice(2);
const tools: [string, Tool][] = [
  ["redocly", redocly],
  ...(binary ? [["oasdiff", oasdiff(binary)] as [string, Tool]] : []),
];
const folder = mkdtempSync(join(tmpdir(), "trunkline-measure-"));
try {
  for (const [name, tool] of tools) {
    count(`${name}, as it is`, ({ documents: [before, now] }) =>
      tool(folder, before.root ?? null, now.root ?? null),
    );
    count(`${name}, faces there and back`, ({ base, revision, isSameText }) => {
      if (isSameText) return "none";
      const faces = facesOf(base, revision);
      const [before, now] = [documentOf(faces.base), documentOf(faces.revision)];
      if (tool(folder, before, now) === "major") return "major";
      return tool(folder, now, before) === "major" ? "minor" : "patch";
    });
  }
} finally {
  rmSync(folder, { recursive: true });
}

function count(name: string, judge: (pair: Pair) => Severity): void {
  const judged = pairs.map((pair) => ({ wanted: pair.severity, told: judge(pair) }));
  const right = judged.filter(({ wanted, told }) => told === wanted).length;
  const low = judged.filter(({ wanted, told }) => isLess(told, wanted));
  const missed = low.filter(({ wanted }) => wanted === "major").length;
  const high = judged.length - right - low.length;
  console.log(
    `${name}: ${right} of ${judged.length} right, ${low.length} too low (${missed} of them major), ${high} too high`,
  );
}
