// All permissions that there are.
import { adminPermissionList } from '../../contracts/adminRoles.ts';
import { permissions as all } from '../../contracts/permissions.ts';
import { answer } from '../handle.ts';

export const permissions = answer(adminPermissionList, async () => ({ items: [...all] }));
