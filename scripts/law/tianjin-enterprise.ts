import type { Chapter } from './row.ts';

/** Every clause of the document, by the numbers of the domain report. */
export const TIANJIN_ENTERPRISE: Chapter = {
  title: '天津 企业职业技能等级认定试点 (`001_b8eab2b4e346bc81.txt`)',
  rows: [
    { no: 'B-01', article: '四（一）', says: 'occupations; 准入类 are excluded', home: { as: 'rule' } },
    {
      no: 'B-02',
      article: '四（二）',
      says: 'what is evaluated',
      home: { as: 'not computable', because: 'it names aims without weights or marks' },
    },
    {
      no: 'B-03',
      article: '四（三）',
      says: 'methods of evaluation',
      home: {
        as: 'setting',
        at: 'shared/documents/tianjin-enterprise/ways.ts#tianjin-enterprise',
        note: 'the exam, 考评结合 and 过程化评价 with the subjects that the plan sets, and 直接认定 on papers',
      },
    },
    {
      no: 'B-03a',
      article: '五',
      says: 'which enterprises may take part',
      home: { as: 'not computable', because: 'people judge it before the enterprise is filed' },
    },
    { no: 'B-04', article: '五（一）至（六）', says: 'six conditions of an enterprise', home: { as: 'rule' } },
    { no: 'B-05', article: '六（一）', says: 'own staff, insured in Tianjin', home: { as: 'rule' } },
    {
      no: 'B-06',
      article: '六（二）',
      says: 'a segment of certificate numbers',
      home: { as: 'record', at: 'shared/certificates/segment.ts' },
    },
    {
      no: 'B-07',
      article: '六（三）',
      says: 'certificates go to the public query systems',
      home: {
        as: 'form',
        at: 'renderer/features/certificates/reporting-workbook.ts',
        note: 'as the list to be uploaded',
      },
    },
    {
      no: 'B-08',
      article: '七（一）1',
      says: 'applications until 2019-06-30',
      home: { as: 'not computable', because: 'the day has passed' },
    },
    {
      no: 'B-09',
      article: '七（一）',
      says: 'how an enterprise is admitted',
      home: { as: 'not computable', because: 'it ends before any sitting' },
    },
    { no: 'B-10', article: '七（二）1', says: 'the plan is filed 10 working days ahead', home: { as: 'rule' } },
    {
      no: 'B-11',
      article: '七（二）1',
      says: 'the centre may check any step',
      home: {
        as: 'record',
        at: 'shared/conduct/inspections.ts#mayInspect',
        note: 'each check with its day, office, findings and what was done; every step checked is an entry that cannot be changed',
      },
    },
    { no: 'B-12', article: '七（二）2', says: 'results are filed within 10 working days', home: { as: 'rule' } },
    {
      no: 'B-13',
      article: '七（二）3',
      says: 'the centre confirms results',
      home: {
        as: 'record',
        at: 'shared/documents/tianjin-enterprise/document.ts#alsoDated',
        note: 'the day on which the centre confirmed them, with the days of the sitting; a receipt only says that a batch arrived',
      },
    },
    {
      no: 'B-14',
      article: '七（三）',
      says: 'what follows the pilot',
      home: { as: 'not computable', because: 'the day has passed' },
    },
    {
      no: 'B-15',
      article: '八（一）',
      says: 'a ledger of certificates',
      home: { as: 'form', at: 'shared/forms/work-ledger' },
    },
    { no: 'B-16', article: '八（二）', says: 'only filed occupations', home: { as: 'rule' } },
    {
      no: 'B-17',
      article: '八（三）',
      says: 'who bears the cost',
      home: { as: 'not computable', because: 'it is no matter of a sitting' },
    },
    { no: 'B-18', article: '附件2', says: 'what the application consists of', home: { as: 'rule' } },
    {
      no: 'B-19',
      article: '附件3',
      says: 'what the review of an enterprise asks for',
      home: {
        as: 'record',
        at: 'shared/conduct/evidence.ts#mayShow',
        note: 'the files that show the six conditions, by digest and who saw them; a stated condition without one is answered for',
      },
    },
  ],
};
