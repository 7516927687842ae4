import { definePlugin } from '@leadengine/plugin-kit';
import { Tags } from './contract.js';
import { tagMigrations } from './migrations.js';
import { tagRoutes } from './routes.js';
import { createTags } from './tag.service.js';

/** Words that things are marked with. */
export const tagsPlugin = definePlugin({
  name: 'tags',
  contract: 1,
  provides: { tags: Tags },
  permissions: {
    'tags:read': { description: 'See tags', roles: ['supervisor', 'agent'] },
    'tags:write': { description: 'Add, rename and remove tags', roles: ['supervisor'] },
  },
  migrations: tagMigrations,
  setup({ unitOfWork }) {
    const tags = createTags(unitOfWork);
    return { services: { tags }, routes: tagRoutes(tags) };
  },
});
