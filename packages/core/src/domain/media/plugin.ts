import { definePlugin, defineProcessor, defineSchedule, MediaReader } from '@leadengine/plugin-kit';
import { DerivedKeys } from '../../contract/derived-keys.js';
import { ChannelDirectory } from '../channels/contract.js';
import { OutboundHttp } from '../outbound-http/contract.js';
import { fetchMedia, MediaLibrary } from './contract.js';
import { createStorage } from './create-storage.js';
import { createFetches } from './fetch.service.js';
import { createMediaLinks } from './media-links.js';
import { createMediaService } from './media.service.js';
import { mediaMigrations } from './migrations.js';
import { createOpenSource } from './open-source.js';
import { mediaRoutes } from './routes.js';
import { limitsOf, mediaConfig } from './settings.js';
import { createSweep } from './sweep.service.js';

const hourMs = 3_600_000;

/** Files of messages: uploads, what customers send, and links to read them. */
export const mediaPlugin = definePlugin({
  name: 'media',
  contract: 1,
  config: mediaConfig,
  requires: { derivedKeys: DerivedKeys, channels: ChannelDirectory, outbound: OutboundHttp },
  provides: { library: MediaLibrary, reader: MediaReader },
  permissions: {
    'media:read': { description: 'See files and read their bytes', roles: ['supervisor', 'agent'] },
    'media:write': { description: 'Upload files', roles: ['supervisor', 'agent'] },
  },
  migrations: mediaMigrations,
  queues: [fetchMedia],
  setup({ config, services: { derivedKeys, channels, outbound }, unitOfWork, scopes, clock }) {
    const { linkSeconds, publicUrl, quotaBytes, unusedHours, retentionDays } = config;
    const limitBytes = limitsOf(config);
    const storage = createStorage(config, clock);
    const links = createMediaLinks({ derivedKeys, clock, lifeSeconds: linkSeconds, publicUrl });
    const limits = { allowedTypes: new Set(config.types), limitBytes };
    const media = createMediaService({ unitOfWork, storage, links, limits, quotaBytes, channels });
    const fetches = createFetches({
      unitOfWork,
      storage,
      limits,
      policy: { attempts: config.fetchAttempts, firstDelayMs: config.fetchDelayMs },
      open: createOpenSource(channels, outbound),
      notify: media.notify,
    });
    const sweep = createSweep({
      unitOfWork,
      clock,
      storage,
      unusedMs: unusedHours * hourMs,
      retentionMs: retentionDays === undefined ? undefined : retentionDays * 24 * hourMs,
      notify: media.notify,
    });
    return {
      services: { library: { ...media, sweep }, reader: media },
      routes: mediaRoutes({ media, links, scopes, bodyLimitBytes: Math.max(...Object.values(limitBytes)), now: () => clock.now() }),
      processors: [defineProcessor(fetchMedia, ({ scope, payload }) => fetches.work(scope, payload.mediaId))],
      schedules: [
        defineSchedule({
          id: 'media.sweep',
          summary: 'Removes files that no message uses, files that are too old, and bytes without a file',
          everyMs: 60_000,
          run: sweep,
        }),
        defineSchedule({
          id: 'media.wake-fetches',
          summary: 'Wakes fetches of files whose job was lost',
          everyMs: 60_000,
          run: fetches.sweep,
        }),
      ],
      ready: () => storage.tidy(),
      stop: () => storage.close(),
    };
  },
});
