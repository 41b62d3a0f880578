// The login history: one row for each sign-in, closed when its session is ended. Its id is that of the session.
import type { Login as LoginView } from '../contracts/me.ts';
import { model, type ObjectId, Schema, type Stored } from './define.ts';

export interface Login extends Stored {
  userId: ObjectId;
  logoutTime: Date | null;
  ip: string;
  device: LoginView['device'];
}

const DAYS_KEPT = 365;

export const Login = model<Login>('Login', 'logins', {
  fields: {
    userId: { type: Schema.Types.ObjectId, required: true },
    logoutTime: { type: Date, default: null },
    ip: { type: String, required: true },
    device: { type: Schema.Types.Mixed, default: null },
  },
  indexes: [[{ userId: 1, createdAt: -1, _id: -1 }], [{ createdAt: 1 }, { expireAfterSeconds: DAYS_KEPT * 24 * 3600 }]],
});

export const loginView = (login: Login): LoginView => ({
  id: login._id.toString(),
  loginTime: login.createdAt.toISOString(),
  logoutTime: login.logoutTime?.toISOString() ?? null,
  ip: login.ip,
  device: login.device,
  createdAt: login.createdAt.toISOString(),
  updatedAt: login.updatedAt.toISOString(),
});
