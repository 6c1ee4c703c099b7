import type { YeastarTemplateValues } from "../channels/yeastar.js";

/** A template in the vendor's own form. */
export function yeastarTemplate({ body, header, buttons, ...template }: YeastarTemplateValues): object {
  const isList = Array.isArray(body);
  const values = Object.entries<string>(body).map(([name, text]) => ({
    ...{ type: "TEXT", text },
    ...(!isList && { parameter_name: name }),
  }));
  const parts = { HEADER: header, BODY: values, BUTTONS: buttons };
  return {
    ...template,
    parameter_format: isList ? "POSITIONAL" : "NAMED",
    components: Object.entries(parts).flatMap(([type, parameters]) =>
      parameters ? [{ type, parameters }] : [],
    ),
  };
}
