/** The values of a template's variables: by position, the first one first, or by name. */
export type TemplateValues = readonly string[] | Readonly<Record<string, string>>;

/** The values by their names, or by their positions `1`, `2` and so on. */
export function byName(values: TemplateValues): Record<string, string> {
  return Array.isArray(values)
    ? Object.fromEntries(values.map((value: string, index) => [`${index + 1}`, value]))
    : { ...(values as Readonly<Record<string, string>>) };
}
