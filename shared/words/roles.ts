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

/** Said of a sitting from before roles had a root, wherever it stands. */
export const unrootedWords: Sentence = ['未设角色根', 'made before roles had a root'];
export const unrootedNote: Sentence = [
  '未设角色根：本场次建立于角色根启用之前，人员、角色和签名密钥没有现场负责人的签名确认。',
  'Made before roles had a root: no site head has signed for its people, roles and keys.',
];

/** Who signs under the sitting. */
export const signingRoleWords: Readonly<Record<SigningRole, Sentence>> = {
  checker: ['校对人', 'the checker'],
  lead: ['组长', 'the lead'],
  supervisor: ['质量督导员', 'the quality supervisor'],
};
