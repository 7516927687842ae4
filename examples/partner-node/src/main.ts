import { createServer } from 'node:http';
import { createClient } from '@leadengine/sdk';
import { announceOrder } from './announce-order.js';
import { followAnswers } from './follow-answers.js';
import { cursorInFile } from './kept-cursor.js';
import { createWebhookReceiver } from './webhook-receiver.js';

const { ENGINE_URL = 'http://127.0.0.1:4000', LEADENGINE_API_KEY, LEADENGINE_INSTANCE_ID, WEBHOOK_SECRET, PORT = '8083' } = process.env;
if (LEADENGINE_API_KEY === undefined || LEADENGINE_INSTANCE_ID === undefined) {
  throw new Error('Set LEADENGINE_API_KEY and LEADENGINE_INSTANCE_ID; the README says where they come from.');
}
const [, , id, customerName, customerPhone] = process.argv;
const client = createClient({ baseUrl: ENGINE_URL, token: LEADENGINE_API_KEY });
const stopping = new AbortController();

const answers = followAnswers(
  client,
  cursorInFile('partner-node.cursor'),
  (message) => {
    console.log(`< ${message.content.type === 'text' ? message.content.text : `[${message.content.type}]`}`);
    return Promise.resolve();
  },
  stopping.signal,
);

const server =
  WEBHOOK_SECRET === undefined
    ? undefined
    : createServer(
        createWebhookReceiver(WEBHOOK_SECRET, ({ type, id: eventId }) => {
          console.log(`webhook ${type} ${eventId}`);
        }),
      ).listen(Number(PORT), () => console.log(`Webhooks are taken at http://localhost:${PORT}`));

if (id !== undefined && customerName !== undefined && customerPhone !== undefined) {
  const message = await announceOrder(client, LEADENGINE_INSTANCE_ID, { id, customerName, customerPhone });
  console.log(`> ${message.content.type === 'text' ? message.content.text : ''}`);
}

const stop = (): void => {
  stopping.abort();
  server?.close();
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
await answers;
