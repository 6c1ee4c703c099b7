import type {
  DeleteCampaignRequest,
  GetCampaignRequest,
  GetMessageSessionRequest,
  GetMessagesRequest,
  ListCampaignsRequest,
  ListMessageSessionsRequest,
  QueryCampaignsRequest,
  QueryMessageChannelsRequest,
  QueryMessageSessionsRequest,
  QueryMessagesRequest,
  RetryCampaignRequest,
  SearchCampaignsRequest,
  SearchMessageChannelsRequest,
  SearchMessageSessionsRequest,
} from "@trunkline/yeastar";
import { beyondTypes, type Negative, refusals } from "../negative.js";

const searchChannels = refusals<SearchMessageChannelsRequest>("searchMessageChannels");
const queryChannels = refusals<QueryMessageChannelsRequest>("queryMessageChannels");
const searchSessions = refusals<SearchMessageSessionsRequest>("searchMessageSessions");
const listSessions = refusals<ListMessageSessionsRequest>("listMessageSessions");
const getSession = refusals<GetMessageSessionRequest>("getMessageSession");
const querySessions = refusals<QueryMessageSessionsRequest>("queryMessageSessions");
const getMessages = refusals<GetMessagesRequest>("getMessages");
const queryMessages = refusals<QueryMessagesRequest>("queryMessages");
const listCampaigns = refusals<ListCampaignsRequest>("listCampaigns");
const searchCampaigns = refusals<SearchCampaignsRequest>("searchCampaigns");
const getCampaign = refusals<GetCampaignRequest>("getCampaign");
const queryCampaigns = refusals<QueryCampaignsRequest>("queryCampaigns");
const retryCampaign = refusals<RetryCampaignRequest>("retryCampaign");
const deleteCampaign = refusals<DeleteCampaignRequest>("deleteCampaign");

const textToPrism = { beyondPrism: "what stands in a query is text" };
const page = { page: 1, page_size: 10 };
const own = { page_size: 10, user_type: 9 } as const;

export const reads: readonly Negative[] = [
  // @ts-expect-error The period is given.
  searchChannels("no time_range", "/query", { query: { ...page } }),
  // @ts-expect-error The vendor knows six periods.
  searchChannels("an unknown time_range", "/query/time_range", { query: { ...page, time_range: "week" } }),
  // @ts-expect-error The page is given.
  searchChannels("no page", "/query", { query: { page_size: 10, time_range: "all" } }),
  // @ts-expect-error The channels are named.
  queryChannels("no ids", "/query", { query: {} }),
  queryChannels("empty ids", "/query/ids", { query: { ids: "" } }, beyondTypes),
  // @ts-expect-error It is said whose sessions.
  searchSessions("no user_type", "/query", { query: { page_size: 10 } }),
  // @ts-expect-error Sessions are of an extension or of a platform.
  searchSessions("an unknown user_type", "/query/user_type", { query: { page_size: 10, user_type: 2 } }),
  // @ts-expect-error The size of a page is given.
  searchSessions("no page_size", "/query", { query: { user_type: 9 } }),
  // @ts-expect-error The vendor knows two collections.
  searchSessions("an unknown collection", "/query/collection", { query: { ...own, collection: "sms" } }),
  // @ts-expect-error Sessions are archived or not, or both.
  searchSessions("an unknown is_archived", "/query/is_archived", { query: { ...own, is_archived: 3 } }),
  // @ts-expect-error Sessions are closed or not, or both.
  searchSessions("an unknown is_closed", "/query/is_closed", { query: { ...own, is_closed: 3 } }),
  // @ts-expect-error Sessions are picked up or not, or both.
  searchSessions("A17: an unknown is_pickup", "/query/is_pickup", { query: { ...own, is_pickup: 3 } }),
  searchSessions(
    "a fraction as first_msg_id",
    "/query/first_msg_id",
    { query: { ...own, first_msg_id: 0.5 } },
    beyondTypes,
  ),
  // @ts-expect-error It is said whose sessions.
  listSessions("no user_type", "/query", { query: { page_size: 10 } }),
  // @ts-expect-error The session is named.
  getSession("no id", "/query", { query: {} }),
  // @ts-expect-error An id is a number.
  getSession("a text as id", "/query/id", { query: { id: "one" } }),
  querySessions("empty ids", "/query/ids", { query: { ids: "" } }, beyondTypes),
  // @ts-expect-error The session is named.
  getMessages("no id", "/query", { query: { page_size: 10 } }),
  // @ts-expect-error The size of a page is given.
  getMessages("no page_size", "/query", { query: { id: 2874 } }),
  // @ts-expect-error The sessions are named.
  queryMessages("no ids", "/query", { query: { page_size: 10 } }),
  queryMessages("empty ids", "/query/ids", { query: { page_size: 10, ids: "" } }, beyondTypes),
  // @ts-expect-error The page is given.
  listCampaigns("no page", "/query", { query: { page_size: 10 } }),
  listCampaigns("a fraction as page", "/query/page", { query: { ...page, page: 0.5 } }, beyondTypes),
  // @ts-expect-error The size of a page is given.
  searchCampaigns("no page_size", "/query", { query: { page: 1 } }),
  // @ts-expect-error The campaign is named.
  getCampaign("no id", "/query", { query: {} }),
  // @ts-expect-error The ids are one text.
  queryCampaigns("A16: a list of ids", "/query/ids", { query: { ids: [249, 250] } }, textToPrism),
  queryCampaigns("empty ids", "/query/ids", { query: { ids: "" } }, beyondTypes),
  // @ts-expect-error The campaign is named.
  retryCampaign("no id", "/query", { query: {} }),
  // @ts-expect-error The campaign is named.
  deleteCampaign("no id", "/query", { query: {} }),
  deleteCampaign("a fraction as id", "/query/id", { query: { id: 0.5 } }, beyondTypes),
];
