export { contractPath, vendors } from "./contracts.js";
export { type Mock, startMock } from "./start-mock.js";
