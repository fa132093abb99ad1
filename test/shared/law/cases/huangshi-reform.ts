import { casesOf, type Case } from './case.ts';

const worker = { level: 'advanced', appointed: true, field: 'engineering' };

/** Boundaries of 黄改委发〔2020〕4号. */
export const HUANGSHI_REFORM: readonly Case[] = [
  ...casesOf('hs.channel', [
    [{ entryControlled: false, listed: false, specialised: false }, 'fail', { channel: null }],
    [{ entryControlled: false, listed: true, specialised: false }, 'pass', { channel: 'recognition' }],
    [{ entryControlled: true, listed: true, specialised: false }, 'pass', { channel: 'appraisal' }],
    [{ entryControlled: true, listed: true, specialised: true }, 'pass', { channel: 'specialised' }],
    [{ entryControlled: true, listed: true }, 'bad_input'],
    [{ entryControlled: true, listed: true, specialised: true, on: '2019-12-31' }, 'pass'],
    [{ entryControlled: true, listed: true, specialised: true, on: '2020-01-01' }, 'pass'],
  ]),
  ...casesOf('hs.mode', [
    [
      { mode: 'comprehensive', scores: { theory: 60, practical: 60, interview: 60 } },
      'pass',
      { subjects: ['theory', 'practical', 'interview'] },
    ],
    [{ mode: 'comprehensive', scores: { theory: 60, practical: 60, interview: '59.99' } }, 'fail'],
    [{ mode: 'comprehensive', scores: { theory: 'exempt', practical: 60, interview: 60 } }, 'pass'],
    [{ mode: 'comprehensive', scores: { theory: 60, practical: 'absent', interview: 60 } }, 'fail'],
    [{ mode: 'comprehensive', scores: { theory: 60, practical: 60 } }, 'invalid'],
    [{ mode: 'comprehensive', scores: { theory: 60, practical: 60, process: 60 } }, 'bad_input'],
    [
      { mode: 'performance', scores: { theory: 60, practical: 60, performance: 60, showcase: 60 } },
      'pass',
      { subjects: ['theory', 'practical', 'performance', 'showcase'] },
    ],
    [{ mode: 'performance', scores: { theory: 60, practical: 60, performance: 'void', showcase: 59 } }, 'fail'],
    [{ mode: 'performance', scores: {} }, 'invalid'],
    [{ mode: 'performance', scores: { interview: 60 } }, 'bad_input'],
    [{ mode: 'process', scores: { process: 60 } }, 'pass', { subjects: ['process'] }],
    [{ mode: 'process', scores: { process: 59.99 } }, 'fail'],
    [{ mode: 'process', scores: { process: '59.999' } }, 'bad_input'],
    [{ mode: 'contest', scores: {} }, 'pass', { subjects: [] }],
    [{ mode: 'contest', scores: { theory: 60 } }, 'bad_input'],
    [{ mode: 'process', scores: { other: 60 } }, 'bad_input'],
    [{ mode: 'process' }, 'bad_input'],
    [{ mode: 'exam', scores: {} }, 'bad_input'],
  ]),
  ...casesOf('hs.contest', [
    [{ filed: true, rank: 1 }, 'pass'],
    [{ filed: true, rank: 3 }, 'pass'],
    [{ filed: true, rank: 4 }, 'fail'],
    [{ filed: true, rank: 0 }, 'fail'],
    [{ filed: false, rank: 1 }, 'fail'],
    [{ filed: true, rank: 2.5 }, 'bad_input'],
    [{ filed: true }, 'bad_input'],
  ]),
  ...casesOf('hs.title-equivalent', [
    [worker, 'pass', { title: '助理工程师' }],
    [{ ...worker, level: 'technician' }, 'pass', { title: '工程师' }],
    [{ ...worker, level: 'senior-technician' }, 'pass', { title: '高级工程师' }],
    [{ ...worker, level: 'intermediate' }, 'fail', { title: null }],
    [{ ...worker, level: 'constructor' }, 'fail', { title: null }],
    [{ ...worker, appointed: false }, 'fail', { title: null }],
    [{ ...worker, field: 'agriculture' }, 'fail', { title: null }],
    [{ ...worker, appointed: 'yes' }, 'bad_input'],
  ]),
];
