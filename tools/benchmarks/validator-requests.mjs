const konnek = {
  path: { channel: "whatsapp", clientID: "client-1" },
  body: {
    id: "m-1",
    times: 1,
    recipient: "6281200000000",
    timestamp: "2026-12-25T11:00:00+07:00",
    type: "button",
    header: { type: "text", text: "Hi" },
    body: {
      text: "Choose",
      button: [
        { key: "yes", title: "Yes" },
        { key: "no", title: "No" },
      ],
    },
  },
};
const text = { ...konnek.body, type: "text", body: { text: "Hi" }, header: undefined };
delete text.header;
const yeastar = {
  body: {
    sender_type: 9,
    channel: "whatsapp",
    did_number: "+15551234567",
    to: "+14151234567",
    msg_kind: 0,
    msg_body: "Hi",
  },
};
const without = (body, name) => Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));

/** What the validators are compared on: requests that are sent every day, and mistakes that are made. */
export const requests = [
  { vendor: "konnek", name: "a text", isValid: true, request: { ...konnek, body: text } },
  { vendor: "konnek", name: "buttons", isValid: true, request: konnek },
  {
    vendor: "konnek",
    name: "a kind that there is not",
    isValid: false,
    request: { ...konnek, body: { ...text, type: "sticker" } },
  },
  {
    vendor: "konnek",
    name: "no recipient",
    isValid: false,
    request: { ...konnek, body: without(text, "recipient") },
  },
  { vendor: "yeastar", name: "a text", isValid: true, request: yeastar },
  {
    vendor: "yeastar",
    name: "no content",
    isValid: false,
    request: { body: without(yeastar.body, "msg_body") },
  },
  {
    vendor: "yeastar",
    name: "a misspelled member",
    isValid: false,
    request: { body: { ...yeastar.body, request: "x" } },
  },
];
