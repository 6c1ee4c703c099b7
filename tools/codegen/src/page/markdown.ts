/** A name or a value as code, whatever it contains. */
export function code(value: string): string {
  if (value === "") return "(empty)";
  const longest = Math.max(0, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
  if (longest === 0) return `\`${value}\``;
  const fence = "`".repeat(longest + 1);
  return `${fence} ${value} ${fence}`;
}

export function list(words: readonly string[], conjunction: "and" | "or" = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

/** A heading, with a list below it; nothing where the list is empty. */
export function bullets(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return `${title}\n\n${lines.map((line) => `- ${line}\n`).join("")}\n`;
}

/** A table; a bar within a cell would end it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return `${line(head)}${line(head.map(() => "---"))}${rows.map(line).join("")}\n`;
}

/** A text with the page that it rests on. */
export function linked(text: string, page: string | undefined): string {
  return page === undefined ? text : `${text} ([source](${page}))`;
}
