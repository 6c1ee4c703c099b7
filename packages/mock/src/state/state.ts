import type { AnyRequest } from "../record.js";
import type { Reply } from "../reply/reply.js";
import { createYeastarState } from "./yeastar.js";

/** What a vendor remembers from one request to the next. */
export interface VendorState {
  /** The response to a request that keeps the contract; undefined means the contract's example. */
  readonly respond: (request: AnyRequest) => Reply | undefined;
}

/** What a vendor's memory needs. */
export interface World {
  /** The vendor's time, in milliseconds since the epoch. */
  readonly now: () => number;
  /** The next number of the seed, from 0 up to 1. */
  readonly random: () => number;
}

const vendors: Readonly<Record<string, (world: World) => VendorState>> = { yeastar: createYeastarState };

/** Most vendors have no memory: each request stands alone. */
export function createState(vendor: string | undefined, world: World): VendorState {
  const create = vendor === undefined ? undefined : vendors[vendor];
  return create?.(world) ?? { respond: () => undefined };
}

/** Random numbers, the same ones for the same seed: mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
