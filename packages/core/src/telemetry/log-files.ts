import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import winston from 'winston';
import DailyRotateFile from 'winston-daily-rotate-file';
import type { LogLevel, LogSink } from './logger.js';

const lineFormat = winston.format.printf(({ message }) => String(message));

const rotatingFile = (directory: string, name: string, level: LogLevel): DailyRotateFile =>
  new DailyRotateFile({
    dirname: directory,
    filename: `${name}-%DATE%.log`,
    datePattern: 'YYYY-MM-DD',
    utc: true,
    createSymlink: true,
    symlinkName: `${name}.log`,
    auditFile: join(directory, `.${name}-rotation.json`),
    maxSize: '100m',
    maxFiles: '14d',
    zippedArchive: true,
    level,
  });

/** A sink that can be flushed and closed. */
export interface ClosableSink extends LogSink {
  close(): Promise<void>;
}

const toSink = (logger: winston.Logger): ClosableSink => ({
  write: (level, line) => {
    logger.log(level, line);
  },
  close: () =>
    new Promise((resolve) => {
      if (logger.transports.every((transport) => transport instanceof winston.transports.Console)) {
        resolve();
        return;
      }
      // A full disk must not hang a stop: closing is bounded.
      const bound = setTimeout(resolve, 2000);
      logger.once('finish', () => {
        clearTimeout(bound);
        resolve();
      });
      logger.end();
    }),
});

const sinkOf = (transports: winston.transport[]): ClosableSink => {
  const logger = winston.createLogger({ level: 'debug', format: lineFormat, transports });
  // A transport that cannot write (disk full, directory gone) must not take the process down.
  logger.on('error', () => undefined);
  for (const transport of transports) transport.on('error', () => undefined);
  return toSink(logger);
};

/** How long access lines may wait to be written together, in ms. */
const gatherMs = 20;
const gatherLines = 256;

/** Writes lines in groups: one access line per request costs more than the rest of a cheap request otherwise. */
const gathering = (sink: ClosableSink): ClosableSink => {
  let waiting: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length === 0) return;
    const lines = waiting.join('\n');
    waiting = [];
    sink.write('info', lines);
  };
  return {
    write: (_level, line) => {
      waiting.push(line);
      if (waiting.length >= gatherLines) flush();
      else timer ??= setTimeout(flush, gatherMs);
    },
    close: () => {
      flush();
      return sink.close();
    },
  };
};

export interface LogSinks {
  readonly app: ClosableSink;
  readonly access: ClosableSink;
  readonly audit: ClosableSink;
}

/** Standard output without a directory; with one, app.log, error.log, access.log and audit.log in it, one file per UTC day. */
export const createLogSinks = (directory: string | undefined): LogSinks => {
  if (directory === undefined) {
    const shared = sinkOf([new winston.transports.Console()]);
    return { app: shared, access: gathering(shared), audit: shared };
  }
  mkdirSync(directory, { recursive: true });
  return {
    app: sinkOf([rotatingFile(directory, 'app', 'debug'), rotatingFile(directory, 'error', 'error')]),
    access: gathering(sinkOf([rotatingFile(directory, 'access', 'debug')])),
    audit: sinkOf([rotatingFile(directory, 'audit', 'debug')]),
  };
};
