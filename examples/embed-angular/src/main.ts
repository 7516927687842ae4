import { createServer } from 'node:http';
import { createHost } from './host.js';
import { listenerOf } from './listener.js';

const { ENGINE_URL = 'http://127.0.0.1:4000', LEADENGINE_API_KEY, LEADENGINE_USER_ID, PORT = '8084' } = process.env;
if (LEADENGINE_API_KEY === undefined || LEADENGINE_USER_ID === undefined) {
  throw new Error('Set LEADENGINE_API_KEY and LEADENGINE_USER_ID; the README says where they come from.');
}
const origin = `http://localhost:${PORT}`;
// This example has one person who is always logged in. Yours has a login.
const host = createHost({ engineUrl: ENGINE_URL, apiKey: LEADENGINE_API_KEY, origin, whoIsLoggedIn: () => LEADENGINE_USER_ID });
createServer(listenerOf(host, origin)).listen(Number(PORT), () => {
  console.log(`The product is at ${origin}`);
});
