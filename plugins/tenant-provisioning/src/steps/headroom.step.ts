import { assertFits, readHeadroom, reservationFor } from '../headroom/headroom.js';
import { deleteReservationsOf, hasReservation, insertReservation, lockHeadroom } from '../headroom/headroom.repository.js';
import type { Step } from '../saga/step.js';
import { jsonArtifact, type StepParts } from './step-parts.js';

/** Keeps capacity for the tenant, or finds that there is none. */
export const headroomStep = ({ platform, clock, limits }: StepParts): Step => ({
  name: 'headroom',
  summary: 'Reserves capacity for what the tenant expects',
  plan: ({ request }) => [{ action: 'create', kind: 'reservation', name: request.slug }],
  observe: async ({ run }) => ((await platform.read((sql) => hasReservation(sql, run.id))) ? 'present' : 'absent'),
  async apply({ run }) {
    const redis = await limits.queueLoad.read();
    return platform.run(async (sql) => {
      await lockHeadroom(sql);
      const headroom = await readHeadroom(sql, redis, limits);
      const reservation = reservationFor(run.request.mode, run.request.sla);
      if (!(await hasReservation(sql, run.id))) {
        assertFits(headroom, reservation);
        await insertReservation(sql, run, reservation, clock.now());
      }
      return { headroom, reservation };
    });
  },
  async verify({ run }) {
    if (!(await platform.read((sql) => hasReservation(sql, run.id)))) throw new Error('The reservation is not there.');
  },
  compensate: ({ run }) => platform.run((sql) => deleteReservationsOf(sql, run.tenantId)),
  evidence: ({ outputs }) => Promise.resolve([jsonArtifact('headroom.json', outputs['headroom'])]),
});
