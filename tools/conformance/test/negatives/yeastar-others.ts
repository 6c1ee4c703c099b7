import type {
  GetTokenRequest,
  ListWhatsappTemplatesRequest,
  RefreshTokenRequest,
  UploadFilesRequest,
} from "@trunkline/yeastar";
import { beyondTypes, type Negative, refusals } from "../negative.js";

const getToken = refusals<GetTokenRequest>("getToken");
const refreshToken = refusals<RefreshTokenRequest>("refreshToken");
const upload = refusals<UploadFilesRequest>("uploadFiles");
const listTemplates = refusals<ListWhatsappTemplatesRequest>("listWhatsappTemplates");

const passes = "to a schema a file is text";
const textForFile = { beyondSchema: passes, beyondPrism: passes };

export const others: readonly Negative[] = [
  // @ts-expect-error The client secret is given.
  getToken("no password", "/body", { body: { username: "id" } }),
  getToken(
    "an empty username",
    "/body/username",
    { body: { username: "", password: "secret" } },
    beyondTypes,
  ),
  // @ts-expect-error The refresh token is given.
  refreshToken("no refresh_token", "/body", { body: {} }),
  refreshToken("an empty refresh_token", "/body/refresh_token", { body: { refresh_token: "" } }, beyondTypes),
  // @ts-expect-error Files are given.
  upload("no files", "/body", { body: {} }),
  upload("an empty list of files", "/body/files", { body: { files: [] } }, beyondTypes),
  // @ts-expect-error A file is given by its content.
  upload("a path as a file", "/body/files/0", { body: { files: ["demo.jpeg"] } }, textForFile),
  // @ts-expect-error The channel is named.
  listTemplates("no omnichannel_id", "/query", { query: {} }),
  // @ts-expect-error The channel is named.
  listTemplates("no query", "", {}),
  // @ts-expect-error The id of a channel is a number.
  listTemplates("a text as omnichannel_id", "/query/omnichannel_id", { query: { omnichannel_id: "one" } }),
  listTemplates(
    "a fraction as page",
    "/query/page",
    { query: { omnichannel_id: 1, page: 0.5 } },
    beyondTypes,
  ),
  listTemplates(
    "an empty category",
    "/query/category",
    { query: { omnichannel_id: 1, category: "" } },
    beyondTypes,
  ),
];
