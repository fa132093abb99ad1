import { PASS_MARK, type Mark } from '#shared/base/marks/mark.ts';

/** What may stand where a subject's score stands: a mark, 免考, 缺考, or 违纪（成绩无效）. Only a mark is a number. */
export type SubjectScore = SatScore | 'exempt';

/** The same in a subject that nobody is excused from: no document here exempts anybody from anything but the theory exam. */
export type SatScore = Mark | 'absent' | 'void';

/** What score lists write in the place of a mark. */
export const SCORE_WORDS: Readonly<Record<string, SubjectScore>> = {
  免考: 'exempt',
  免试: 'exempt',
  缺考: 'absent',
  缺席: 'absent',
  违纪: 'void',
  作弊: 'void',
  舞弊: 'void',
  成绩无效: 'void',
};

/** Whether the subject is met: exempt, or a mark from `passMark` on. Absent and void never are. */
export const isMet = (score: SubjectScore, passMark: Mark = PASS_MARK): boolean =>
  typeof score === 'number' ? score >= passMark : score === 'exempt';
