// A node that lives says so again and again, by the database's clock; one that does not any more is gone after a few beats.
import type { Database } from './database.ts';
import { model, type Stored } from './define.ts';

export interface Heartbeat extends Stored<string> {
  host: string;
  pid: number;
  roles: string[];
  /** Whether it has a Redis by which it hears others. */
  hasRedis: boolean;
  isProduction: boolean;
  connections: number;
  /** Codes of what kept it from being ready when it said so. */
  troubles: string[];
  /** Until when it counts as alive without another beat. */
  aliveUntil: Date;
}

export const Heartbeat = model<Heartbeat>('Heartbeat', 'heartbeats', {
  fields: {
    _id: { type: String, required: true },
    host: { type: String, required: true },
    pid: { type: Number, required: true },
    roles: { type: [String], required: true },
    hasRedis: { type: Boolean, required: true },
    isProduction: { type: Boolean, required: true },
    connections: { type: Number, required: true },
    troubles: { type: [String], required: true },
    aliveUntil: { type: Date, required: true },
  },
  indexes: [[{ aliveUntil: 1 }, { expireAfterSeconds: 60 }]],
});

/** What a node says of itself. */
export type SaidOfItself = Omit<Heartbeat, 'createdAt' | 'updatedAt' | 'aliveUntil'>;

/** Says that a node is alive, and for how long that holds. */
export async function beat(database: Database, { _id, ...said }: SaidOfItself, holdsMs: number): Promise<void> {
  const times = {
    createdAt: { $ifNull: ['$createdAt', '$$NOW'] },
    updatedAt: '$$NOW',
    aliveUntil: { $add: ['$$NOW', holdsMs] },
  };
  const literal = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, { $literal: value }]));
  await database.collection(Heartbeat).updateOne({ _id }, [{ $set: { ...literal, ...times } }], { upsert: true });
}

/** The nodes on this database. */
export const nodesAlive = (database: Database, but: object = {}): Promise<Heartbeat[]> =>
  database
    .collection(Heartbeat)
    .find({ ...but, $expr: { $gt: ['$aliveUntil', '$$NOW'] } })
    .toArray() as Promise<Heartbeat[]>;

export const othersAlive = (database: Database, node: string): Promise<Heartbeat[]> =>
  nodesAlive(database, { _id: { $ne: node } });

/** A node says that it is gone. */
export async function endHeartbeat(database: Database, node: string): Promise<void> {
  await database.collection(Heartbeat).deleteOne({ _id: node });
}
