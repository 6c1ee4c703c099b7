import { parentPort } from "node:worker_threads";
import { generate, type Source } from "./generate.js";

parentPort?.on("message", (sources: readonly Source[]) => {
  parentPort?.postMessage(sources.map(generate));
});
