FROM node:20-slim AS build
WORKDIR /app
COPY . .
# The embedded PostgreSQL is left out: a container is given a DATABASE_URL.
RUN npm ci --no-audit --no-fund && node scripts/compile.mjs && npm prune --omit=dev --omit=optional --no-audit --no-fund

FROM node:20-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json ./
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/packages ./packages
COPY --from=build --chown=root:root /app/plugins ./plugins
RUN mkdir -p /data/media /data/keys && chown node:node /data/media /data/keys
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "packages/cli/bin/leadengine.js"]
CMD ["start"]
