import type { Logger } from '@leadengine/plugin-kit';
import type { Worker } from 'bullmq';

/** Jobs under way may finish for so long before they are aborted. */
const graceMs = 8000;
/**
 * Workers that have not closed by then are left behind; their jobs are taken over when the locks run out. BullMQ cannot close one
 * whose Redis is away, and its lock timer goes on: a process that stops the engine then has to exit by itself.
 */
const longestMs = 12_000;

const within = async (work: Promise<unknown>, ms: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const isDone = await Promise.race([
    work.then(() => true),
    new Promise<false>((resolve) => {
      timer = setTimeout(resolve, ms, false);
    }),
  ]);
  clearTimeout(timer);
  return isDone;
};

/** Takes no more jobs, lets those under way finish, and aborts the late ones through `interrupt`. */
export const closeWorkers = async (workers: readonly Worker[], interrupt: () => void, log: Logger): Promise<void> => {
  const closed = Promise.all(
    workers.map((worker) =>
      worker.close().catch((error: unknown) => {
        log.warn({ error, queue: worker.name }, 'a worker failed to close');
      }),
    ),
  );
  if (await within(closed, graceMs)) return;
  interrupt();
  if (!(await within(closed, longestMs - graceMs))) log.error({}, 'some workers did not close in time; their jobs run again elsewhere');
};
