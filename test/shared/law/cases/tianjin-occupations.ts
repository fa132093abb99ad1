import { casesOf, type Case } from './case.ts';

/** Which occupations may be appraised in an enterprise, and where the questions come from (附件1 二、四（二）). */
export const TIANJIN_OCCUPATIONS: readonly Case[] = [
  ...casesOf('tj.appraisal.occupation', [
    [{ occupation: '焊工', inCatalogue: true, givenByAuthority: true }, 'pass'],
    [{ occupation: '焊工', inCatalogue: true, givenByAuthority: false }, 'fail'],
    [{ occupation: '美甲师', inCatalogue: false }, 'fail'],
    [{ occupation: '美甲师', inCatalogue: false, givenByAuthority: true }, 'fail'],
    [{ occupation: '焊工', inCatalogue: true }, 'bad_input'],
    [{ occupation: '', inCatalogue: false }, 'bad_input'],
    [{ inCatalogue: false }, 'bad_input'],
    [{ occupation: '焊工' }, 'bad_input'],
  ]),
  ...casesOf('tj.appraisal.questions', [
    [{ source: 'national-bank', adjusted: false }, 'pass'],
    [{ source: 'compiled-by-experts', adjusted: true, mayAdjust: true }, 'pass'],
    [{ source: 'compiled-by-experts', adjusted: true, mayAdjust: false }, 'fail'],
    [{ source: 'compiled-by-experts', adjusted: false, mayAdjust: false }, 'pass'],
    [{ source: 'other', adjusted: false }, 'fail'],
    [{ source: 'other', adjusted: true, mayAdjust: false }, 'fail'],
    [{ source: 'national-bank', adjusted: true }, 'bad_input'],
    [{ source: 'provincial-bank', adjusted: false }, 'bad_input'],
  ]),
];
