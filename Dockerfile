# A node of Arène: Node 24, the production dependencies, the source as it is, and no right to write anything.
FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# Without scripts: they would only bring a second Node.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim
# glibc keeps an arena of memory for each thread, which grows and is not given back.
ENV NODE_ENV=production MALLOC_ARENA_MAX=1
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json ./
COPY contracts ./contracts
COPY rules ./rules
COPY models ./models
COPY rooms ./rooms
COPY handlers ./handlers
COPY server ./server
# `node`, by number so that orchestrators can see that it is not root.
USER 1000:1000
EXPOSE 3000 3001
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.SIDECAR_PORT || 3001}/health`).then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself gets SIGTERM, and drains.
CMD ["node", "server/main.ts"]
