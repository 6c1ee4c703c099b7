import type { VendorState, World } from "./memory.js";
import { createYeastarState } from "./yeastar.js";

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
