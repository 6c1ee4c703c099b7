import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { besides } from "../command.js";
import { exportedMockProgram, exportedProgram } from "./exported.js";
import { sendProgram } from "./send.js";

/** Puts the consumer's programs into a project: those of `consumer/`, and those that know the vendors. */
export function writePrograms(folder: string): void {
  const src = join(folder, "src");
  cpSync(besides("consumer"), src, { recursive: true });
  writeFileSync(join(src, "send.ts"), sendProgram());
  writeFileSync(join(src, "exported.ts"), exportedProgram());
  writeFileSync(join(src, "exported-mock.ts"), exportedMockProgram());
}
