// Generated from specs by `pnpm generate`.
// Do not edit: change the contracts or tools/codegen.

/** The operations and events of each vendor. */
export interface VendorNames {
  readonly islash: {
    readonly operation:
      | "sendSessionMessage"
      | "sendTemplateMessage"
      | "listTemplates"
      | "scheduleMessage"
      | "listStickers"
      | "getBroadcast"
      | "listLabels"
      | "attachLabel"
      | "detachLabel"
      | "listLabelledContacts";
    readonly event: "incomingMessages" | "messageStatuses" | "facebookMessages";
  };
  readonly konnek: {
    readonly operation: "sendMessage";
    readonly event: "messageStatus" | "incomingMessage";
  };
  readonly sociocs: {
    readonly operation:
      | "sendMessage"
      | "createBulkMessage"
      | "listBulkMessages"
      | "rescheduleBulkMessage"
      | "deleteBulkMessage"
      | "listScheduledMessages"
      | "deleteScheduledMessage"
      | "saveIncomingMessage"
      | "listMessages"
      | "listUnrepliedMessages"
      | "searchMessages"
      | "listTeamMembers"
      | "listChannels"
      | "getChannel"
      | "listContacts"
      | "searchContacts"
      | "addContacts"
      | "addContactsToList"
      | "moveContactsToList"
      | "addContact"
      | "getContact"
      | "updateContact"
      | "deleteContact"
      | "blockContact"
      | "unblockContact"
      | "getContactBlock"
      | "createContactList"
      | "listContactLists"
      | "updateContactList"
      | "deleteContactList"
      | "createWebhookSubscription"
      | "listWebhookSubscriptions"
      | "getWebhookSubscription"
      | "deleteWebhookSubscription";
    readonly event: "incomingMessage" | "messageStatus";
  };
  readonly yeastar: {
    readonly operation:
      | "getToken"
      | "refreshToken"
      | "revokeToken"
      | "sendMessage"
      | "sendSms"
      | "getMessages"
      | "queryMessages"
      | "uploadFiles"
      | "searchMessageSessions"
      | "listMessageSessions"
      | "getMessageSession"
      | "queryMessageSessions"
      | "closeMessageSession"
      | "transferMessageSession"
      | "archiveMessageSession"
      | "unarchiveMessageSession"
      | "deleteMessageSession"
      | "searchMessageChannels"
      | "queryMessageChannels"
      | "listWhatsappTemplates"
      | "createCampaign"
      | "updateCampaign"
      | "listCampaigns"
      | "searchCampaigns"
      | "getCampaign"
      | "queryCampaigns"
      | "retryCampaign"
      | "deleteCampaign"
      | "getWebhooks"
      | "updateWebhooks";
    readonly event: "bulkSendingFailed" | "incomingMessage" | "messageSendingResult" | "readReceipt";
  };
}
