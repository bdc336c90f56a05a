# syntax=docker/dockerfile:1
# The local cloud as one image: `pnpm start` with its own PostgreSQL, S3 and SQS. Not what runs in AWS.
FROM node:24-bookworm-slim

RUN npm install --global pnpm@12.21.0

WORKDIR /app

COPY package.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.json ./
COPY packages packages
COPY functions functions
COPY migrations migrations
# The local cloud and what it runs, without tools. The cache keeps a change of code from downloading anything.
RUN --mount=type=cache,target=/pnpm \
  pnpm install --prod --frozen-lockfile --store-dir=/pnpm --filter="@tailorbird/local..."

# 0.0.0.0 within the container; compose.yaml publishes the ports on 127.0.0.1 of the machine alone.
# S3 needs a port that is known beforehand, because presigned forms and links name it.
ENV PORT=3000 \
    TAILORBIRD_DATA=/data \
    TAILORBIRD_HOST=0.0.0.0 \
    TAILORBIRD_S3_PORT=3001

RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000 3001

HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/v1/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]

# Not through pnpm, so that the supervisor itself gets the signals.
CMD ["node", "packages/local/src/start.ts"]
