import type { Chapter } from './row.ts';

/** Every clause of the document, by the numbers of the domain report. */
export const HUANGSHI_REFORM: Chapter = {
  title: '黄石 技能人才评价制度改革 (`004_ec38abd813cdc9c7.txt`)',
  rows: [
    { no: 'E-01', article: '（二）', says: 'which channel an occupation goes', home: { as: 'rule' } },
    {
      no: 'E-02',
      article: '（三）',
      says: 'who may evaluate',
      home: { as: 'not computable', because: "who is filed is on the authority's list" },
    },
    {
      no: 'E-03',
      article: '（四）',
      says: 'five levels, and 特级技师, 首席技师 above',
      home: { as: 'setting', at: 'shared/law/huangshi-reform/policy.ts#levels' },
    },
    {
      no: 'E-04',
      article: '（五）（六）',
      says: 'morality and ability first',
      home: { as: 'not computable', because: 'it states aims without marks' },
    },
    {
      no: 'E-05',
      article: '（七）',
      says: 'three kinds of talent',
      home: { as: 'not computable', because: 'it decides nothing' },
    },
    {
      no: 'E-06',
      article: '（八）',
      says: '准入类: theory and practical by the national standard',
      home: { as: 'setting', at: 'shared/documents/huangshi-reform/subjects.ts#appraisal', note: 'joined by the plan' },
    },
    { no: 'E-07', article: '（九）1 至 3', says: 'modes and their subjects', home: { as: 'rule' } },
    { no: 'E-08', article: '（九）4', says: 'the first three of a filed contest', home: { as: 'rule' } },
    { no: 'E-09', article: '（十）', says: '专项职业能力 by a filed norm', home: { as: 'rule' } },
    {
      no: 'E-10',
      article: '（十一）',
      says: 'certificates and their numbers',
      home: { as: 'setting', at: 'shared/law/huangshi-reform/policy.ts#numbering' },
    },
    {
      no: 'E-11',
      article: '（十二）',
      says: 'supervision of evaluators',
      home: { as: 'not computable', because: 'the authority supervises' },
    },
    { no: 'E-12', article: '（十四）', says: 'who is treated as which engineer', home: { as: 'rule' } },
    {
      no: 'E-13',
      article: '一',
      says: 'how many talents in how many years',
      home: { as: 'not computable', because: 'it is a target for the city' },
    },
  ],
};
