import type {
  AddContactRequest,
  ContactBatch,
  ContactListUpdate,
  ContactUpdate,
  GetContactRequest,
  ListAddition,
  ListContactsRequest,
  ListMove,
  NewContact,
  NewContactList,
  SearchContactsRequest,
} from "@trunkline/sociocs";
import { beyondTypes, bodyRefusals, type Negative, refusals } from "../negative.js";

const path = { phone_number: "16175551212" };
const add = bodyRefusals<NewContact>("addContact", { path });
const addAt = refusals<AddContactRequest>("addContact");
const update = bodyRefusals<ContactUpdate>("updateContact", { path });
const addAll = bodyRefusals<ContactBatch>("addContacts");
const get = refusals<GetContactRequest>("getContact");
const list = refusals<ListContactsRequest>("listContacts");
const search = refusals<SearchContactsRequest>("searchContacts");
const addToList = bodyRefusals<ListAddition>("addContactsToList");
const moveToList = bodyRefusals<ListMove>("moveContactsToList");
const createList = bodyRefusals<NewContactList>("createContactList");
const updateList = bodyRefusals<ContactListUpdate>("updateContactList", { path: { id: "10001" } });

const { phone_number } = path;
const lists = { source_list_id: 10001, dest_list_id: 10002 };
const phone_numbers = [phone_number];
const tooMany = Array.from({ length: 10_001 }, () => ({ phone_number }));

export const contacts: readonly Negative[] = [
  // @ts-expect-error The phone number stands in the path.
  add("a phone number in the body", "/phone_number", { phone_number }),
  // @ts-expect-error Extra fields have names.
  add("a text as extra_fields", "/extra_fields", { extra_fields: '{"city":"Ahmedabad"}' }),
  // @ts-expect-error A dial code is text.
  add("a number as phone_number_cc", "/phone_number_cc", { phone_number_cc: 1 }),
  add("a negative list_id", "/list_id", { list_id: -1 }, beyondTypes),
  // A path that reached another operation would add contacts in bulk.
  addAt(
    "the name of another operation",
    "/path/phone_number",
    { path: { phone_number: "bulk" }, body: {} },
    beyondTypes,
  ),
  get("a name as phone_number", "/path/phone_number", { path: { phone_number: "Emily" } }, beyondTypes),
  // @ts-expect-error The phone number is given.
  get("no phone_number", "/path", { path: {} }),
  // @ts-expect-error A contact that exists is not added to a list by an update.
  update("a list_id", "/list_id", { list_id: 1 }),
  // @ts-expect-error Contacts are given.
  addAll("no records", "", { list_id: 0 }),
  addAll("10,001 records", "/records", { records: tooMany }, beyondTypes),
  // @ts-expect-error A contact has a phone number.
  addAll("no phone_number", "/records/0", { records: [{ name: "John" }] }),
  addAll(
    "a name as phone_number",
    "/records/0/phone_number",
    { records: [{ phone_number: "John" }] },
    beyondTypes,
  ),
  // @ts-expect-error The list is that of all records.
  addAll("a list_id of its own", "/records/0/list_id", { records: [{ phone_number, list_id: 1 }] }),
  list("1001 contacts", "/query/limit", { query: { limit: 1001 } }, beyondTypes),
  list("no contacts", "/query/limit", { query: { limit: 0 } }, beyondTypes),
  list("a negative offset", "/query/offset", { query: { offset: -1 } }, beyondTypes),
  // @ts-expect-error The id of a list is a number here.
  list("a text as list_id", "/query/list_id", { query: { list_id: "all" } }),
  // @ts-expect-error What to search for is given.
  search("no query", "/query", { query: { limit: 10 } }),
  search("one character", "/query/query", { query: { query: "E" } }, beyondTypes),
  search("21 contacts", "/query/limit", { query: { query: "Emilia", limit: 21 } }, beyondTypes),
  // @ts-expect-error The list is given.
  addToList("no dest_list_id", "", { phone_numbers }),
  // @ts-expect-error The contacts are given.
  addToList("no phone_numbers", "", { dest_list_id: 10001 }),
  addToList(
    "an empty list of phone_numbers",
    "/phone_numbers",
    { dest_list_id: 10001, phone_numbers: [] },
    beyondTypes,
  ),
  // @ts-expect-error The id of a list is a number here.
  addToList("A15: a text as dest_list_id", "/dest_list_id", { dest_list_id: "10001", phone_numbers }),
  // @ts-expect-error The list to take from is given.
  moveToList("no source_list_id", "", { dest_list_id: 10002, phone_numbers }),
  // @ts-expect-error A phone number is text.
  moveToList("a number as a number", "/phone_numbers/0", { ...lists, phone_numbers: [16317471111] }),
  // @ts-expect-error A list has a name.
  createList("no name", "", {}),
  // @ts-expect-error A list has a name.
  updateList("only an id", "", { id: "10001" }),
  // @ts-expect-error The id of a list is text here.
  updateList("A15: a number as id", "/id", { id: 10001, name: "My Contact List" }),
];
