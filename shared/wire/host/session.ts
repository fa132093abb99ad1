import { z } from 'zod';

/** What a page holds of a session in the host. */
export const sessionSchema = z.string().regex(/^[\w-]{43}$/);
