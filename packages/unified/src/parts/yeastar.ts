import type { FileInfo, WhatsappTemplateMessage } from "@trunkline/yeastar";
import type { YeastarTemplateValues } from "../channels/yeastar.js";
import { given } from "../message/given.js";
import { readTemplate, templateValues } from "../message/template.js";
import type { Rule } from "../rules/values.js";

/** The contract has the rules of all other members. */
const rule: Rule<YeastarTemplateValues> = (value, field, problems) => {
  const template = value as YeastarTemplateValues;
  templateValues(template.body, `${field}/body`, problems);
  return template;
};

/** What a channel takes as a template. */
export type YeastarTemplate = WhatsappTemplateMessage | YeastarTemplateValues;

/** A template in the vendor's own form, which stays as it is. */
export function yeastarTemplate(written: YeastarTemplate, tag?: string): object {
  if ("components" in written) return written;
  const { body, header, buttons, ...template } = readTemplate("yeastar", rule, written, tag);
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

/** What a message says of a file: its address, and the rest where it has the type that a message takes. */
export function yeastarFile({ id, name, uri, type, size }: FileInfo): FileInfo {
  const string = (value: unknown) => (typeof value === "string" ? value : undefined);
  const bytes = Number.isSafeInteger(size) ? size : undefined;
  return { uri, ...given({ id: string(id), name: string(name), type: string(type), size: bytes }) };
}
