import type { Connection } from '../server/connection.js';
import type { MediaHost } from '../media/media-host.js';
import type { Directory } from './directory.js';
import type { Faults } from './faults.js';
import type { Observations } from './observations.js';

/** How the simulated people behave on their own. */
export interface Behavior {
  /** Phones confirm the delivery of what clients send. */
  confirmsDelivery: boolean;
  /** People read at once what they get, so that clients are told `read` after `delivered`. */
  readsAtOnce: boolean;
  /** Phones ask for what they could not decrypt. */
  asksForRetries: boolean;
  /** Phones send again what a client could not decrypt. */
  answersRetries: boolean;
}

/** All state of one simulator. */
export interface World {
  readonly directory: Directory;
  readonly faults: Faults;
  readonly observations: Observations;
  readonly behavior: Behavior;
  readonly connections: Set<Connection>;
  readonly media: MediaHost;
}
