// Whether pushes would leave: the service account is asked for an access token, as a node would.

import type { Config } from '../config.ts';
import { accessTo } from '../fcm.ts';
import { type Finding, ok, problem } from './finding.ts';

export async function push({ FCM_SERVICE_ACCOUNT: account, ARENE_PUSH_ANSWER_MS }: Config): Promise<Finding> {
  if (!account) return ok('push', 'FCM_SERVICE_ACCOUNT is not set: nothing is pushed');
  try {
    await accessTo(account, ARENE_PUSH_ANSWER_MS).getAccessToken();
    return ok('push', `${account.client_email} may push to ${account.project_id}`);
  } catch (error) {
    return problem('push', {
      message: `FCM_SERVICE_ACCOUNT gets no access token: ${(error as Error).message}`,
      cause:
        'The key was revoked, or this machine does not reach Google; what is to be pushed is tried for some minutes, and then dead.',
      cure: 'Generate a new private key (docs/operations.md#push-and-mail), or open the way to the address in its `token_uri`.',
    });
  }
}
