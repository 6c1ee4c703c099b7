export type { FileContent } from "@trunkline/runtime";
export type { NamedContent, Upload, UploadDetails } from "./message/files.js";
export { type FileDetails, fileAt } from "./node/file-at.js";
export { type NodeHandler, type NodeRequest, toNodeHandler } from "./node/handler.js";
export type { Webhook } from "./webhook/webhook.js";
