import { z } from 'zod';
import { LEVELS, type Level } from './basics.ts';

// 考评员 and 高级考评员 by level (本场次规定: the national 工作规程 has 考评员 assess up to 三级, an older text up to 四级; no policy of these
// documents says it for 技能操作考核, 津 综合评审 三 and 渝 六（三） say their own of experts).

/** The highest level that a 考评员 who is not 高级考评员 assesses. */
export const examinerUpToSchema = z.enum(['intermediate', 'advanced']);
export type ExaminerUpTo = z.infer<typeof examinerUpToSchema>;

const EXAMINER = '考评员';
const SENIOR = '高级考评员';

/** Whether somebody with this qualification on their card may assess at that level, where 考评员 go up to `upTo`. */
export const isFitFor = (qualification: string, level: Level, upTo: ExaminerUpTo): boolean =>
  qualification.trim() === SENIOR ||
  (qualification.trim() === EXAMINER && LEVELS.indexOf(level) <= LEVELS.indexOf(upTo));
