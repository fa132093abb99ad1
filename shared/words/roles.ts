import type { Role } from '../model/staff.ts';
import type { SigningRole } from '../model/signing-order.ts';
import type { Sentence } from './say.ts';

/** The duties of a sitting. */
export const roleWords: Readonly<Record<Role, Sentence>> = {
  examiner: ['考评员', 'Examiner'],
  'examiner-lead': ['考评组长', 'Lead examiner'],
  expert: ['评审专家', 'Expert'],
  'expert-lead': ['专家组长', 'Lead expert'],
  checker: ['校对人', 'Checker'],
  supervisor: ['质量督导员', 'Quality supervisor'],
  'site-head': ['现场负责人', 'Site head'],
  clerk: ['考务人员', 'Clerk'],
};

/** Said wherever a quality supervisor stands whom the enterprise named alone. */
export const unconfirmedWords: Sentence = ['未经主管部门确认', 'not confirmed by the authority'];

/** Who signs under the sitting. */
export const signingRoleWords: Readonly<Record<SigningRole, Sentence>> = {
  checker: ['校对人', 'the checker'],
  lead: ['组长', 'the lead'],
  supervisor: ['质量督导员', 'the quality supervisor'],
};
