/**
 * The state of a message. `queued`: the vendor has it, and has not sent it yet; `sent`: it is on its way; `delivered`: the
 * recipient's device has it; `read`: the recipient read it; `failed`: it was not sent; `undelivered`: it was sent and did
 * not arrive; `revoked`: it was taken back; `unknown`: the vendor uses a word that its documentation does not have.
 */
export type DeliveryState =
  | "queued"
  | "sent"
  | "delivered"
  | "read"
  | "failed"
  | "undelivered"
  | "revoked"
  | "unknown";
