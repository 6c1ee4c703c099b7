// Starts a guarded program as the tests do, says which folder is the program's, and waits to be killed.
import { spawn } from "node:child_process";

const [script, folder, ...command] = process.argv.slice(2);
spawn("/bin/sh", ["-c", script, "sh", ...command], {
  env: { ...process.env, FOLDER: folder, SIGNAL: "KILL" },
  stdio: ["pipe", "inherit", "inherit"],
});
setInterval(() => {}, 1000);
