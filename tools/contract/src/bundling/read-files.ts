import { BaseResolver, Source as RedoclySource } from "@redocly/openapi-core";
import type { Source } from "../source.js";
import { pathWithin, type Sources } from "../sources.js";

/** Gives Redocly the files that were read already, which would take as long again. */
export class ReadFiles extends BaseResolver {
  readonly #find: (path: string) => Source | undefined;

  constructor(sources: Sources, folder: string) {
    super();
    this.#find = (path) => sources.get(pathWithin(folder, path));
  }

  override async loadExternalRef(path: string): Promise<RedoclySource> {
    return this.#find(path) ? new RedoclySource(path, "") : await super.loadExternalRef(path);
  }

  override parseDocument(
    source: RedoclySource,
    isRoot?: boolean,
  ): { source: RedoclySource; parsed: unknown } {
    const read = this.#find(source.absoluteRef);
    // Redocly changes what it bundles.
    return read ? { source, parsed: structuredClone(read.root) } : super.parseDocument(source, isRoot);
  }
}
