// Operators stop everything, or one domain, for a while; and let it go on.
import { refuse } from '../../contracts/errors.ts';
import { domains } from '../../contracts/index.ts';
import { adminSettingsGet, adminSettingsPatch } from '../../contracts/settings.ts';
import { changeOperationSettings, readOperationSettings, settingsView } from '../../models/operationSettings.ts';
import { answer, handle } from '../handle.ts';
import type { Services } from '../services.ts';

export const getSettings = answer(adminSettingsGet, async reads =>
  settingsView(await readOperationSettings(reads), domains),
);

export const editSettings = ({ switches: news }: Services) =>
  handle(adminSettingsPatch, {
    async run(tx, { maintenance, switches = {} }) {
      for (const domain of Object.keys(switches))
        if (!domains.includes(domain)) wrong(`switches.${domain}`, 'there is no such domain');
      const until = maintenance?.until === undefined ? null : new Date(maintenance.until);
      if (until && until <= tx.now) wrong('maintenance.until', 'must lie ahead');
      const settings = await changeOperationSettings(tx, before => ({
        maintenance: maintenance
          ? { on: maintenance.on, message: maintenance.message ?? null, until }
          : before.maintenance,
        stopped: domains.filter(domain => !(switches[domain] ?? !before.stopped.includes(domain))),
      }));
      tx.audit({ relatedEntityType: 'settings', metadata: { ...(maintenance && { maintenance }), switches } });
      tx.after(() => news.spread());
      return settingsView(settings, domains);
    },
  });

const wrong = (field: string, message: string): never => refuse('VALIDATION_FAILED', [{ field, message }]);
