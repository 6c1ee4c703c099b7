import type {
  AttachLabelRequest,
  DetachLabelRequest,
  GetBroadcastRequest,
  ListLabelledContactsRequest,
  ListLabelsRequest,
  ListStickersRequest,
} from "@trunkline/islash";
import { beyondTypes, type Negative, refusals } from "../negative.js";

const attach = refusals<AttachLabelRequest>("attachLabel");
const detach = refusals<DetachLabelRequest>("detachLabel");
const contacts = refusals<ListLabelledContactsRequest>("listLabelledContacts");
const listLabels = refusals<ListLabelsRequest>("listLabels");
const listStickers = refusals<ListStickersRequest>("listStickers");
const getBroadcast = refusals<GetBroadcastRequest>("getBroadcast");

const query = { session: "sess_demo" };
const label = { ...query, label: "Paid" };
const paged = { ...query, label_id: "all" };

const ofLabelIds = ["ALL", "1,", ",1", "1,,2", "1, 2", "Paid", "-1"].map((label_id) =>
  contacts(
    `labels: label_id is "${label_id}"`,
    "/query/label_id",
    { query: { ...query, label_id } },
    beyondTypes,
  ),
);

export const labels: readonly Negative[] = [
  // @ts-expect-error A session is given.
  attach("L1: no session", "/query", { query: { label: "Paid", identity: "85256872847" } }),
  // @ts-expect-error A label is given.
  attach("L1: no label", "/query", { query: { ...query, identity: "85256872847" } }),
  // @ts-expect-error A label is given.
  attach("L1: no query", "", {}),
  attach("L1: an empty session", "/query/session", { query: { ...label, session: "" } }, beyondTypes),
  attach("L1: an empty label", "/query/label", { query: { ...label, label: "" } }, beyondTypes),
  attach("L2: an empty identity", "/query/identity", { query: { ...label, identity: "" } }, beyondTypes),
  attach("L2: an empty hash", "/query/hash", { query: { ...label, hash: "" } }, beyondTypes),
  // @ts-expect-error A label is given.
  detach("L1: no label", "/query", { query: { ...query, identity: "85256872847" } }),
  detach("L1: an empty label", "/query/label", { query: { ...label, label: "" } }, beyondTypes),
  detach("L2: an empty identity", "/query/identity", { query: { ...label, identity: "" } }, beyondTypes),
  // @ts-expect-error Labels are given.
  contacts("labels: no label_id", "/query", { query }),
  // @ts-expect-error The number of a page is a number.
  contacts("a text as page", "/query/page", { query: { ...paged, page: "two" } }),
  contacts("a fraction as page", "/query/page", { query: { ...paged, page: 1.5 } }, beyondTypes),
  contacts("a fraction as per_page", "/query/per_page", { query: { ...paged, per_page: 1.5 } }, beyondTypes),
  // @ts-expect-error A session is given.
  listLabels("no session", "/query", { query: {} }),
  listLabels("an empty session", "/query/session", { query: { session: "" } }, beyondTypes),
  // @ts-expect-error A session is given.
  listStickers("no session", "/query", { query: {} }),
  listStickers("an empty session", "/query/session", { query: { session: "" } }, beyondTypes),
  // @ts-expect-error The id of a broadcast is a number.
  getBroadcast("a text as id", "/path/id", { path: { id: "pending" }, query }),
  getBroadcast("a fraction as id", "/path/id", { path: { id: 9.5 }, query }, beyondTypes),
  // @ts-expect-error A session is given.
  getBroadcast("no session", "/query", { path: { id: 95 }, query: {} }),
  ...ofLabelIds,
];
