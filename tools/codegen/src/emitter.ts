import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Source } from "./generate.js";

/** Generates the files of `src` of each contract. */
export type Emit = (sources: readonly Source[]) => Promise<readonly ReadonlyMap<string, string>[]>;

/** Starts a thread that loads TypeScript while contracts are read, and generates while they are linted. */
export function startEmitter(): Emit {
  const worker = new Worker(new URL("./emit-worker.js", import.meta.url));
  // A contract with a problem is not generated from, and the command then ends without the thread.
  worker.unref();
  return async (sources) => {
    worker.ref();
    worker.postMessage(sources);
    const [files] = (await once(worker, "message")) as [readonly ReadonlyMap<string, string>[]];
    worker.unref();
    return files;
  };
}
