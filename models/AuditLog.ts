// Who did what to whom, and each movement of points with before and after: appended, never changed.
import type { AuditLog as AuditLogView } from '../contracts/operation.ts';
import { model, type ObjectId, Schema, type Stored } from './define.ts';

export interface AuditLog extends Stored {
  actorUserId: ObjectId | null;
  targetUserId?: ObjectId;
  action: string;
  reason?: string;
  pointsDelta?: number;
  pointsBefore?: number;
  pointsAfter?: number;
  relatedEntityType?: string;
  relatedEntityId?: string;
  metadata?: Record<string, unknown>;
  ip?: string;
}

export const AuditLog = model<AuditLog>('AuditLog', 'auditLogs', {
  fields: {
    actorUserId: { type: Schema.Types.ObjectId, default: null },
    targetUserId: { type: Schema.Types.ObjectId },
    action: { type: String, required: true },
    reason: { type: String },
    pointsDelta: { type: Number },
    pointsBefore: { type: Number },
    pointsAfter: { type: Number },
    relatedEntityType: { type: String },
    relatedEntityId: { type: String },
    metadata: { type: Schema.Types.Mixed },
    ip: { type: String },
  },
  // Ids of entries are made one after the other: they say the time, so no index has to.
  indexes: [
    [{ actorUserId: 1, _id: -1 }],
    [{ targetUserId: 1, _id: -1 }, { partialFilterExpression: { targetUserId: { $exists: true } } }],
    [{ relatedEntityId: 1, _id: -1 }, { partialFilterExpression: { relatedEntityId: { $exists: true } } }],
  ],
});

export const auditLogView = (log: AuditLog): AuditLogView => ({
  id: log._id.toString(),
  actorUserId: log.actorUserId?.toString() ?? null,
  targetUserId: log.targetUserId?.toString() ?? null,
  action: log.action,
  reason: log.reason ?? null,
  pointsDelta: log.pointsDelta ?? null,
  pointsBefore: log.pointsBefore ?? null,
  pointsAfter: log.pointsAfter ?? null,
  relatedEntityType: log.relatedEntityType ?? null,
  relatedEntityId: log.relatedEntityId ?? null,
  metadata: log.metadata ?? {},
  ip: log.ip ?? null,
  createdAt: log.createdAt.toISOString(),
  updatedAt: log.updatedAt.toISOString(),
});
