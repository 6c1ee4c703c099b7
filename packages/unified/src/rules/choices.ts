import type { Button, Buttons, Footer, Header, List, ListOption, ListSection } from "../message/choices.js";
import { object } from "./object.js";
import { listOf, oneOf, type Rule, text } from "./values.js";

const headerText = object<Extract<Header, { text: string }>>({ text }, {});
const headerFile = object<Extract<Header, { url: string }>>(
  { kind: oneOf("image", "video", "document"), url: text },
  {},
);

const header: Rule<Header> = (value, field, problems) => {
  const isText = typeof value === "object" && value !== null && "text" in value;
  return (isText ? headerText : headerFile)(value, field, problems);
};

const frame = { text, header, footer: object<Footer>({ title: text, text }, {}) };

const button = { id: text, title: text };

export const buttons: Rule<Buttons> = object<Buttons>({ options: listOf(object<Button>(button, {})) }, frame);

const option = object<ListOption>({ ...button, description: text }, {});
const section = object<ListSection>({ title: text, description: text, options: listOf(option) }, {});

export const list: Rule<List> = object<List>({ title: text, sections: listOf(section) }, frame);
