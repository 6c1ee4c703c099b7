import { ruleOf } from "../rules/by-kind.js";
import type { Rule } from "../rules/values.js";
import {
  type Capabilities,
  type Capability,
  type ChannelCapabilities,
  type Kind,
  kinds,
  type RecipientKind,
} from "./capabilities.js";

/** A table as a channel works with it. */
export interface ReadTable {
  readonly capabilities: ChannelCapabilities;
  /** The rules of the contents and the extras that it carries. */
  readonly rules: Readonly<Record<string, Rule<unknown>>>;
}

export function readTable(vendor: string, table: Capabilities): ReadTable {
  const carries: Partial<Record<Kind, Capability>> = {};
  const lacks: Partial<Record<Kind, string>> = {};
  const rules: Record<string, Rule<unknown>> = {};
  for (const kind of [...kinds.recipients, ...kinds.contents, ...kinds.extras]) {
    const how = table[kind] ?? `${vendor} does not support ${kind}`;
    if (typeof how === "string") {
      lacks[kind] = how;
      continue;
    }
    const own = how === true ? {} : how;
    const rule = isRecipient(kind) ? undefined : ruleOf(kind, own);
    if (rule) rules[kind] = rule;
    carries[kind] = { ...own, ...(rule?.required && { required: rule.required }) };
  }
  return { capabilities: { vendor, carries, lacks }, rules };
}

function isRecipient(kind: Kind): kind is RecipientKind {
  return kinds.recipients.includes(kind as never);
}
