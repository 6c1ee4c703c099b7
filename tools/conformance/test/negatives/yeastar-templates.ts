import type {
  Message,
  NamedTemplateParameter,
  PositionalTemplateParameter,
  TemplateHeaderParameter,
  WhatsappTemplateMessage,
} from "@trunkline/yeastar";
import { beyondTypes, bodyRefusals, type Negative } from "../negative.js";

type Components = WhatsappTemplateMessage["components"];

const message = bodyRefusals<Message>("sendMessage");
const beyondPrism = "it does not look into a text that is JSON";

const rest = { id: 1774, template_id: "1293546285747228", name: "order_shipped", language: { code: "en" } };
const { id, template_id, name } = rest;
const components: Components = [];
const positional = { ...rest, parameter_format: "POSITIONAL", components } as const;
const footer = { type: "FOOTER", parameters: [] } as const;
const first = "/components/0/parameters/0";
const text = { type: "TEXT", text: "A-1001" };
const file = { uri: "20250725/65a7872eedb341068369fe67664e0fa1" };

export const templates: readonly Negative[] = [
  message("P6: no JSON", "/whatsapp_msg_param", templateText("{"), { ...beyondTypes, beyondPrism }),
  message("P6: an empty text", "/whatsapp_msg_param", templateText(""), beyondTypes),
  // @ts-expect-error A template is text.
  message("A13: an object", "/whatsapp_msg_param", templateText(positional)),
  // @ts-expect-error A template has an id at WhatsApp.
  template("no template_id", "", {
    id,
    name,
    language: rest.language,
    parameter_format: "NAMED",
    components,
  }),
  // @ts-expect-error That id is text.
  template("a number as template_id", "/template_id", { ...positional, template_id: 1 }),
  // @ts-expect-error A template has a language.
  template("no language", "", { id, template_id, name, parameter_format: "NAMED", components }),
  // @ts-expect-error A language is an object.
  template("a text as language", "/language", { ...positional, language: "en" }),
  // @ts-expect-error The variables have names or numbers.
  template("an unknown parameter_format", "/parameter_format", { ...positional, parameter_format: "OTHER" }),
  // @ts-expect-error The footer takes no values.
  template("Y9: a footer", "/components/0/type", { ...positional, components: [footer] }),
  // @ts-expect-error A named variable has a name.
  template("T1: no parameter_name", first, namedBody(text)),
  template(
    "T1: an empty parameter_name",
    `${first}/parameter_name`,
    namedBody({ ...text, parameter_name: "" }),
    beyondTypes,
  ),
  template(
    "T2: a name",
    `${first}/parameter_name`,
    positionalBody({ ...text, parameter_name: "x" }),
    beyondTypes,
  ),
  template("a misspelt member of a sampled type", first, header({ type: "IMAGE", file_lists: [file] }), {
    ...beyondTypes,
    also: [`/body/whatsapp_msg_param${first}/file_lists`],
  }),
  template("an empty type", `${first}/type`, header({ type: "" }), beyondTypes),
  template("T3: an image without file_list", first, header({ type: "IMAGE" }), beyondTypes),
  template(
    "T3: an image with no file",
    `${first}/file_list`,
    header({ type: "IMAGE", file_list: [] }),
    beyondTypes,
  ),
  template("T4: no text in the header", first, header({ type: "TEXT" }), beyondTypes),
  template(
    "T4: no text in a named body",
    first,
    namedBody({ type: "TEXT", parameter_name: "x" }),
    beyondTypes,
  ),
  template("T4: no text in a numbered body", first, positionalBody({ type: "TEXT" }), beyondTypes),
];

/** A template goes as JSON text; the types judge the object that the text is made of. */
function template(
  rule: string,
  field: string,
  its: WhatsappTemplateMessage,
  beyond: typeof beyondTypes = {},
): Negative {
  const where = `/whatsapp_msg_param${field}`;
  return message(rule, where, templateText(JSON.stringify(its)), { ...beyond, beyondPrism });
}

function templateText(whatsapp_msg_param: string): Message {
  return { sender_type: 9, session_id: 3081, msg_kind: 1, whatsapp_msg_param };
}

function namedBody(parameter: NamedTemplateParameter): WhatsappTemplateMessage {
  return { ...rest, parameter_format: "NAMED", components: [{ type: "BODY", parameters: [parameter] }] };
}

function positionalBody(parameter: PositionalTemplateParameter): WhatsappTemplateMessage {
  return { ...positional, components: [{ type: "BODY", parameters: [parameter] }] };
}

function header(parameter: TemplateHeaderParameter): WhatsappTemplateMessage {
  return { ...positional, components: [{ type: "HEADER", parameters: [parameter] }] };
}
