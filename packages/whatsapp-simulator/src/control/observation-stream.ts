import type { ServerResponse } from 'node:http';
import type { Observations } from '../world/observations.js';
import { describeObservation } from './describe.js';
import type { Input } from './input.js';

export type ObservationStream = (input: Input, response: ServerResponse) => void;

/** Observations as they happen, one line of JSON each: for checks that must not come late. */
export const createObservationStream =
  (observations: Observations): ObservationStream =>
  (input, response) => {
    const kinds = input.has('kinds') ? new Set<string>(input.text('kinds').split(',')) : undefined;
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    response.flushHeaders();
    const stop = observations.onEach((observation) => {
      if (kinds?.has(observation.kind) ?? true) response.write(`${JSON.stringify(describeObservation(observation))}\n`);
    });
    response.on('close', stop);
  };
