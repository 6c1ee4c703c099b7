// Generated from specs/yeastar by `pnpm generate`.
// Do not edit: change the contract or tools/codegen.

import type { JsonSchema } from "@trunkline/runtime";

export const Credentials: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["username", "password"],
  properties: { username: { type: "string", minLength: 1 }, password: { type: "string", minLength: 1 } },
};

export const TokenRefresh: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["refresh_token"],
  properties: { refresh_token: { type: "string", minLength: 1 } },
};

export const Channel: JsonSchema = { type: "string", minLength: 1 };

export const DidNumber: JsonSchema = { type: "string", minLength: 1 };

export const Recipient: JsonSchema = { type: "string", minLength: 1 };

export const FileId: JsonSchema = { type: "string" };

export const FileName: JsonSchema = { type: "string" };

export const FileUri: JsonSchema = { type: "string", minLength: 1 };

export const FileType: JsonSchema = { type: "string" };

export const FileSize: JsonSchema = { type: "integer" };

export const FileInfo: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["uri"],
  properties: { id: FileId, name: FileName, uri: FileUri, type: FileType, size: FileSize },
};

export const MessageFiles: JsonSchema = { type: "array", minItems: 1, maxItems: 1, items: FileInfo };

export const TemplateId: JsonSchema = { type: "integer" };

export const TemplateWhatsappId: JsonSchema = { type: "string", minLength: 1 };

export const TemplateName: JsonSchema = { type: "string", minLength: 1 };

export const TemplateLanguage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["code"],
  properties: { code: { type: "string", minLength: 1 } },
};

export const TemplateFiles: JsonSchema = { type: "array", minItems: 1, items: FileInfo };

export const TemplateHeaderImage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["type", "file_list"],
  properties: { type: { type: "string", const: "IMAGE" }, file_list: TemplateFiles },
};

export const TemplateText: JsonSchema = { type: "string" };

export const TemplateParameterName: JsonSchema = { type: "string", minLength: 1 };

export const OtherTemplateHeaderParameter: JsonSchema = {
  type: "object",
  additionalProperties: true,
  required: ["type"],
  properties: {
    type: { type: "string", minLength: 1, pattern: "^(?!IMAGE$)" },
    text: TemplateText,
    parameter_name: TemplateParameterName,
    file_list: TemplateFiles,
  },
  allOf: [
    {
      anyOf: [
        { required: ["text"], properties: { type: { type: "string", const: "TEXT" }, text: TemplateText } },
        { properties: { type: { type: "string", pattern: "^(?!TEXT$)" } } },
      ],
    },
  ],
};

export const TemplateHeaderParameter: JsonSchema = { oneOf: [TemplateHeaderImage, OtherTemplateHeaderParameter] };

export const TemplateHeader: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["type", "parameters"],
  properties: { type: { type: "string", const: "HEADER" }, parameters: { type: "array", items: TemplateHeaderParameter } },
};

export const NamedTemplateText: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["type", "text", "parameter_name"],
  properties: { type: { type: "string", const: "TEXT" }, text: TemplateText, parameter_name: TemplateParameterName },
};

export const OtherNamedTemplateParameter: JsonSchema = {
  type: "object",
  additionalProperties: true,
  required: ["type", "parameter_name"],
  properties: { type: { type: "string", minLength: 1, pattern: "^(?!TEXT$)" }, parameter_name: TemplateParameterName },
};

export const NamedTemplateParameter: JsonSchema = { oneOf: [NamedTemplateText, OtherNamedTemplateParameter] };

export const NamedTemplateBody: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["type", "parameters"],
  properties: { type: { type: "string", const: "BODY" }, parameters: { type: "array", items: NamedTemplateParameter } },
};

export const SampledTemplateButton: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["type"],
  properties: { type: { type: "string", enum: ["FLOW", "URL", "VOICE_CALL"] }, text: { type: "string" } },
};

export const OtherTemplateButton: JsonSchema = {
  type: "object",
  additionalProperties: true,
  required: ["type"],
  properties: { type: { type: "string", minLength: 1, pattern: "^(?!(FLOW|URL|VOICE_CALL)$)" } },
};

export const TemplateButtonParameter: JsonSchema = { oneOf: [SampledTemplateButton, OtherTemplateButton] };

export const TemplateButtons: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["type", "parameters"],
  properties: {
    type: { type: "string", const: "BUTTONS" },
    parameters: { type: "array", items: TemplateButtonParameter },
  },
};

export const NamedTemplateMessage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["id", "template_id", "name", "language", "parameter_format", "components"],
  properties: {
    id: TemplateId,
    template_id: TemplateWhatsappId,
    name: TemplateName,
    language: TemplateLanguage,
    parameter_format: { type: "string", const: "NAMED" },
    components: { type: "array", items: { oneOf: [TemplateHeader, NamedTemplateBody, TemplateButtons] } },
  },
};

export const PositionalTemplateText: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["type", "text"],
  properties: { type: { type: "string", const: "TEXT" }, text: TemplateText },
};

export const OtherTemplateParameter: JsonSchema = {
  type: "object",
  additionalProperties: true,
  required: ["type"],
  properties: { type: { type: "string", minLength: 1, pattern: "^(?!TEXT$)" } },
};

export const PositionalTemplateParameter: JsonSchema = { oneOf: [PositionalTemplateText, OtherTemplateParameter] };

export const PositionalTemplateBody: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["type", "parameters"],
  properties: {
    type: { type: "string", const: "BODY" },
    parameters: { type: "array", items: PositionalTemplateParameter },
  },
};

export const PositionalTemplateMessage: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["id", "template_id", "name", "language", "parameter_format", "components"],
  properties: {
    id: TemplateId,
    template_id: TemplateWhatsappId,
    name: TemplateName,
    language: TemplateLanguage,
    parameter_format: { type: "string", const: "POSITIONAL" },
    components: { type: "array", items: { oneOf: [TemplateHeader, PositionalTemplateBody, TemplateButtons] } },
  },
};

export const WhatsappTemplateMessage: JsonSchema = { oneOf: [NamedTemplateMessage, PositionalTemplateMessage] };

export const WhatsappTemplateText: JsonSchema = { type: "string", minLength: 1 };

export const PhoneNumber: JsonSchema = { type: "string", pattern: "^\\+?[0-9().\\-*# ]+$" };

export const Message: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["sender_type"],
  properties: {
    sender_type: { type: "integer", enum: [1, 9] },
    sender_no: { type: "string" },
    session_id: { type: "integer" },
    channel: Channel,
    did_number: DidNumber,
    to: Recipient,
    msg_kind: { type: "integer", enum: [0, 1] },
    msg_type: { type: "integer", const: 0 },
    msg_body: { type: "string" },
    files: MessageFiles,
    whatsapp_msg_param: WhatsappTemplateText,
    tag: {
      type: "string",
      enum: ["ACCOUNT_UPDATE", "CONFIRMED_EVENT_UPDATE", "HUMAN_AGENT", "POST_PURCHASE_UPDATE"],
    },
    request_id: { type: "string", maxLength: 127 },
  },
  allOf: [
    {
      anyOf: [
        {
          properties: { sender_type: { type: "integer", const: 9 }, sender_no: { type: "string", enum: ["api", ""] } },
        },
        {
          required: ["sender_no"],
          properties: { sender_type: { type: "integer", const: 1 }, sender_no: { type: "string", minLength: 1 } },
        },
      ],
    },
    {
      anyOf: [
        {
          required: ["channel", "did_number", "to"],
          properties: { channel: Channel, did_number: DidNumber, to: Recipient },
        },
        { required: ["session_id"], properties: { session_id: { type: "integer" } } },
      ],
    },
    {
      anyOf: [
        {
          allOf: [
            {
              anyOf: [
                { properties: { to: PhoneNumber } },
                {
                  required: ["channel"],
                  properties: { channel: { type: "string", enum: ["facebook", "livechat"] } },
                },
              ],
            },
            {
              anyOf: [
                {
                  required: ["msg_body"],
                  properties: { msg_kind: { type: "integer", const: 0 }, msg_body: { type: "string" } },
                },
                {
                  required: ["files"],
                  properties: { msg_kind: { type: "integer", const: 0 }, files: MessageFiles },
                },
                {
                  required: ["msg_kind", "whatsapp_msg_param", "session_id"],
                  properties: {
                    msg_kind: { type: "integer", const: 1 },
                    whatsapp_msg_param: WhatsappTemplateText,
                    session_id: { type: "integer" },
                  },
                },
              ],
            },
          ],
        },
        {
          required: ["msg_kind", "whatsapp_msg_param", "channel"],
          properties: {
            msg_kind: { type: "integer", const: 1 },
            whatsapp_msg_param: WhatsappTemplateText,
            channel: { type: "string", const: "whatsapp" },
            to: PhoneNumber,
          },
        },
      ],
    },
  ],
};

export const Sms: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["number", "trunk_name", "message"],
  properties: {
    number: { type: "string", minLength: 1 },
    trunk_name: { type: "string", minLength: 1 },
    message: { type: "string", minLength: 1 },
  },
};

export const FileUpload: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["files"],
  properties: { files: { type: "array", minItems: 1, items: {} } },
};

export const SessionId: JsonSchema = { type: "integer" };

export const SessionReference: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["session_id"],
  properties: { session_id: SessionId },
};

export const SessionTransfer: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["session_id", "destination_type"],
  properties: {
    session_id: SessionId,
    destination_type: { type: "string", enum: ["extension", "queue", "api"] },
    destination_id: { type: "integer" },
  },
  allOf: [
    {
      anyOf: [
        {
          required: ["destination_id"],
          properties: {
            destination_type: { type: "string", enum: ["extension", "queue"] },
            destination_id: { type: "integer" },
          },
        },
        {
          properties: {
            destination_type: { type: "string", const: "api" },
            destination_id: { type: "integer", const: 0 },
          },
        },
      ],
    },
  ],
};

export const SessionByOperator: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["session_id", "user_type"],
  properties: { session_id: SessionId, user_type: { type: "integer", enum: [1, 9] }, user_no: { type: "string" } },
  allOf: [
    {
      anyOf: [
        {
          required: ["user_no"],
          properties: { user_type: { type: "integer", const: 1 }, user_no: { type: "string", minLength: 1 } },
        },
        {
          properties: { user_type: { type: "integer", const: 9 }, user_no: { type: "string", enum: ["api", ""] } },
        },
      ],
    },
  ],
};

export const CampaignName: JsonSchema = { type: "string", minLength: 1 };

export const CampaignChannelType: JsonSchema = { type: "string", enum: ["sms", "whatsapp"] };

export const CampaignChannelId: JsonSchema = { type: "integer" };

export const CampaignSender: JsonSchema = { type: "integer" };

export const CampaignRecipientType: JsonSchema = { type: "string", enum: ["input", "phonebook"] };

export const CampaignNumber: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["number"],
  properties: { number: { type: "string", minLength: 1 } },
};

export const CampaignNumbers: JsonSchema = { type: "array", items: CampaignNumber };

export const PhonebookId: JsonSchema = { type: "integer" };

export const PhonebookNumberType: JsonSchema = {
  type: "string",
  enum: [
    "business_number",
    "business_number2",
    "mobile_number",
    "mobile_number2",
    "home_number",
    "home_number2",
    "business_fax",
    "home_fax",
    "other_number",
  ],
};

export const CampaignContentType: JsonSchema = { type: "string", enum: ["text", "document", "template"] };

export const CampaignContent: JsonSchema = { type: "string" };

export const SendType: JsonSchema = { type: "string", enum: ["immediately", "schedule", "draft"] };

export const SendTime: JsonSchema = { type: "integer" };

export const SendMode: JsonSchema = { type: "string", enum: ["new_session", "direct"] };

export const AssigneeType: JsonSchema = { type: "string", enum: ["extension", "queue"] };

export const AssigneeId: JsonSchema = { type: "integer" };

export const Campaign: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: [
    "name",
    "channel_type",
    "omnichannel_id",
    "sender",
    "recipient_type",
    "content_type",
    "send_type",
    "send_mode",
  ],
  properties: {
    name: CampaignName,
    channel_type: CampaignChannelType,
    omnichannel_id: CampaignChannelId,
    sender: CampaignSender,
    recipient_type: CampaignRecipientType,
    number_list: CampaignNumbers,
    recipient_id: PhonebookId,
    recipient_num_type: PhonebookNumberType,
    content_type: CampaignContentType,
    content: CampaignContent,
    msg_param: WhatsappTemplateText,
    send_type: SendType,
    send_time: SendTime,
    send_mode: SendMode,
    assign_to_type: AssigneeType,
    assign_to_id: AssigneeId,
  },
  allOf: [
    {
      anyOf: [
        {
          required: ["number_list"],
          properties: { recipient_type: { type: "string", const: "input" }, number_list: CampaignNumbers },
        },
        {
          required: ["recipient_id", "recipient_num_type"],
          properties: {
            recipient_type: { type: "string", const: "phonebook" },
            recipient_id: PhonebookId,
            recipient_num_type: PhonebookNumberType,
          },
        },
      ],
    },
    {
      anyOf: [
        {
          required: ["content"],
          properties: { content_type: { type: "string", enum: ["text", "document"] }, content: CampaignContent },
        },
        {
          required: ["msg_param"],
          properties: { content_type: { type: "string", const: "template" }, msg_param: WhatsappTemplateText },
        },
      ],
    },
    {
      anyOf: [
        { properties: { send_type: { type: "string", enum: ["immediately", "draft"] } } },
        {
          required: ["send_time"],
          properties: { send_type: { type: "string", const: "schedule" }, send_time: SendTime },
        },
      ],
    },
  ],
};

export const CampaignUpdate: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["id"],
  properties: {
    id: { type: "integer" },
    name: CampaignName,
    channel_type: CampaignChannelType,
    omnichannel_id: CampaignChannelId,
    sender: CampaignSender,
    recipient_type: CampaignRecipientType,
    number_list: CampaignNumbers,
    recipient_id: PhonebookId,
    recipient_num_type: PhonebookNumberType,
    content_type: CampaignContentType,
    content: CampaignContent,
    msg_param: WhatsappTemplateText,
    send_type: SendType,
    send_time: SendTime,
    send_mode: SendMode,
    assign_to_type: AssigneeType,
    assign_to_id: AssigneeId,
  },
  allOf: [
    {
      anyOf: [
        {
          required: ["number_list"],
          properties: { recipient_type: { type: "string", const: "input" }, number_list: CampaignNumbers },
        },
        {
          required: ["recipient_id", "recipient_num_type"],
          properties: {
            recipient_type: { type: "string", const: "phonebook" },
            recipient_id: PhonebookId,
            recipient_num_type: PhonebookNumberType,
          },
        },
        { properties: { recipient_type: { type: "null", const: null } } },
      ],
    },
    {
      anyOf: [
        {
          required: ["content"],
          properties: { content_type: { type: "string", enum: ["text", "document"] }, content: CampaignContent },
        },
        {
          required: ["msg_param"],
          properties: { content_type: { type: "string", const: "template" }, msg_param: WhatsappTemplateText },
        },
        { properties: { content_type: { type: "null", const: null } } },
      ],
    },
    {
      anyOf: [
        { properties: { send_type: { type: "string", enum: ["immediately", "draft"] } } },
        {
          required: ["send_time"],
          properties: { send_type: { type: "string", const: "schedule" }, send_time: SendTime },
        },
      ],
    },
  ],
};

export const Webhook: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["url", "secret", "request_method", "event_ids"],
  properties: {
    url: { type: "string", format: "uri" },
    secret: { type: "string", minLength: 1 },
    request_method: { type: "string", enum: ["GET", "POST"] },
    event_ids: { type: "array", items: { type: "integer" } },
  },
};

export const WebhookSettings: JsonSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    webhook_event_push_list: { type: "array", maxItems: 5, items: Webhook },
    webhook_event_push_timeout: { type: "integer", minimum: 3, maximum: 10 },
    webhook_event_push_retry_count: { type: "integer", minimum: 1, maximum: 5 },
  },
};

export const UserAgentHeaders: JsonSchema = {
  type: "object",
  additionalProperties: false,
  properties: { "User-Agent": { type: "string", minLength: 1 } },
};

export const IdQuery: JsonSchema = { type: "object", additionalProperties: false, required: ["id"], properties: { id: { type: "integer" } } };

export const IdsQuery: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["ids"],
  properties: { ids: { type: "string", minLength: 1 } },
};
