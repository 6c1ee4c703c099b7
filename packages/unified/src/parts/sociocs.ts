import type { GupshupTemplate, TwilioTemplate } from "@trunkline/sociocs";
import type { GupshupTemplateValues, SociocsSettings, TwilioTemplateValues } from "../channels/sociocs.js";
import { given } from "../given.js";
import { byName } from "../template.js";

/** What a channel takes as a template, whichever its provider is. */
export type SociocsTemplate = TwilioTemplate | TwilioTemplateValues | GupshupTemplate | GupshupTemplateValues;

/** A template with its variables as the provider wants them; the vendor's own form stays as it is. */
export function sociocsTemplate(template: SociocsTemplate, { provider }: SociocsSettings): object {
  if (!("body" in template || "header" in template || "buttons" in template || "mediaUrl" in template))
    return template;
  const { id, body, header, buttons, mediaUrl }: GupshupTemplateValues = template;
  if (provider === "twlowa") return { id, variables: byName(body ?? []) };
  const parts = {
    Header: header && byName(header),
    Body: body && byName(body),
    Buttons: buttons && byName(buttons),
  };
  return { id, variables: given({ ...parts, MEDIA_URL: mediaUrl }) };
}
