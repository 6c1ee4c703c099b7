export type { ContractTest } from "./contract.js";
export { engineContract, type OpenedEngine } from "./engine-contract.js";
export { storeContract } from "./store-contract.js";
