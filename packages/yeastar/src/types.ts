// Generated from specs/yeastar by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { FileInput } from "@trunkline/runtime";

/** A message was read. */
export interface ReadReceipt {
    type: 30038;
    /** The serial number of the PBX. */
    sn?: SerialNumber;
    /** Which message was read, and when. */
    msg: ReadMessage;
}

/** Which message was read, and when. */
export interface ReadMessage {
    /** The id of the session. */
    session_id: number;
    /** The id of the message. */
    read_msg_id: number;
    /** The id of the session's extension user; always 0 in this event. */
    user_id?: number;
    /** When the message was read, as a Unix timestamp in seconds. */
    read_time?: number;
}

/** The delivery status of a message changed. */
export interface MessageSendingResult {
    type: 30032;
    /** The serial number of the PBX. */
    sn?: SerialNumber;
    /** A message as the PBX keeps it: sent, received, or a notice of the PBX itself. */
    msg: MessageRecord;
}

/** A message came in. */
export interface IncomingMessage {
    type: 30031;
    /** The serial number of the PBX. */
    sn?: SerialNumber;
    /** A message as the PBX keeps it: sent, received, or a notice of the PBX itself. */
    msg: MessageRecord;
}

/** Messages of a campaign failed. */
export interface BulkSendingFailed {
    type: 30030;
    /** The serial number of the PBX. */
    sn?: SerialNumber;
    /** How many messages of which campaign failed. */
    msg: BulkSendingFailure;
}

/** How many messages of which campaign failed. */
export interface BulkSendingFailure {
    /** The id of the campaign. */
    task_id: number;
    /** How many messages were sent. */
    total?: number;
    /** How many of them failed. */
    fail_count?: number;
}

/** The serial number of the PBX. */
export type SerialNumber = string;

/** Where the PBX delivers events, and how often it tries. What is left out stays as it is. */
export interface WebhookSettings {
    /** The webhooks, at most five. */
    webhook_event_push_list?: Webhook[];
    /** How long to wait for a response, 3 to 10 seconds. */
    webhook_event_push_timeout?: number;
    /** How many times to deliver an event again when it gets no 2XX response, 1 to 5. */
    webhook_event_push_retry_count?: number;
}

/** An address that events are delivered to. */
export interface Webhook {
    /**
     * The address, a complete URL.
     *
     * @format uri
     */
    url: string;
    /** The secret with which the PBX signs deliveries to this address. The PBX itself generates secrets of 32 characters. */
    secret: string;
    /** How to deliver. */
    request_method: "GET" | "POST";
    /** The ids of the events to deliver, such as 30031; `0` asks for all of them. */
    event_ids: number[];
}

/** The settings of the webhooks. */
export interface WebhookSettingsRead {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    data: {
        /** `1` when events are pushed, `0` when not. */
        enb_webhook_event_push?: number;
        /** The webhooks. */
        webhook_event_push_list?: WebhookRead[];
        /** How long the PBX waits for a response, in seconds. */
        webhook_event_push_timeout?: number;
        /** How many times the PBX tries again. */
        webhook_event_push_retry_count?: number;
        /** The ids of all events that the PBX can push. */
        webhook_event_ids?: number[];
    };
}

/** An address that events are delivered to. */
export interface WebhookRead {
    /** The address. */
    url: string;
    /** The secret with which the PBX signs deliveries to this address. */
    secret?: string;
    /** `GET` or `POST`. */
    request_method?: string;
    /** The ids of the events that are delivered; `0` means all of them. */
    event_ids?: number[];
}

/** The campaigns. */
export interface CampaignsRead {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    list: CampaignDetails[];
}

/** The campaign. */
export interface CampaignRead {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    /** A campaign. */
    data: CampaignDetails;
}

/** A campaign. */
export interface CampaignDetails {
    /** The id of the campaign. */
    id: number;
    /** The name of the campaign. */
    name?: string;
    /** `sms` or `whatsapp`. */
    channel_type?: string;
    /** The id of the channel. */
    omnichannel_id?: number;
    /** The number that the messages are sent from. `createCampaign` takes the id of the number instead. */
    sender?: CampaignSenderNumber;
    /** `input` for numbers that were typed in or came from a file, `phonebook` for those of a phonebook. */
    recipient_type?: RecipientSource;
    /** The id of the phonebook. */
    recipient_id?: number;
    /** Which number of each contact is used. */
    recipient_num_type?: string;
    /** When to send: `immediately`, at `send_time` (`schedule`), or not yet (`draft`). */
    send_type?: CampaignSendType;
    /** When the campaign is to be sent, as a Unix timestamp. */
    send_time?: number;
    /** Whether the campaign creates a session with each recipient. */
    send_mode?: CampaignSendMode;
    /** `extension` or `queue`. */
    assign_to_type?: string;
    /** The id of that extension or queue. */
    assign_to_id?: number;
    /** What the campaign sends. */
    content_type?: "text" | "document" | "template" | (string & {});
    /** The text or the document. */
    content?: string;
    /** The numbers. */
    number_list?: CampaignListedNumber[];
    /** The template as JSON text, a `WhatsappTemplateMessage`; only with a template. */
    msg_param?: string;
}

/** A number of the list. */
export interface CampaignListedNumber {
    /** The id of the number in the list. */
    id?: number;
    /** The number. */
    number?: string;
}

/** A page of campaigns. */
export interface Campaigns {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    /** How many campaigns there are on all pages. */
    total_number?: number;
    data: CampaignSummary[];
}

/** A summary of a campaign. */
export interface CampaignSummary {
    /** The id of the campaign. */
    id: number;
    /** The name of the campaign. */
    name?: string;
    /**
     * `draft`, `scheduled`, `pending` while another campaign is sent, `executing`, `completed`, `retrying`,
     * or `stop` when it ended unexpectedly, for example because the PBX restarted.
     */
    status?: "draft" | "scheduled" | "pending" | "executing" | "completed" | "stop" | "retrying" | (string & {});
    /** `sms` or `whatsapp`. */
    channel_type?: string;
    /** The name of the channel. */
    channel_name?: string;
    /** The number that the messages are sent from. `createCampaign` takes the id of the number instead. */
    sender?: CampaignSenderNumber;
    /** `input` for numbers that were typed in or came from a file, `phonebook` for those of a phonebook. */
    recipient_type?: RecipientSource;
    /** The name of the phonebook. */
    recipient_name?: string;
    /** Which number of each contact is used. */
    recipient_num_type?: string;
    /** When to send: `immediately`, at `send_time` (`schedule`), or not yet (`draft`). */
    send_type?: CampaignSendType;
    /** When the campaign is to be sent, as a Unix timestamp. */
    send_time?: number;
    /** Whether the campaign creates a session with each recipient. */
    send_mode?: CampaignSendMode;
    /**
     * How many messages failed and how many there are in all.
     *
     * @example "1/20"
     */
    result_count?: string;
    /** How many recipients replied. */
    response_rate?: string;
}

/** Whether the campaign creates a session with each recipient. */
export type CampaignSendMode = "new_session" | "direct" | (string & {});

/** When to send: `immediately`, at `send_time` (`schedule`), or not yet (`draft`). */
export type CampaignSendType = "immediately" | "schedule" | "draft" | (string & {});

/** `input` for numbers that were typed in or came from a file, `phonebook` for those of a phonebook. */
export type RecipientSource = "input" | "phonebook" | (string & {});

/** The number that the messages are sent from. `createCampaign` takes the id of the number instead. */
export type CampaignSenderNumber = string;

/** The campaign is sent later. */
export interface UpdateScheduled {
    send_type?: "schedule";
    send_time: SendTime;
}

/** The campaign is sent at once, or kept as a draft, or its time stays as it is. */
export interface UpdateSentAtOnce {
    send_type?: "immediately" | "draft";
}

/** The content stays as it is. */
export interface UpdateKeepingContent {
    content_type?: null;
}

/** The campaign sends a WhatsApp template from now on. */
export interface UpdateByTemplate {
    content_type?: "template";
    msg_param: WhatsappTemplateText;
}

/** The campaign sends a text or a document from now on. */
export interface UpdateWithContent {
    content_type?: "text" | "document";
    content: CampaignContent;
}

/** The recipients stay as they are. */
export interface UpdateKeepingRecipients {
    recipient_type?: null;
}

/** The campaign goes to the contacts of a phonebook from now on. */
export interface UpdateToPhonebook {
    recipient_type?: "phonebook";
    recipient_id: PhonebookId;
    recipient_num_type: PhonebookNumberType;
}

/** The campaign goes to numbers from now on. */
export interface UpdateToTypedNumbers {
    recipient_type?: "input";
    number_list: CampaignNumbers;
}

/** The fields that every `CampaignUpdate` has. */
export interface CampaignUpdateBase {
    /** The id of the campaign, as `message_campaign/search` gives it. */
    id: number;
    /** The name of the campaign. */
    name?: CampaignName;
    /** The type of the channel. */
    channel_type?: CampaignChannelType;
    /** The id of the channel, as `message_channel/search` gives it. */
    omnichannel_id?: CampaignChannelId;
    /** The id of the channel's number to send from. The operations that read campaigns return the number itself. */
    sender?: CampaignSender;
    /** Where the numbers come from: `input` a list of numbers, `phonebook` a phonebook. */
    recipient_type?: CampaignRecipientType;
    /** The numbers, required with `recipient_type` `input`. */
    number_list?: CampaignNumbers;
    /** The id of the phonebook, required with `recipient_type` `phonebook`. */
    recipient_id?: PhonebookId;
    /** Which number of each contact to use, required with `recipient_type` `phonebook`. */
    recipient_num_type?: PhonebookNumberType;
    /** What the campaign sends: a text, a file (`document`) or a WhatsApp template. */
    content_type?: CampaignContentType;
    /** The text, or the document. Required with `content_type` `text` and `document`. */
    content?: CampaignContent;
    /** A WhatsApp template with its variables filled in, a `WhatsappTemplateMessage` as JSON text. */
    msg_param?: WhatsappTemplateText;
    /** When to send: `immediately`, at `send_time` (`schedule`), or not yet (`draft`). */
    send_type?: SendType;
    /** When to send, as a Unix timestamp in seconds; required with `send_type` `schedule`. */
    send_time?: SendTime;
    /** `new_session` creates a session with each recipient and assigns it; `direct` creates no session. */
    send_mode?: SendMode;
    /** What the new sessions are assigned to. */
    assign_to_type?: AssigneeType;
    /** The id of the extension or queue that the new sessions are assigned to. */
    assign_to_id?: AssigneeId;
}

/** What to change in a campaign. A field that belongs to another field is required where that one is given. */
export type CampaignUpdate = CampaignUpdateBase & (UpdateKeepingRecipients | UpdateToPhonebook | UpdateToTypedNumbers) & (UpdateKeepingContent | UpdateByTemplate | UpdateWithContent) & (UpdateScheduled | UpdateSentAtOnce);

/** The campaign was created. */
export interface CampaignCreated {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    /** The id of the campaign. */
    id: number;
}

/** A campaign that is sent later. */
export interface CampaignScheduled {
    send_type?: "schedule";
    send_time: SendTime;
}

/** A campaign that is sent at once, or kept as a draft. */
export interface CampaignSentAtOnce {
    send_type?: "immediately" | "draft";
}

/** A campaign that sends a WhatsApp template. */
export interface CampaignByTemplate {
    content_type?: "template";
    msg_param: WhatsappTemplateText;
}

/** A campaign that sends a text or a document. */
export interface CampaignWithContent {
    content_type?: "text" | "document";
    content: CampaignContent;
}

/** A campaign to the contacts of a phonebook. */
export interface CampaignToPhonebook {
    recipient_type?: "phonebook";
    recipient_id: PhonebookId;
    recipient_num_type: PhonebookNumberType;
}

/** A campaign to numbers. */
export interface CampaignToTypedNumbers {
    recipient_type?: "input";
    number_list: CampaignNumbers;
}

/** The fields that every `Campaign` has. */
export interface CampaignBase {
    /** The name of the campaign. */
    name: CampaignName;
    /** The type of the channel. */
    channel_type: CampaignChannelType;
    /** The id of the channel, as `message_channel/search` gives it. */
    omnichannel_id: CampaignChannelId;
    /** The id of the channel's number to send from. The operations that read campaigns return the number itself. */
    sender: CampaignSender;
    /** Where the numbers come from: `input` a list of numbers, `phonebook` a phonebook. */
    recipient_type: CampaignRecipientType;
    /** The numbers, required with `recipient_type` `input`. */
    number_list?: CampaignNumbers;
    /** The id of the phonebook, required with `recipient_type` `phonebook`. */
    recipient_id?: PhonebookId;
    /** Which number of each contact to use, required with `recipient_type` `phonebook`. */
    recipient_num_type?: PhonebookNumberType;
    /** What the campaign sends: a text, a file (`document`) or a WhatsApp template. */
    content_type: CampaignContentType;
    /** The text, or the document. Required with `content_type` `text` and `document`. */
    content?: CampaignContent;
    /** A WhatsApp template with its variables filled in, a `WhatsappTemplateMessage` as JSON text. */
    msg_param?: WhatsappTemplateText;
    /** When to send: `immediately`, at `send_time` (`schedule`), or not yet (`draft`). */
    send_type: SendType;
    /** When to send, as a Unix timestamp in seconds; required with `send_type` `schedule`. */
    send_time?: SendTime;
    /** `new_session` creates a session with each recipient and assigns it; `direct` creates no session. */
    send_mode: SendMode;
    /** What the new sessions are assigned to. */
    assign_to_type?: AssigneeType;
    /** The id of the extension or queue that the new sessions are assigned to. */
    assign_to_id?: AssigneeId;
}

/**
 * A campaign. Its recipients are numbers or a phonebook, and its content is a text, a document or a WhatsApp template.
 *
 * Give `assign_to_type` and `assign_to_id` with `send_mode` `new_session`, and a template with `channel_type` `whatsapp`. The client checks neither.
 */
export type Campaign = CampaignBase & (CampaignToPhonebook | CampaignToTypedNumbers) & (CampaignByTemplate | CampaignWithContent) & (CampaignScheduled | CampaignSentAtOnce);

/** The id of the extension or queue that the new sessions are assigned to. */
export type AssigneeId = number;

/** What the new sessions are assigned to. */
export type AssigneeType = "extension" | "queue";

/** `new_session` creates a session with each recipient and assigns it; `direct` creates no session. */
export type SendMode = "new_session" | "direct";

/** When to send: `immediately`, at `send_time` (`schedule`), or not yet (`draft`). */
export type SendType = "immediately" | "schedule" | "draft";

/** What the campaign sends: a text, a file (`document`) or a WhatsApp template. */
export type CampaignContentType = "text" | "document" | "template";

/** Where the numbers come from: `input` a list of numbers, `phonebook` a phonebook. */
export type CampaignRecipientType = "input" | "phonebook";

/** The id of the channel's number to send from. The operations that read campaigns return the number itself. */
export type CampaignSender = number;

/** The id of the channel, as `message_channel/search` gives it. */
export type CampaignChannelId = number;

/** The type of the channel. */
export type CampaignChannelType = "sms" | "whatsapp";

/** The name of the campaign. */
export type CampaignName = string;

/** When to send, as a Unix timestamp in seconds; required with `send_type` `schedule`. */
export type SendTime = number;

/** The text, or the document. Required with `content_type` `text` and `document`. */
export type CampaignContent = string;

/** Which number of each contact to use, required with `recipient_type` `phonebook`. */
export type PhonebookNumberType = "business_number" | "business_number2" | "mobile_number" | "mobile_number2" | "home_number" | "home_number2" | "business_fax" | "home_fax" | "other_number";

/** The id of the phonebook, required with `recipient_type` `phonebook`. */
export type PhonebookId = number;

/** The numbers, required with `recipient_type` `input`. */
export type CampaignNumbers = CampaignNumber[];

/** A number of the list. */
export interface CampaignNumber {
    /**
     * The number in E.164 form.
     *
     * @example "+14155552671"
     */
    number: string;
}

/** A page of templates. */
export interface WhatsappTemplates {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    /** How many templates there are on all pages. */
    total_number?: number;
    data: WhatsappTemplate[];
}

/** A message template of a WhatsApp channel. */
export interface WhatsappTemplate {
    /** The template's id in the PBX. */
    id: TemplateId;
    /** The template's id at WhatsApp. */
    template_id: TemplateWhatsappId;
    /** The name of the template. */
    name: TemplateName;
    /** How the template marks its variables; `POSITIONAL` as in `{{1}}`, `NAMED` as in `{{name}}`. */
    parameter_format?: "POSITIONAL" | "NAMED" | (string & {});
    /** The code of the template's language. */
    language: string;
    /** The category of the template. */
    category?: "MARKETING" | "UTILITY" | "AUTHENTICATION" | (string & {});
    /** A finer category, such as `CUSTOM`. */
    sub_category?: string;
    /** The parts of the template as JSON text. It is an array of objects, such as a header, a body and buttons, each with its `type`. */
    components_data?: string;
    /** The id of the channel. */
    omnichannel_id?: number;
}

/** The channels. */
export interface MessageChannelsRead {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    list: MessageChannelDetails[];
}

/** How a channel is set up. */
export interface MessageChannelDetails {
    /** The id of the channel. */
    id: number;
    /** The name of the channel. */
    name?: string;
    /** The domain in the webhook's URL: `fqdn` the Yeastar FQDN, `nat` a domain that is mapped to the PBX by NAT. */
    domain_type?: string;
    /** The global id of the webhook. */
    webhook_gid?: string;
    /** The URL that the provider delivers messages to. */
    webhook_url?: string;
    /** The type of a channel. */
    type?: ChannelType;
    /** The provider of the channel. */
    channel?: string;
    /** What the provider needs to connect, as objects. It may contain secrets. */
    account_data?: Record<string, never>[];
    /** The token that verifies the webhook. */
    verify_token?: string;
    /** The id of the number. Only on WhatsApp. */
    phone_number_id?: string;
    /** The id of the WhatsApp business account. Only on WhatsApp. */
    business_account_id?: string;
    /** How many messages the PBX sends over the channel per second. */
    send_rate?: number;
    /** `1` when inactive sessions are closed, `0` when not. */
    auto_close_session?: number;
    /** After how many days without activity a session is closed. */
    session_expired_time?: number;
    /** Where messages on the numbers of the channel go. */
    dids?: Record<string, never>[];
}

/** A page of channels. */
export interface MessageChannels {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    /** How many channels there are on all pages. */
    total_number?: number;
    list: MessageChannel[];
}

/** A channel, and how many messages went over it in the period. */
export interface MessageChannel {
    /** The id of the channel, `omnichannel_id` elsewhere. */
    id: number;
    /** `status_connect_succ` when the channel is connected, `status_connect_fail` when that failed, `status_sub_invalid` when the subscription of the PBX is not valid. */
    status?: "status_connect_succ" | "status_connect_fail" | "status_sub_invalid" | (string & {});
    /** Why the connection failed. */
    reason?: string;
    /** The name of the channel. */
    name?: string;
    /** The provider of the channel. Use it as `channel` of a message. */
    channel?: string;
    /** The type of a channel. */
    type?: ChannelType;
    /** The DID numbers of the channel. Use one as `did_number` of a message. */
    number?: string[];
    /** How many messages were sent. */
    sent?: number;
    /** How many of them reached their recipient. */
    delivered?: number;
    /** How many of them failed. */
    failed?: number;
    /** How many messages were received. */
    received?: number;
}

/** A third-party platform acts, that is a program which uses this API. */
export interface SessionByPlatform {
    user_type?: 9;
    user_no?: "api" | "";
}

/** An extension user acts. */
export interface SessionByUser {
    user_type?: 1;
    user_no: string;
}

/** The fields that every `SessionByOperator` has. */
export interface SessionByOperatorBase {
    /** The id of the session, as `message_session/search` gives it. */
    session_id: SessionId;
    /** Who acts: `1` an extension user, `9` a third-party platform, that is a program which uses this API. */
    user_type: 1 | 9;
    /** The number of the extension, required with `user_type` 1. With 9 it is `api`, empty or left out. */
    user_no?: string;
}

/** A session, and who acts on it. */
export type SessionByOperator = SessionByOperatorBase & (SessionByPlatform | SessionByUser);

/** A transfer to a third-party platform. */
export interface TransferToPlatform {
    destination_type?: "api";
    destination_id?: 0;
}

/** A transfer to an extension user or a message queue. */
export interface TransferWithinPbx {
    destination_type?: "extension" | "queue";
    destination_id: number;
}

/** The fields that every `SessionTransfer` has. */
export interface SessionTransferBase {
    /** The id of the session, as `message_session/search` gives it. */
    session_id: SessionId;
    /** Where to: `extension` an extension user, `queue` a message queue, `api` a third-party platform. */
    destination_type: "extension" | "queue" | "api";
    /** The id of the extension or of the queue, required with these. With `api` it is `0` or left out. */
    destination_id?: number;
}

/** A session, and where it is transferred to. */
export type SessionTransfer = SessionTransferBase & (TransferToPlatform | TransferWithinPbx);

/** A session. */
export interface SessionReference {
    /** The id of the session, as `message_session/search` gives it. */
    session_id: SessionId;
}

/** The id of the session, as `message_session/search` gives it. */
export type SessionId = number;

/** The sessions. */
export interface MessageSessionsRead {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    list: MessageSession[];
}

/** The session. */
export interface MessageSessionRead {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    /** A session, with one customer on one channel. */
    list: MessageSession;
}

/** A session, with one customer on one channel. */
export interface MessageSession {
    /** The id of the session. */
    id: number;
    /** The type of the channel. */
    channel_type?: string;
    /** The name of the channel. */
    channel_name?: string;
    /** The DID number of the channel. */
    did_number?: string;
    /** The number or the id of the customer. */
    to_number?: string;
    /** `campaign` for a session that a campaign started; otherwise empty. */
    origin?: string;
    /** The name of the page. Only on Facebook. */
    page_name?: string;
    /** The domain of the website. Only on Live Chat. */
    website_domain?: string;
    /** What the visitor filled in before the chat. Only on Live Chat. */
    pre_chat_form?: unknown;
    /** Details of the customer. */
    user_info?: unknown;
    /** The participants. */
    participants?: Record<string, never>[];
}

/** A page of sessions. */
export interface MessageSessions {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    list: MessageSessionSummary[];
}

/** A summary of a session. */
export interface MessageSessionSummary {
    /** The id of the session. */
    id: number;
    /** The type of a channel. */
    type?: ChannelType;
    /** `1` when the session is closed, `0` when it is open. */
    is_close?: number;
    /** `1` when the session is archived, `0` when it is not. */
    is_archived?: number;
    /** The customer. */
    to?: Record<string, never>;
    /**
     * How many seconds are left of the 24 hours after the customer's last message; `-1` without a limit, `0` when they are over.
     * Only sessions on WhatsApp and Facebook have a value.
     */
    expire?: number;
    /** The id of the last message. Give it as `first_msg_id` for the next page. */
    last_msg_id?: number;
}

/** The type of a channel. */
export type ChannelType = "sms" | "whatsapp" | "facebook" | "livechat" | (string & {});

/** The files are on the PBX. */
export interface FilesUploaded {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    /** The files. */
    list: UploadedFile[];
}

/** A file on the PBX. */
export interface UploadedFile {
    /** The id of the file. */
    id?: FileId;
    /** The name of the file. */
    name?: FileName;
    /**
     * Where the file is on the PBX. It is not permanent.
     *
     * @example "20250725/65a7872eedb341068369fe67664e0fa1"
     */
    uri: FileUri;
    /**
     * The media type of the file.
     *
     * @example "image/jpeg"
     */
    type?: FileType;
    /** The size of the file in bytes. */
    size?: FileSize;
}

/** The files to upload. */
export interface FileUpload {
    /** One part for each file, all with this name, 100 MB in total. */
    files: FileInput[];
}

/** Messages of several sessions. */
export interface SessionsMessagesRead {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    data: SessionMessages[];
}

/** Messages of a session. */
export interface SessionMessagesRead {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    /** A session with some of its messages. */
    data: SessionMessages;
}

/** A session with some of its messages. */
export interface SessionMessages {
    /** The id of the session. */
    session_id: number;
    /** The messages. */
    records: MessageRecord[];
}

/** A message as the PBX keeps it: sent, received, or a notice of the PBX itself. */
export interface MessageRecord {
    /** The id of the session. */
    session_id: number;
    /** The id of the message. */
    msg_id: number;
    /** `0` while it is being sent, `1` when it was sent, `2` when sending failed. */
    delivery_status?: number;
    /** Who sent a message. */
    sender?: Sender;
    /** `0` a normal message, `1` a WhatsApp template. Events may leave it out. */
    msg_kind?: number;
    /**
     * `0` a message of a user. The others are notices: `1` the session was transferred to an extension or a third-party platform, `2` it was closed by hand,
     * `3` it was closed automatically, `4` a message of an unsupported type came in, `5` the session was picked up, `6` it was transferred to a queue,
     * `7` the visitor closed it, `8` something about a call. Events have only `0` and `4`.
     */
    msg_type?: number;
    /** The text. */
    msg_body?: string;
    /** The files as JSON text, an array of objects like `UploadedFile`; empty when there are none. */
    msg_files?: string;
    /** When it was sent, as a Unix timestamp in seconds. */
    send_time?: number;
    /** When it was received, as a Unix timestamp in seconds. */
    receive_time?: number;
    /** Details as JSON text: about the transfer with `msg_type` 1 and 6, about the call with 8. May be empty. */
    param?: string;
    /**
     * Why the message could not be sent; empty when nothing went wrong.
     *
     * - Credentials: `auth_fail`, `auth_not_exit`.
     * - Too fast: `too_many_request`.
     * - Not found: `resource_not_found`, `template_not_exist`.
     * - Invalid: `invalid_did_number`, `invalid_phone_number`, `invalid_param`, `exceeds_size_limit`, `unsupport_media_type`, `msg_exceed`.
     * - Too late: `exceeds_time_limit`.
     * - Temporary, or unknown: `service_unavailable`, `service_error`, `request_fail`, `send_fail`, `unknown_error`.
     * - On the webhook of the channel's provider: `invalid_webhook_request`, `unsupported_callback_type`.
     *
     * Later firmware may have other values.
     */
    send_error?: SendError;
    /** What the channel's provider says about the error. */
    send_error_msg?: string;
    /** The Facebook message tag, `ACCOUNT_UPDATE`, `CONFIRMED_EVENT_UPDATE`, `HUMAN_AGENT` or `POST_PURCHASE_UPDATE`. Empty when there is none. */
    tag?: string;
    /** The WhatsApp template as JSON text, a `WhatsappTemplateMessage`; empty when there is none. */
    whatsapp_msg_param?: string;
}

/**
 * Why the message could not be sent; empty when nothing went wrong.
 *
 * - Credentials: `auth_fail`, `auth_not_exit`.
 * - Too fast: `too_many_request`.
 * - Not found: `resource_not_found`, `template_not_exist`.
 * - Invalid: `invalid_did_number`, `invalid_phone_number`, `invalid_param`, `exceeds_size_limit`, `unsupport_media_type`, `msg_exceed`.
 * - Too late: `exceeds_time_limit`.
 * - Temporary, or unknown: `service_unavailable`, `service_error`, `request_fail`, `send_fail`, `unknown_error`.
 * - On the webhook of the channel's provider: `invalid_webhook_request`, `unsupported_callback_type`.
 *
 * Later firmware may have other values.
 */
export type SendError = "" | "invalid_webhook_request" | "unsupported_callback_type" | "resource_not_found" | "invalid_did_number" | "auth_fail" | "auth_not_exit" | "request_fail" | "send_fail" | "exceeds_size_limit" | "too_many_request" | "unsupport_media_type" | "invalid_param" | "invalid_phone_number" | "exceeds_time_limit" | "service_unavailable" | "service_error" | "unknown_error" | "template_not_exist" | "msg_exceed" | (string & {});

/** Who sent a message. */
export interface Sender {
    /** The id of the user. */
    user_id?: number;
    /** The number of the extension, or the number or the id of the customer. */
    user_no?: string;
    /** `1` an extension user, `5` a website visitor, `9` a third-party platform. There may be others. */
    user_type?: number;
    /** The picture of the user. */
    avatar?: string;
    /** The name of the user. */
    username?: string;
}

/** The PBX did what you asked. The response has no other data. */
export interface Done {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
}

/** An SMS. */
export interface Sms {
    /** The mobile number that it goes to. */
    number: string;
    /** The name of the GSM, 3G or 4G trunk. */
    trunk_name: string;
    /**
     * The text, percent-encoded as in a URL, such as `Hello%20Yeastar`. Encode it with `encodeURIComponent`; the client sends it unchanged.
     * It has at most 2,000 characters, which the client does not check.
     */
    message: string;
}

/** The PBX accepted the message. */
export interface MessageAccepted {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    /** The id of the message. */
    msg_id: number;
    /** The id of the session that the message went into, new or not. */
    session_id: number;
}

/** A WhatsApp template that starts a session. */
export interface MessageTemplateStartingSession {
    msg_kind: 1;
    whatsapp_msg_param: WhatsappTemplateText;
    channel: "whatsapp";
    to?: PhoneNumber;
}

/** A WhatsApp template in a session that exists. */
export interface MessageTemplateInSession {
    msg_kind: 1;
    whatsapp_msg_param: WhatsappTemplateText;
    session_id: number;
}

/** A message with a file. */
export interface MessageWithFiles {
    msg_kind?: 0;
    files: MessageFiles;
}

/** A message with a text. */
export interface MessageWithText {
    msg_kind?: 0;
    msg_body: string;
}

/** A message over a channel that identifies people by an id. */
export interface MessageToId {
    channel: "facebook" | "livechat";
}

/** A message to a phone number. */
export interface MessageToPhoneNumber {
    to?: PhoneNumber;
}

/** A message in a session that exists. */
export interface MessageInSession {
    session_id: number;
}

/** A message that starts a session. */
export interface MessageStartingSession {
    channel: Channel;
    did_number: DidNumber;
    to: Recipient;
}

/** A message from an extension user. */
export interface MessageFromExtension {
    sender_type?: 1;
    sender_no: string;
}

/** A message from a third-party platform, that is a program which uses this API. */
export interface MessageFromPlatform {
    sender_type?: 9;
    sender_no?: "api" | "";
}

/** The fields that every `Message` has. */
export interface MessageBase {
    /** Who sends the message: `1` an extension user, `9` a third-party platform, that is a program which uses this API. */
    sender_type: 1 | 9;
    /** The number of the extension, required with `sender_type` 1. With `sender_type` 9 it is `api`, empty, or left out. */
    sender_no?: string;
    /** The session to send the message in, as `message_session/search` gives it. */
    session_id?: number;
    /**
     * The type of the channel, required to start a session: `whatsapp`, `facebook`, `livechat`, or the provider of an SMS channel.
     * Later firmware may have other providers, so any text is allowed.
     */
    channel?: Channel;
    /**
     * The DID number of the channel, as `message_channel/search` gives it; required to start a session.
     *
     * @example "+15550193510"
     */
    did_number?: DidNumber;
    /**
     * The external number that the message goes to, required to start a session.
     * It may have digits, spaces, the symbols `( ) . - * #` and a leading `+`. With the channels `facebook` and `livechat` it is the customer's id, and any text is allowed.
     *
     * @example "+14155552671"
     */
    to?: Recipient;
    /** The category of the message: `0` a normal message, which is the default, or `1` a WhatsApp template. */
    msg_kind?: 0 | 1;
    /** The type of the message: `0`, a message of a user. */
    msg_type?: 0;
    /** The text of the message. */
    msg_body?: string;
    /** The file to send. It is an array, but a request may have only one file. Upload the file first, and give what `uploadFiles` returns. */
    files?: MessageFiles;
    /** A WhatsApp template with its variables filled in, a `WhatsappTemplateMessage` as JSON text. */
    whatsapp_msg_param?: WhatsappTemplateText;
    /** The Facebook message tag. In a Facebook session outside its 24-hour window, a message without a tag fails. The client does not check this. */
    tag?: "ACCOUNT_UPDATE" | "CONFIRMED_EVENT_UPDATE" | "HUMAN_AGENT" | "POST_PURCHASE_UPDATE";
    /** Your own id to track the message, at most 127 characters. Do not rely on it to keep a message from being sent twice. */
    request_id?: string;
}

/**
 * A message in an existing session, named by `session_id`, or one that starts a session, with `channel`, `did_number` and `to`. If both are given, `session_id` counts.
 *
 * A normal message has `msg_body`, `files` or both. A WhatsApp template has `whatsapp_msg_param`, and starts a session on the channel `whatsapp` only.
 */
export type Message = MessageBase & (MessageFromExtension | MessageFromPlatform) & (MessageInSession | MessageStartingSession) & (MessageTemplateStartingSession | ((MessageToId | MessageToPhoneNumber) & (MessageTemplateInSession | MessageWithFiles | MessageWithText)));

/** A WhatsApp template with its variables filled in, a `WhatsappTemplateMessage` as JSON text. */
export type WhatsappTemplateText = string;

/** A WhatsApp template with its variables filled in; its fields depend on `parameter_format`. */
export type WhatsappTemplateMessage = PositionalTemplateMessage | NamedTemplateMessage;

/** A template whose variables have numbers, as in `{{1}}`. */
export interface PositionalTemplateMessage {
    /** The template's id in the PBX. */
    id: TemplateId;
    /** The template's id at WhatsApp. */
    template_id: TemplateWhatsappId;
    /** The name of the template. */
    name: TemplateName;
    /** The language of the template. */
    language: TemplateLanguage;
    /** How the variables are marked; always the same in this alternative. */
    parameter_format: "POSITIONAL";
    /** The parts that take values. The footer and the fixed text come from the template. */
    components: (TemplateButtons | PositionalTemplateBody | TemplateHeader)[];
}

/** The variables of the body, by position. */
export interface PositionalTemplateBody {
    /** The part; always the same in this alternative. */
    type: "BODY";
    /** One for each variable, in the order of their numbers. */
    parameters: PositionalTemplateParameter[];
}

/** The value of a numbered variable in the body, without a name. It is a `TEXT` or another type, which may have any fields. */
export type PositionalTemplateParameter = OtherTemplateParameter | PositionalTemplateText;

/** A value of another type for a numbered variable. */
export interface OtherTemplateParameter {
    /** The type of the value. */
    type: string;
    [key: string]: unknown;
}

/** A text for a numbered variable. */
export interface PositionalTemplateText {
    /** The type of the value. */
    type: "TEXT";
    /** The value of the variable. */
    text: TemplateText;
}

/** A template whose variables have names, as in `{{name}}`. */
export interface NamedTemplateMessage {
    /** The template's id in the PBX. */
    id: TemplateId;
    /** The template's id at WhatsApp. */
    template_id: TemplateWhatsappId;
    /** The name of the template. */
    name: TemplateName;
    /** The language of the template. */
    language: TemplateLanguage;
    /** How the variables are marked; always the same in this alternative. */
    parameter_format: "NAMED";
    /** The parts that take values. The footer and the fixed text come from the template. */
    components: (TemplateButtons | NamedTemplateBody | TemplateHeader)[];
}

/** The variables of the buttons. */
export interface TemplateButtons {
    /** The part; always the same in this alternative. */
    type: "BUTTONS";
    /** One for each button, in the template's order, even if the button has no variable. */
    parameters: TemplateButtonParameter[];
}

/** The value of a button's variable. The button is a `FLOW`, a `URL`, a `VOICE_CALL`, or another type, which may have any fields. */
export type TemplateButtonParameter = OtherTemplateButton | SampledTemplateButton;

/** A button of another type. */
export interface OtherTemplateButton {
    /**
     * The type of the value.
     *
     * @example "QUICK_REPLY"
     */
    type: string;
    [key: string]: unknown;
}

/** A button of the type `FLOW`, `URL` or `VOICE_CALL`. */
export interface SampledTemplateButton {
    /** The type of the value. */
    type: "FLOW" | "URL" | "VOICE_CALL";
    /** The value of the variable; empty when the button has none. */
    text?: string;
}

/** The variables of the body, by name. */
export interface NamedTemplateBody {
    /** The part; always the same in this alternative. */
    type: "BODY";
    /** One for each variable, in the template's order. */
    parameters: NamedTemplateParameter[];
}

/** The value of a named variable in the body, a `TEXT` or another type. Besides the name, another type may have any fields. */
export type NamedTemplateParameter = OtherNamedTemplateParameter | NamedTemplateText;

/** A value of another type for a named variable. */
export interface OtherNamedTemplateParameter {
    /** The type of the value. */
    type: string;
    /** The name of the variable, without the braces; only in a template whose `parameter_format` is `NAMED`. */
    parameter_name: TemplateParameterName;
    [key: string]: unknown;
}

/** A text for a named variable. */
export interface NamedTemplateText {
    /** The type of the value. */
    type: "TEXT";
    /** The value of the variable. */
    text: TemplateText;
    /** The name of the variable, without the braces; only in a template whose `parameter_format` is `NAMED`. */
    parameter_name: TemplateParameterName;
}

/** The variables of the header. */
export interface TemplateHeader {
    /** The part; always the same in this alternative. */
    type: "HEADER";
    /** One for each variable, in the template's order. */
    parameters: TemplateHeaderParameter[];
}

/** The value of a variable in the header, an `IMAGE` or another type, which may have any fields. */
export type TemplateHeaderParameter = OtherTemplateHeaderParameter | TemplateHeaderImage;

/** A value in the header that is not a text. */
export interface OtherTemplateHeaderValue {
    type?: string;
}

/** A text in the header. */
export interface TemplateHeaderText {
    type?: "TEXT";
    text: TemplateText;
}

/** The fields that every `OtherTemplateHeaderParameter` has. */
export interface OtherTemplateHeaderParameterBase {
    /**
     * The type of the value.
     *
     * @example "TEXT"
     */
    type: string;
    /** The value of the variable. */
    text?: TemplateText;
    /** The name of the variable, without the braces; only in a template whose `parameter_format` is `NAMED`. */
    parameter_name?: TemplateParameterName;
    /** The uploaded file. */
    file_list?: TemplateFiles;
    [key: string]: unknown;
}

/** A value of another type in the header. A `TEXT` needs its `text`. */
export type OtherTemplateHeaderParameter = OtherTemplateHeaderParameterBase & (OtherTemplateHeaderValue | TemplateHeaderText);

/** The name of the variable, without the braces; only in a template whose `parameter_format` is `NAMED`. */
export type TemplateParameterName = string;

/** The value of the variable. */
export type TemplateText = string;

/** An image in the header. */
export interface TemplateHeaderImage {
    /** The type of the value. */
    type: "IMAGE";
    /** The uploaded file. */
    file_list: TemplateFiles;
}

/** The uploaded file. */
export type TemplateFiles = FileInfo[];

/** The language of the template. */
export interface TemplateLanguage {
    /** The `language` that `listWhatsappTemplates` gives. */
    code: string;
}

/** The name of the template. */
export type TemplateName = string;

/** The template's id at WhatsApp. */
export type TemplateWhatsappId = string;

/** The template's id in the PBX. */
export type TemplateId = number;

/** The file to send. It is an array, but a request may have only one file. Upload the file first, and give what `uploadFiles` returns. */
export type MessageFiles = FileInfo[];

/** A file that was uploaded. */
export interface FileInfo {
    /** The id of the file. */
    id?: FileId;
    /** The name of the file. */
    name?: FileName;
    /**
     * Where the file is on the PBX. It is not permanent.
     *
     * @example "20250725/65a7872eedb341068369fe67664e0fa1"
     */
    uri: FileUri;
    /**
     * The media type of the file.
     *
     * @example "image/jpeg"
     */
    type?: FileType;
    /** The size of the file in bytes. */
    size?: FileSize;
}

/** The size of the file in bytes. */
export type FileSize = number;

/**
 * The media type of the file.
 *
 * @example "image/jpeg"
 */
export type FileType = string;

/**
 * Where the file is on the PBX. It is not permanent.
 *
 * @example "20250725/65a7872eedb341068369fe67664e0fa1"
 */
export type FileUri = string;

/** The name of the file. */
export type FileName = string;

/** The id of the file. */
export type FileId = string;

/** A phone number: digits, spaces, the symbols `( ) . - * #`, and an optional leading plus. */
export type PhoneNumber = string;

/**
 * The external number that the message goes to, required to start a session.
 * It may have digits, spaces, the symbols `( ) . - * #` and a leading `+`. With the channels `facebook` and `livechat` it is the customer's id, and any text is allowed.
 *
 * @example "+14155552671"
 */
export type Recipient = string;

/**
 * The DID number of the channel, as `message_channel/search` gives it; required to start a session.
 *
 * @example "+15550193510"
 */
export type DidNumber = string;

/**
 * The type of the channel, required to start a session: `whatsapp`, `facebook`, `livechat`, or the provider of an SMS channel.
 * Later firmware may have other providers, so any text is allowed.
 */
export type Channel = "general" | "alhambra" | "apidaze" | "aspsms" | "athena" | "bandwidth" | "flowroute" | "ixica" | "netplanet" | "siptrunk" | "skyetel" | "telnyx" | "twilio" | "vetta" | "voicemeup" | "voipms" | "whatsapp" | "facebook" | "livechat" | (string & {});

/** The access token is no longer valid. */
export interface TokenRevoked {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
}

/** A request for new tokens. */
export interface TokenRefresh {
    /** The newest refresh token. */
    refresh_token: string;
}

/** The PBX responded with a code other than 0. */
export interface Failure {
    /** The code. */
    errcode: number;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    /** Details of the failure. */
    submsg?: string;
    /** The parameters that are wrong. */
    invalid_param_list?: InvalidParameter[];
    /** The fields whose value another record has already; with code 40003. */
    duplicate_field_list?: DuplicateField[];
}

/** A field whose value must be unique and is not. */
export interface DuplicateField {
    /** The name of the field. */
    field?: string;
    /** The value. */
    value?: string;
    /** The kind of the record that has the value, such as `extension`. */
    external_source?: string;
    /** The name of that record. */
    external_source_name?: string;
}

/** A parameter that is wrong. */
export interface InvalidParameter {
    /** The name of the parameter. */
    field?: string;
    /** What is wrong with its value. */
    value?: string;
    /** The check that failed, such as `required`. */
    validation_type?: string;
}

/** An access token and a refresh token. */
export interface Tokens {
    errcode: 0;
    /** `SUCCESS`, or the message of the code. */
    errmsg?: ErrorMessage;
    /** The access token. */
    access_token: string;
    /** How long the access token is valid, in seconds: 1800. */
    access_token_expire_time: number;
    /** The refresh token. */
    refresh_token: string;
    /** How long the refresh token is valid, in seconds: 86400. */
    refresh_token_expire_time?: number;
}

/** `SUCCESS`, or the message of the code. */
export type ErrorMessage = string;

/** The credentials of the API. */
export interface Credentials {
    /** The client id. */
    username: string;
    /** The client secret. */
    password: string;
}
