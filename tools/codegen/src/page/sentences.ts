/** What a sentence of a contract says about its own ground. */
export type Standing = "inferred" | "unknown";

export interface Remark {
  readonly standing: Standing;
  readonly text: string;
}

const inferred =
  /\binferred\b|\bby analogy\b|\bassumed\b|\ba guess\b|\breading taken\b|\btaken (?:to be|for)\b/i;
const unknown =
  /\bundocumented\b|\bnot said\b|\b(?:is|are) unknown\b|\bnothing says\b|\bnot available\b|\bcould not be read\b|\b(?:does not|doesn't|do not|don't) (?:say|list|name|describe|publish)\b/i;

/** The sentences of a description that say that something is inferred or unknown. */
export function remarksIn(description: string): Remark[] {
  return sentencesOf(description).flatMap(remarksOf);
}

/** The sentences of a description; an item of a list ends one, as a paragraph does. */
function sentencesOf(description: string): string[] {
  return description
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)
    .map((block) =>
      block
        .replace(/^\s*(?:[-*]|\d+\.)\s/, "")
        .replaceAll(/\s+/g, " ")
        .trim(),
    )
    .filter((block) => block !== "" && !block.startsWith("#"))
    .flatMap((block) => hidden(block, /(?<=[.!?]["')]?)(?<!\b(?:e\.g|i\.e|etc|vs)\.)\s+/));
}

/** A sentence with both kinds is taken apart, so that each half stands where it belongs. */
function remarksOf(sentence: string): Remark[] {
  const standing = standingOf(sentence);
  if (standing !== "both") return standing ? [{ standing, text: sentence }] : [];
  const clauses = hidden(sentence, /;\s+/).map((text) => ({ text, standing: standingOf(text) }));
  // A sentence that cannot be taken apart says of something unknown what is inferred about it.
  if (clauses.some((clause) => clause.standing === "both")) return [{ standing: "inferred", text: sentence }];
  return clauses.flatMap((clause) =>
    clause.standing && clause.standing !== "both"
      ? [{ standing: clause.standing, text: ended(clause.text) }]
      : [],
  );
}

function standingOf(text: string): Standing | "both" | undefined {
  // What stands in code is a name or a value, and says nothing.
  const words = text.replaceAll(/`[^`]*`/g, "``");
  if (inferred.test(words)) return unknown.test(words) ? "both" : "inferred";
  return unknown.test(words) ? "unknown" : undefined;
}

function ended(clause: string): string {
  const text = clause.charAt(0).toUpperCase() + clause.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Splits a text, but not within code. */
function hidden(text: string, separator: RegExp): string[] {
  const spans: string[] = [];
  const masked = text.replaceAll(/`[^`]*`/g, (span) => `\`${spans.push(span) - 1}\``);
  return masked
    .split(separator)
    .map((piece) => piece.replaceAll(/`(\d+)`/g, (_, index: string) => spans[Number(index)] ?? ""));
}
