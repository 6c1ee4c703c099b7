/** Lays rows out in columns, each as wide as its widest cell. A column of numbers is aligned to the right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = headings.map((heading, column) => ({
    width: Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
    hasNumbers: rows.every((row) => /^\d+\.\d$/.test(row[column] ?? "")),
  }));
  const line = (cells: readonly string[]) =>
    columns
      .map(({ width, hasNumbers }, column) => {
        const cell = cells[column] ?? "";
        return hasNumbers ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  const rule = columns.map(({ width }, column) => {
    const indent = /^ */.exec(headings[column] ?? "")?.[0] ?? "";
    return indent + "─".repeat(width - indent.length);
  });
  return [line(headings), line(rule), ...rows.map(line)].join("\n");
}
