// Values that all nodes share and that no restart may change.
import { model, Schema, type Stored } from './define.ts';

export interface Setting extends Stored<string> {
  value: unknown;
}

export const Setting = model<Setting>('Setting', 'settings', {
  fields: { _id: { type: String, required: true }, value: { type: Schema.Types.Mixed } },
});
