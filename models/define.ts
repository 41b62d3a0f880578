// A model is data: its schema says the shape, the indexes and what the database itself refuses.
import mongoose from 'mongoose';

export const { ObjectId } = mongoose.Types;
export type ObjectId = mongoose.Types.ObjectId;
export const { Schema } = mongoose;

/** What every stored document has. */
export interface Stored<Id = ObjectId> {
  _id: Id;
  createdAt: Date;
  updatedAt: Date;
}

/** A document on which decisions rest: every command on it bumps its version. */
export interface Root<Id = ObjectId> extends Stored<Id> {
  version: number;
}

/** A root that is also a room: it counts the room's durable events. */
export interface RoomRoot extends Root {
  seq: number;
}

export interface Model<T extends Stored<unknown>> {
  readonly name: string;
  readonly collection: string;
  readonly schema: mongoose.Schema;
  /** Methods that its documents carry. */
  readonly prototype: object | undefined;
  /** Only a type: the document. */
  readonly document?: T;
}

export type DocumentOf<M> = M extends Model<infer T> ? T : never;
/** A new document as a handler gives it: times are filled in, an id too where none is given. */
export type New<T extends Stored<unknown>> = Omit<T, '_id' | 'createdAt' | 'updatedAt' | MethodsOf<T>> & {
  _id?: T['_id'];
};
// biome-ignore lint/suspicious/noExplicitAny: any method whatsoever.
type MethodsOf<T> = { [K in keyof T]: T[K] extends (...args: any) => unknown ? K : never }[keyof T];

const models: Model<Stored<unknown>>[] = [];

interface Definition {
  fields: mongoose.SchemaDefinition;
  indexes?: [keys: mongoose.IndexDefinition, options?: mongoose.IndexOptions][];
  prototype?: object;
}

/** Defines a model. Documents are plain objects, read and written through the driver; Mongoose keeps schema, indexes and validators. */
export function model<T extends Stored<unknown>>(name: string, collection: string, definition: Definition): Model<T> {
  const schema = new Schema(definition.fields, {
    versionKey: false,
    timestamps: true,
    autoIndex: false,
    strict: 'throw',
  });
  for (const [keys, options] of definition.indexes ?? []) schema.index(keys, options);
  const made: Model<T> = { name, collection, schema, prototype: definition.prototype };
  models.push(made as Model<Stored<unknown>>);
  return made;
}

export const allModels: readonly Model<Stored<unknown>>[] = models;

/** Gives a document from the database the methods of its model. */
export function hydrate<T extends Stored<unknown>>(model: Model<T>, document: T): T {
  return model.prototype ? Object.setPrototypeOf(document, model.prototype) : document;
}

/** A deep copy of plain data; values such as ids and dates are shared, because nobody changes them. */
export function copy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copy) as T;
  if (isValue(value)) return value;
  const made = Object.create(Object.getPrototypeOf(value));
  for (const key of Object.keys(value)) made[key] = copy((value as Record<string, unknown>)[key]);
  return made;
}

/** Whether two plain documents say the same. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof ObjectId) return b instanceof ObjectId && a.equals(b);
  if (a instanceof Date) return b instanceof Date && a.getTime() === b.getTime();
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(key => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

const isValue = (value: object) => value instanceof ObjectId || value instanceof Date || '_bsontype' in value;
