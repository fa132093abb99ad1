import type { SheetStage } from './ledger.ts';
import type { Sentence } from '../words/say.ts';

/** How far a sheet has come, in a word. */
export const stageWords: Readonly<Record<SheetStage, Sentence>> = {
  empty: ['未评', 'To score'],
  started: ['评分中', 'Scoring'],
  complete: ['待签', 'To sign'],
  signed: ['已签', 'Signed'],
  corrected: ['待重签', 'Sign again'],
  recused: ['回避，待安排', 'Recused, to be filled'],
  absent: ['缺考', 'Absent'],
  void: ['违纪', 'Void'],
  ineligible: ['资格不符', 'Not eligible'],
  barred: ['未进入评审', 'Not reached'],
};
