import type { AnyRequest } from "../record.js";
import type { Reply } from "../reply/reply.js";
import { createYeastarState } from "./yeastar.js";

/** What a vendor remembers from one request to the next. */
export interface VendorState {
  /** Answers a request that keeps the contract; undefined leaves it to the contract's examples. */
  readonly respond: (request: AnyRequest) => Reply | undefined;
}

/** What a vendor's memory stands on. */
export interface World {
  /** The vendor's time, in milliseconds since the epoch. */
  readonly now: () => number;
  /** A number from 0 up to 1, the next one of those that the seed gives. */
  readonly random: () => number;
}

const vendors: Readonly<Record<string, (world: World) => VendorState>> = { yeastar: createYeastarState };

/** A vendor without a memory of its own answers each request by itself. */
export function createState(vendor: string | undefined, world: World): VendorState {
  const create = vendor === undefined ? undefined : vendors[vendor];
  return create?.(world) ?? { respond: () => undefined };
}

/** Numbers that look like chance, and are the same for the same seed: mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
