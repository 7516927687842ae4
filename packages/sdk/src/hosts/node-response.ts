import type { ProvisioningAnswer } from './provisioning-host.js';

/** What the kits use of a response of Node, which those of Koa and Express are, too. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  write(chunk: Uint8Array): boolean;
  end(text?: string): unknown;
  once(event: 'close' | 'drain', listener: () => void): unknown;
}

/** Sends an answer as it comes, no faster than the page takes it. */
export const writeAnswer = async (response: NodeResponse, { status, headers, body }: ProvisioningAnswer): Promise<void> => {
  if (typeof body === 'string') {
    response.writeHead(status, { ...headers });
    response.end(body);
    return;
  }
  const reader = body.getReader();
  let isGone = false;
  let goOn: (() => void) | undefined;
  response.once('close', () => {
    isGone = true;
    goOn?.();
    void reader.cancel().catch(() => undefined);
  });
  response.writeHead(status, { ...headers });
  try {
    for (let read = await reader.read(); !read.done && !isGone; read = await reader.read()) {
      if (response.write(read.value)) continue;
      await new Promise<void>((resolve) => {
        goOn = resolve;
        response.once('drain', resolve);
      });
    }
  } catch {
    // The engine went away: the page comes back for the rest.
  }
  response.end();
};
