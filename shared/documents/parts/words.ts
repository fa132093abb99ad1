import type { Sentence } from '#shared/words/say.ts';

// What more than one document says; the words of one document stand in its own folder.

/** Where. */
export const commonPlaceWords = {
  tianjin: ['天津', 'Tianjin'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is asked for them. */
export const commonFieldWords = {
  people: ['人员', 'People'],
  seniorExaminer: ['高级考评员', 'Senior examiner'],
  otherQualification: ['其他', 'Other'],
  startsOn: ['开始日期', 'Starts on'],
  filedOn: ['报送（报备）日期', 'Filed on'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is asked about an applicant. */
export const commonFactWords = {
  appraisals: ['近三年年度考核', 'Appraisals of three years'],
  rank: ['竞赛名次', 'Rank'],
  honours: ['所获荣誉', 'Honours'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** 年度考核 of a year. */
export const commonAppraisalWords = {
  qualified: ['合格', 'Qualified'],
  unqualified: ['不合格', 'Unqualified'],
  none: ['无考核', 'None'],
} as const satisfies Readonly<Record<string, Sentence>>;
