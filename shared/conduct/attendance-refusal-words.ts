import type { Sentence } from '../words/say.ts';

/** Why nothing is scored of somebody, and why nobody may be recorded as not eligible. */
export const attendanceRefusalWords = {
  candidate_absent: [
    '{name}已记缺考，不能评分；考生到场的，请在“检录”中改正。',
    '{name} is recorded absent and can’t be scored. If they came after all, put it right under Check-in.',
  ],
  candidate_void: ['{name}已记违纪，成绩无效，不能评分。', '{name}’s result is void and can’t be scored.'],
  candidate_ineligible: [
    '{name}已记资格不符，不予考核，不能评分。',
    '{name} is not eligible, is not assessed and can’t be scored.',
  ],
  not_ineligible: [
    '{name}没有“不符合申报条件”的结论，不能记为资格不符。',
    'No verdict says that {name} is not eligible.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
