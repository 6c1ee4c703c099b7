// The rules that a mapping chooses from.
export { buttons, list } from "./rules/choices.js";
export { location } from "./rules/location.js";
export { media } from "./rules/media.js";
export { object } from "./rules/object.js";
export { plain } from "./rules/plain.js";
export { saveContact } from "./rules/save-contact.js";
export { sticker } from "./rules/sticker.js";
export { upload } from "./rules/upload.js";
export { date, digits, oneOf, type Rule, text } from "./rules/values.js";
