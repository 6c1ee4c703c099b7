import type { Negative } from "../negative.js";
import { campaigns } from "./yeastar-campaigns.js";
import { messages } from "./yeastar-messages.js";
import { others } from "./yeastar-others.js";
import { reads } from "./yeastar-reads.js";
import { sessions } from "./yeastar-sessions.js";
import { settings } from "./yeastar-settings.js";
import { templates } from "./yeastar-templates.js";

export const negatives: readonly Negative[] = [
  ...others,
  ...messages,
  ...templates,
  ...campaigns,
  ...settings,
  ...reads,
  ...sessions,
];
