import { z } from 'zod';
import type { Role } from './staff.ts';

// 考生代码 (本场次规定): whoever marks, checks or leads knows candidates by a number that was drawn by lot, and not by what they are called.

/**
 * Until when: `until_decided`, until the lead has signed the results. Not until a candidate's own sheets are handed in: a mark that
 * is put right, conferred about or read over after that would move under a name.
 */
export const codesSchema = z.enum(['until_decided']);
export type CodesRule = z.infer<typeof codesSchema>;

/** The edition from which on a sitting may ask for them. */
export const CODES_EDITION = 9;

const SEEING: ReadonlySet<Role> = new Set<Role>(['site-head', 'clerk', 'supervisor']);
/** Whether somebody of this role knows names and codes all along: who checks people in, answers for the site or watches over it. */
export const seesNames = (role: Role | null): boolean => role !== null && SEEING.has(role);
