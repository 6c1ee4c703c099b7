import type {
  ListTemplatesRequest,
  ScheduledMessage,
  ScheduleMessageRequest,
  SendTemplateMessageRequest,
  TemplateMessage,
} from "@trunkline/islash";
import { beyondTypes, bodyRefusals, type Negative, refusals } from "../negative.js";

const message = bodyRefusals<TemplateMessage>("sendTemplateMessage");
const send = refusals<SendTemplateMessageRequest>("sendTemplateMessage");
const scheduled = bodyRefusals<ScheduledMessage>("scheduleMessage");
const schedule = refusals<ScheduleMessageRequest>("scheduleMessage");
const listTemplates = refusals<ListTemplatesRequest>("listTemplates");

const body = { session: "sess_demo", identity: "85256872847", template_name: "payment_update_en" };
const { session, identity, template_name } = body;
const later = { ...body, send_at: "2026-12-25 11:00:00" };

const variables = ["variable_1", "variable_2", "variable_3", "button_url_variable_1"] as const;
const broken = [
  ["a newline", "Dear\nTom"],
  ["a carriage return", "Dear\rTom"],
  ["a tab", "Dear\tTom"],
  ["a newline at the end", "Tom\n"],
  ["five blanks", "Dear     Tom"],
  ["five blanks at the start", "     Tom"],
  ["five blanks at the end", "Tom     "],
] as const;

const ofVariables = broken.flatMap(([what, value]) =>
  variables.flatMap((name) => [
    message(`variables: ${what} in ${name}`, `/${name}`, { ...body, [name]: value }, beyondTypes),
    scheduled(`variables: ${what} in ${name}`, `/${name}`, { ...later, [name]: value }, beyondTypes),
  ]),
);

const ofTimes = [
  "2026-12-25T11:00:00",
  "2026-12-25 11:00",
  "2026-12-25 11:00:00Z",
  "25/12/2026 11:00:00",
  "",
].map((send_at) =>
  scheduled(`schedule: send_at is "${send_at}"`, "/send_at", { ...later, send_at }, beyondTypes),
);

export const templates: readonly Negative[] = [
  // @ts-expect-error A message has a body.
  send("no body", "", {}),
  // @ts-expect-error A message has a session.
  message("no session", "", { identity, template_name }),
  // @ts-expect-error A message has a contact.
  message("no identity", "", { session, template_name }),
  // @ts-expect-error A message has a template.
  message("no template_name", "", { session, identity }),
  message("an empty session", "/session", { ...body, session: "" }, beyondTypes),
  message("an empty identity", "/identity", { ...body, identity: "" }, beyondTypes),
  message("an empty template_name", "/template_name", { ...body, template_name: "" }, beyondTypes),
  // @ts-expect-error A variable is text.
  message("a number as variable_1", "/variable_1", { ...body, variable_1: 100234 }),
  // @ts-expect-error How a file is sent is undocumented, so there is no such member.
  message("A20: media", "/media", { ...body, media: null }),
  // @ts-expect-error A message has no fourth variable.
  message("a fourth variable", "/variable_4", { ...body, variable_4: "x" }),
  // @ts-expect-error A message has a body.
  schedule("no body", "", {}),
  // @ts-expect-error A scheduled message has a time.
  scheduled("schedule: no send_at", "", body),
  // @ts-expect-error A scheduled message has a template.
  scheduled("no template_name", "", { session, identity, send_at: later.send_at }),
  // @ts-expect-error A time is text.
  scheduled("a number as send_at", "/send_at", { ...later, send_at: 1798196400 }),
  // @ts-expect-error The page's misprint is no member.
  scheduled("variable_1 as misprinted", "/variable_1 ", { ...later, "variable_1 ": "x" }),
  // @ts-expect-error How a file is sent is undocumented, so there is no such member.
  scheduled("A20: media", "/media", { ...later, media: null }),
  // @ts-expect-error The templates of a channel are listed.
  listTemplates("no session", "/body", { body: {} }),
  listTemplates("an empty session", "/body/session", { body: { session: "" } }, beyondTypes),
  ...ofVariables,
  ...ofTimes,
];
