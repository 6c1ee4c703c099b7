export { literalOf } from "./literal.js";
export { joinTrial, readTrial, trialFiles, vendors } from "./read-trial.js";
export type {
  Channel,
  ChannelMessage,
  ChannelRefusal,
  ReceiptFacts,
  Refusal,
  RefusedSettings,
  Request,
  Send,
  Shown,
  Trial,
} from "./trial.js";
export type { Members, Written } from "./written.js";
