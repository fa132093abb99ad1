import { huangshiReform } from '#shared/law/huangshi-reform/policy.ts';
import type { Document } from '../parts/document.ts';
import { HUANGSHI_APPLICATIONS } from './applications.ts';
import { HUANGSHI } from './checks.ts';
import { HUANGSHI_LENS } from './lens.ts';
import { HUANGSHI_SUBJECTS } from './subjects.ts';
import { treatedInHuangshi } from './treated-as.ts';
import { HUANGSHI_WAYS } from './ways.ts';

/** 黄石 技能人才评价制度改革的意见: it sets no duty with a day, and says by which norm each channel evaluates. */
export const huangshiReformDocument: Document = {
  policy: huangshiReform,
  ways: HUANGSHI_WAYS,
  checks: HUANGSHI,
  duties: [],
  applications: HUANGSHI_APPLICATIONS,
  subjects: HUANGSHI_SUBJECTS,
  theoryExemption: null,
  bases: (channel) =>
    channel === 'specialised'
      ? [{ kind: 'specialised', article: '（十）' }]
      : channel === 'appraisal'
        ? [{ kind: 'national', article: '（八）' }]
        : [
            { kind: 'national', article: '（九）' },
            { kind: 'provincial', article: '（九）' },
          ],
  comparison: { lenses: [HUANGSHI_LENS] },
  treatedAs: treatedInHuangshi,
  publicity: null,
  keptForGood: null,
  signingOrder: null,
};
