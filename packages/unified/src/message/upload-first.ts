import { VendorError } from "@trunkline/runtime";
import { nextTurn } from "../next-turn.js";

/**
 * Uploads a file before its message. If the upload fails, with any outcome of its own, no message was sent.
 *
 * @param upload Returns what the request says of the file, or undefined if the response does not say where the file is.
 * @param tag The tag of the message, for an error that does not come from the client.
 */
export async function uploadFirst<Part>(
  vendor: string,
  upload: () => Promise<Part | undefined>,
  tag?: string,
): Promise<Part> {
  try {
    const uploaded = await upload();
    if (uploaded !== undefined) {
      await nextTurn();
      return uploaded;
    }
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    throw new VendorError({
      ...error,
      operation: "send",
      outcome: "notSent",
      cause: error,
      reason: `its file could not be uploaded: ${reasonOf(error)}`,
    });
  }
  throw new VendorError({
    vendor,
    operation: "send",
    kind: "protocol",
    outcome: "notSent",
    reason: "its file was uploaded, but the response does not say where it is",
    tag,
  });
}

/** The message without its opening, which is about the outcome of the upload and not of the message. */
function reasonOf(error: VendorError): string {
  const opening = new VendorError({ ...error, reason: "" }).message;
  return error.message.startsWith(opening) ? error.message.slice(opening.length) : error.message;
}
