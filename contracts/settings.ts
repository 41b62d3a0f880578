// What an operator stops for a while: everything, or one domain; told to every socket.
import { z } from 'zod';
import { can, command, connection, query } from './declare.ts';
import { text, time } from './values.ts';

const access = can('settings.manage');

/** Why everything stands still, in the languages of clients. */
export const notice = z.strictObject({ fr: text(1, 300), en: text(1, 300) });
/** Each domain by its name; `false` where its commands are refused. */
const switches = z.record(z.string().max(50), z.boolean());

export const Settings = z.strictObject({
  maintenance: z.strictObject({ on: z.boolean(), message: notice.nullable(), until: time.nullable() }),
  switches,
});
export type Settings = z.infer<typeof Settings>;

export const adminSettingsGet = query('GET /admin/settings', {
  summary: 'What is stopped: everything, or single domains.',
  access,
  input: {},
  output: Settings,
  audit: 'admin_get_settings',
});

export const adminSettingsPatch = command('PATCH /admin/settings', {
  summary:
    'Begins or ends maintenance, and stops domains or lets them go on; every node obeys within a second. Reads, signing in, admins and jobs go on. `until` is when it is expected to end: nothing ends it but an admin.',
  access,
  input: {
    maintenance: z.strictObject({ on: z.boolean(), message: notice.optional(), until: time.optional() }).optional(),
    switches: switches.optional(),
  },
  output: Settings,
  audit: 'admin_update_settings',
});

/** What is stopped from now on; the first time after connecting only if something is. */
export const serverMaintenance = connection('server:maintenance', {
  on: z.boolean(),
  message: z.string().nullable(),
  until: time.nullable(),
  /** Domains whose commands are refused. */
  stopped: z.array(z.string()),
});
export type ServerMaintenance = z.infer<typeof serverMaintenance.data>;
