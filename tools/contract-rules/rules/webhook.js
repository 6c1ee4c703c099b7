/** Whether a node is an operation that the vendor calls: it stands below `webhooks`. */
export function isWebhook(type, location) {
  return type.name === "Operation" && location.pointer.startsWith("#/webhooks/");
}
