// Lots of a tournament, by its seed: for whoever knows it, which is everybody once it has started.
import { createHmac } from 'node:crypto';
import type { Tournament } from '../../models/Tournament.ts';
import type { Mac } from '../../rules/chance.ts';

export const macOf =
  ({ seed }: Pick<Tournament, 'seed'>): Mac =>
  text =>
    createHmac('sha256', Buffer.from(seed!, 'hex')).update(text).digest();
