// Finds users by any of the names they go by.
import { containing } from '../paging.ts';

export const named = (search: string | undefined) =>
  containing(search, 'username', 'email', 'phone', 'publicId', 'fullName');
