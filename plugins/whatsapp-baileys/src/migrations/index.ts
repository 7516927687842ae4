import type { Migrations } from '@leadengine/plugin-kit';
import { instancesAndSandbox } from './20260101000000-instances-and-sandbox.js';
import { sandboxChanges } from './20261129000310-sandbox-changes.js';
import { baileysSessions } from './20261201000000-baileys-sessions.js';
import { inboundReading } from './20261201100000-inbound.js';
import { outbox } from './20261201200000-outbox.js';
import { gateway } from './20261201200100-gateway.js';
import { outboxRetries } from './20261201200200-outbox-retries.js';
import { gatewaySecretStages } from './20261203200400-gateway-secret-stages.js';

export const migrations: Migrations = {
  '20260101000000_instances_and_sandbox': instancesAndSandbox,
  '20261129000310_sandbox_changes': sandboxChanges,
  '20261201000000_baileys_sessions': baileysSessions,
  '20261201100000_inbound_reading': inboundReading,
  '20261201200000_outbox': outbox,
  '20261201200100_gateway': gateway,
  '20261201200200_outbox_retries': outboxRetries,
  '20261203200400_gateway_secret_stages': gatewaySecretStages,
};
