// Signing up, in and out; a guest socket that does becomes that user without reconnecting.
import { z } from 'zod';
import { command, connection, guest, player, query } from './declare.ts';
import { User } from './users.ts';
import { country, device, email, locale, nothing, password, phone, text, time, username } from './values.ts';

export const Session = z.strictObject({
  token: z.string(),
  expiresAt: time,
  refreshToken: z.string(),
  newDevice: z.boolean(),
  user: User,
});
export type Session = z.infer<typeof Session>;

const identifier = z.string().min(1).max(254);
const refreshToken = z.string().min(20).max(200);

/** Of somebody new: an e-mail or a phone is needed, a username is made where there is none. */
export const newAccount = {
  username: username.optional(),
  fullName: text(1, 100).optional(),
  firstName: text(1, 50).optional(),
  lastName: text(1, 50).optional(),
  email: email.optional(),
  phone: phone.optional(),
  password,
  country: country.optional(),
  locale: locale.optional(),
};

export const authRegister = command('auth:register', {
  summary: 'Creates an account by e-mail or phone (one of them is needed), with points to begin with, and signs in.',
  access: guest,
  input: { ...newAccount, device: device.optional() },
  output: Session,
  errors: ['IDENTIFIER_TAKEN', 'DEVICE_BANNED'],
  replay: 'rebuild',
  session: 'opens',
  domain: 'register',
  audit: 'auth_register',
  cost: 10,
});

export const authLogin = command('auth:login', {
  summary: 'Signs in by username, e-mail or phone.',
  access: guest,
  input: { identifier, password: z.string().min(1).max(200), device: device.optional() },
  output: Session,
  errors: ['BAD_CREDENTIALS'],
  replay: 'rebuild',
  session: 'opens',
  audit: 'auth_login',
  cost: 10,
  route: 'POST /auth/login',
});

export const authRefresh = command('auth:refresh', {
  summary: 'Trades a refresh token for its successor and a new access token; an old one revokes its whole family.',
  access: guest,
  input: { refreshToken },
  output: Session,
  errors: ['SESSION_REVOKED'],
  replay: 'rebuild',
  root: 'located',
  session: 'opens',
  audit: 'auth_refresh',
  cost: 3,
  route: 'POST /auth/refresh',
});

export const authLogout = command('auth:logout', {
  summary: 'Ends the session; the socket is a guest again.',
  access: player,
  input: { refreshToken: refreshToken.optional() },
  output: nothing,
  root: 'located',
  session: 'ends',
  audit: 'auth_logout',
  route: 'POST /auth/logout',
});

export const authChangePassword = command('auth:change-password', {
  summary: 'Sets a new password; all other sessions of the caller end.',
  access: player,
  input: { currentPassword: z.string().min(1).max(200), newPassword: password },
  output: nothing,
  errors: ['BAD_CREDENTIALS'],
  root: 'located',
  audit: 'auth_change_password',
  cost: 10,
});

export const authForgot = command('auth:forgot', {
  summary: 'Has a one-time code sent by e-mail or text message; answers the same whether anybody goes by that name.',
  access: guest,
  input: { identifier },
  output: nothing,
  audit: 'auth_forgot',
  cost: 10,
  route: 'POST /auth/forgot',
});

export const authReset = command('auth:reset', {
  summary: 'Sets a new password for whoever has the code; all sessions of that user end.',
  access: guest,
  input: { identifier, code: z.string().regex(/^\d{8}$/), newPassword: password },
  output: nothing,
  errors: ['BAD_CODE'],
  root: 'located',
  audit: 'auth_reset',
  cost: 10,
  route: 'POST /auth/reset',
});

export const authBootstrap = command('POST /auth/bootstrap', {
  summary:
    'Makes the first super admin, by the one-time token that the server printed when it started, and signs him in.',
  access: guest,
  input: { token: z.string().min(20).max(200), email, password },
  output: Session,
  errors: ['BAD_CODE', 'IDENTIFIER_TAKEN'],
  replay: 'rebuild',
  session: 'opens',
  audit: 'admin_bootstrap',
  cost: 10,
});

export const authVerify = query('auth:verify', {
  summary: 'Whether the present token is good, and whose it is.',
  access: player,
  input: {},
  output: z.strictObject({ valid: z.boolean(), user: User }),
  route: 'GET /auth/verify',
});

export const serverHello = connection('server:hello', { protocol: z.int(), minProtocol: z.int(), serverTime: time });
export const serverDraining = connection('server:draining', { reconnectInMs: z.int() });
export const sessionExpiring = connection('session:expiring', { expiresAt: time });
export const sessionExpired = connection('session:expired', {});
export const sessionRevoked = connection('session:revoked', { reason: z.string() });
