import { execFileSync } from "node:child_process";

/**
 * @param {string} root
 * @param {...string} args
 * @returns what git has printed
 */
export function git(root, ...args) {
  return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}
