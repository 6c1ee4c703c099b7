import type { Change } from "./engine.js";
import type { Place } from "./place.js";

type Area = Place["area"];
type Key = `${Area} ${"request" | "answer" | "whole"} ${"major" | "minor"}`;

/** Why a change matters to whoever wrote a program against the last release. */
const sentences: Readonly<Partial<Record<Key, string>>> = {
  "operation whole major": "The method no longer exists.",
  "operation whole minor": "There is one more method.",
  "operation request major":
    "Requests that were right no longer compile, or are refused before they are sent.",
  "operation request minor": "Requests may say more, or leave something out.",
  "operation answer major":
    "What reads the answer no longer compiles, or meets what its author did not know.",
  "operation answer minor": "There is more to read, or more to rely on.",
  "event whole major": "What handles the event no longer compiles.",
  "event whole minor": "There is one more event to handle.",
  "event answer major": "What reads the event no longer compiles, or meets what its author did not know.",
  "event answer minor": "There is more to read, or more to rely on.",
  "options request major": "Options that were right no longer compile.",
  "options request minor": "Options may say more, or leave something out.",
  "types answer major": "An import of the type, or what reads it, no longer compiles.",
  "types answer minor": "The package exports more.",
};

export function why(
  { property }: Change,
  { area, side, within }: Place,
  severity: "major" | "minor",
): string {
  if (property === "deprecated") return "Editors strike it through.";
  const felt = within === undefined ? "whole" : (side ?? "whole");
  return sentences[`${area} ${felt} ${severity}`] ?? "Programs may notice it.";
}
