import { roleWords } from '../words/roles.ts';
import type { Sentence } from '../words/say.ts';
import type { CorrectionRole, DisputeBody } from './dispute-entry.ts';

/** By what way an objection came in. */
export const objectionWayWords: Readonly<Record<Extract<DisputeBody, { way: unknown }>['way'], Sentence>> = {
  letter: ['书面', 'In writing'],
  visit: ['当面', 'In person'],
  phone: ['电话', 'By telephone'],
  message: ['电子邮件或短信', 'By e-mail or text message'],
};

/** As whom somebody signs a correction. */
export const correctionRoleWords: Readonly<Record<CorrectionRole, Sentence>> = {
  ...{ checker: roleWords.checker, lead: ['组长', 'Lead'] },
  ...{ supervisor: roleWords.supervisor, 'site-head': roleWords['site-head'] },
};
