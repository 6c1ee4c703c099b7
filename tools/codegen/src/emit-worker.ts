import { parentPort } from "node:worker_threads";
import { generate, type Source } from "./generate.js";

parentPort?.on("message", async (sources: readonly Source[]) => {
  parentPort?.postMessage(await Promise.all(sources.map(generate)));
});
