import type { Chapter } from './row.ts';

/** Every clause of the document, by the numbers of the domain report. */
export const TIANJIN_CHIEF: Chapter = {
  title: '天津 特级技师、首席技师评聘 (`003_b024b84a422f4dd4.txt`)',
  rows: [
    {
      no: 'D-01',
      article: '第二条',
      says: 'which employers',
      home: { as: 'not computable', because: 'people judge it before the employer is admitted' },
    },
    { no: 'D-02', article: '第三条', says: '特级技师 where there are 高级技师', home: { as: 'rule' } },
    { no: 'D-03', article: '第三条', says: '首席技师 in principle from 特级技师', home: { as: 'rule' } },
    {
      no: 'D-04',
      article: '第五条',
      says: 'which occupations',
      home: { as: 'not computable', because: 'the catalogue is not part of the document' },
    },
    { no: 'D-05', article: '第六条', says: 'what an employer must have done before', home: { as: 'rule' } },
    { no: 'D-06', article: '第七条（二）', says: '5 full years in a 高级技师 post', home: { as: 'rule' } },
    { no: 'D-07', article: '第七条', says: 'ethics, mastery, mentoring, health', home: { as: 'rule' } },
    { no: 'D-08', article: '第八条', says: 'one of four contributions', home: { as: 'rule' } },
    { no: 'D-09', article: '第九条', says: 'honours that open 首席技师', home: { as: 'rule' } },
    { no: 'D-10', article: '第九条', says: 'who applies directly need not be 特级技师', home: { as: 'rule' } },
    { no: 'D-11', article: '第十条（一）', says: 'plan, and recommendation', home: { as: 'rule' } },
    {
      no: 'D-12',
      article: '第十条（二）',
      says: "the committee's review, rechecked by the employer",
      home: { as: 'rule' },
    },
    { no: 'D-13', article: '第十条（三）', says: '5 working days of publicity', home: { as: 'rule' } },
    { no: 'D-14', article: '第十条（四）', says: 'an agreement with who was appointed', home: { as: 'rule' } },
    {
      no: 'D-15',
      article: '第十二条',
      says: 'pay',
      home: { as: 'not computable', because: 'it is no matter of a sitting' },
    },
    { no: 'D-16', article: '第十三条、第十四条', says: 'periodic appraisal, exit of employers', home: { as: 'rule' } },
    { no: 'D-17', article: '第十五条', says: 'in force until 2026-03-31', home: { as: 'rule' } },
    { no: 'D-18', article: '附件', says: "the certificate's number", home: { as: 'rule' } },
  ],
};
