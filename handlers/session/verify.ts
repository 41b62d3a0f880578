// Whose the present token is; a token that is not good never gets here.
import { authVerify } from '../../contracts/session.ts';
import { User, userView } from '../../models/User.ts';
import { answer } from '../handle.ts';

export const verify = answer(authVerify, async (reads, _input, { userId }) => ({
  valid: true,
  user: userView(await reads.get(User, userId)),
}));
