import type { Server } from "../model/contract.js";
import { allowOnly, child, items, lost, members, type Node, optional, report, text } from "./node.js";

export function readServer(servers: Node): Server {
  const [first, another] = items(servers);
  if (!first || another) {
    report(servers, "must have exactly one server; use variables for what differs between addresses.");
  }
  const server = first ?? lost(servers);
  allowOnly(server, ["url", "description", "variables"]);
  return {
    url: text(child(server, "url")),
    ...optional(server, "description", text),
    variables: members(child(server, "variables")).map(([name, variable]) => {
      allowOnly(variable, ["default", "description"]);
      const value = text(child(variable, "default"));
      // OpenAPI demands a default; a host under example.com (RFC 2606) is one that only the user knows.
      const isPlaceholder = /(^|\.)example\.com$/.test(value);
      return { name, ...(!isPlaceholder && { default: value }), ...optional(variable, "description", text) };
    }),
  };
}
