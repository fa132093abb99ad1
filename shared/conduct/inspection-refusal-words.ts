import type { Sentence } from '../words/say.ts';

/** Why what the authority checks, or is shown, is not recorded as it was written. */
export const inspectionRefusalWords = {
  evidence_not_asked: ['这一项不登记佐证材料。', 'No evidence is recorded for this.'],
  evidence_there: ['这份材料已经登记在这一项下。', 'This file is on record here already.'],
  evidence_gone: ['这一项下没有这份材料，不能撤回。', 'This file is not on record here and can’t be taken back.'],
  inspection_out_of_turn: [
    '抽查按次序编号；补记处理情况时，日期、抽查单位和人员须与原记录一致。',
    'Checks are numbered in turn; what was done later is told of the same day, office and people.',
  ],
  inspection_ahead: ['抽查日期 {date} 还没有到。', 'A check dated ahead: {date}.'],
} as const satisfies Readonly<Record<string, Sentence>>;
