import type { GupshupTemplate, TwilioTemplate } from "@trunkline/sociocs";
import type { GupshupTemplateValues, SociocsSettings, TwilioTemplateValues } from "../channels/sociocs.js";
import { given } from "../message/given.js";
import { byName, readTemplate, templateValues } from "../message/template.js";
import { object } from "../rules/object.js";
import { text } from "../rules/values.js";

/** What a channel takes as a template, whichever its provider is. */
export type SociocsTemplate = TwilioTemplate | TwilioTemplateValues | GupshupTemplate | GupshupTemplateValues;

const twilio = object<TwilioTemplateValues>({ id: text, body: templateValues }, {});
const gupshup = object<GupshupTemplateValues>(
  { id: text },
  { header: templateValues, body: templateValues, buttons: templateValues, mediaUrl: text },
);

/** A template with its variables as the provider wants them; the vendor's own form stays as it is. */
export function sociocsTemplate(
  template: SociocsTemplate,
  { provider }: SociocsSettings,
  tag?: string,
): object {
  if (!("body" in template || "header" in template || "buttons" in template || "mediaUrl" in template))
    return template;
  if (provider === "twlowa") {
    const { id, body } = readTemplate("sociocs", twilio, template, tag);
    return { id, variables: byName(body) };
  }
  const { id, body, header, buttons, mediaUrl } = readTemplate("sociocs", gupshup, template, tag);
  const parts = {
    Header: header && byName(header),
    Body: body && byName(body),
    Buttons: buttons && byName(buttons),
  };
  return { id, variables: given({ ...parts, MEDIA_URL: mediaUrl }) };
}
