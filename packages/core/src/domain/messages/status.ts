import { Type, type Static } from 'typebox';

/** `received` for inbound messages; the others for outbound ones. */
export const MessageStatus = Type.Union([
  Type.Literal('received'),
  Type.Literal('queued'),
  Type.Literal('sent'),
  Type.Literal('delivered'),
  Type.Literal('read'),
  Type.Literal('failed'),
]);
export type MessageStatus = Static<typeof MessageStatus>;

/** What is reported of a message we sent. */
export type ReportedStatus = 'sent' | 'delivered' | 'read' | 'failed';

/**
 * From which statuses a report raises the status. All others it leaves alone: statuses only climb, and what arrived has not failed.
 * Beside them, what failed for a doubtful reason turns out to have been sent.
 */
export const raisedFrom: Readonly<Record<ReportedStatus, readonly MessageStatus[]>> = {
  sent: ['queued'],
  delivered: ['queued', 'sent'],
  read: ['queued', 'sent', 'delivered'],
  failed: ['queued', 'sent'],
};

/** Failures that leave it open whether the message arrived. A later report that it did is believed. */
export const doubtfulFailures: readonly string[] = ['timeout', 'unknown'];
