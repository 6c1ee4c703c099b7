/** Whether a node is an operation that the vendor calls, below `webhooks`. */
export function isWebhook(type, location) {
  return type.name === "Operation" && location.pointer.startsWith("#/webhooks/");
}
