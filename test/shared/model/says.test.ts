import { describe, expect, it } from 'vitest';
import { isGone } from '#shared/model/candidate.ts';
import { isFitFor } from '#shared/model/card-level.ts';
import { namesOccupation } from '#shared/model/card-occupation.ts';
import { seesNames } from '#shared/model/codes.ts';
import { incidentKindSchema, mayConcernNobody, voids } from '#shared/model/incident.ts';
import { occupationsIn } from '#shared/model/occupation-list.ts';
import { MOST_POINTS, strokesFault, type Strokes } from '#shared/model/promise.ts';
import { isSameFact } from '#shared/model/same-fact.ts';
import { numberOfPerson } from '#shared/model/same-number.ts';
import { isOpenSeed, isThrown } from '#shared/model/seed.ts';
import { TOO_WIDE_WAYS, takesThird } from '#shared/model/spread.ts';
import { fieldText, isExpert, isUnconfirmed, leads, ROLES, scores, withField } from '#shared/model/staff.ts';
import { isMet, SCORE_WORDS } from '#shared/model/subject-score.ts';
import {
  isGroundOf,
  isSettledThresholds,
  NO_THRESHOLDS,
  passMarkOf,
  THRESHOLD_STAGES,
} from '#shared/model/thresholds.ts';
import { aPerson } from '#test/support/sitting.ts';

// What the things on record say of themselves.

describe('roles', () => {
  const of = (has: (role: (typeof ROLES)[number]) => boolean) => ROLES.filter((role) => has(role));
  it('who gives marks, sits on panels, leads, and knows names behind codes', () => {
    expect(of(scores)).toEqual(['examiner', 'examiner-lead', 'expert', 'expert-lead']);
    expect(of(isExpert)).toEqual(['expert', 'expert-lead']);
    expect(of(leads)).toEqual(['examiner-lead', 'expert-lead']);
    expect(of(seesNames)).toEqual(['supervisor', 'site-head', 'clerk']);
    expect(seesNames(null)).toBe(false);
  });

  it('a supervisor whom the enterprise named waits for the authority', () => {
    const open = (role: 'supervisor' | 'checker', appointedBy: 'enterprise' | 'authority') =>
      isUnconfirmed({ role, appointedBy });
    expect([open('supervisor', 'enterprise'), open('supervisor', 'authority'), open('checker', 'enterprise')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('a card without an end is empty, and comes back so', () => {
    const person = aPerson('examiner', '周婷');
    expect([fieldText(person, 'validUntil'), fieldText(person, 'occupations')]).toEqual(['', '']);
    expect(fieldText(person, 'name')).toBe('周婷');
    expect(withField({ ...person, validUntil: '2027-01-01' }, 'validUntil', '')).toEqual(person);
    expect(withField(person, 'validUntil', '2027-01-01').validUntil).toBe('2027-01-01');
    expect(withField(person, 'cardNumber', '').cardNumber).toBe('');
  });
});

it.each([
  ['考评员', 'intermediate', 'intermediate', true],
  ['考评员', 'advanced', 'intermediate', false],
  ['考评员', 'advanced', 'advanced', true],
  [' 考评员 ', 'junior', 'advanced', true],
  ['考评员', 'technician', 'advanced', false],
  ['高级考评员', 'chief', 'intermediate', true],
  [' 高级考评员', 'technician', 'advanced', true],
  ['', 'junior', 'advanced', false],
  ['见习考评员', 'junior', 'advanced', false],
] as const)('%j assesses %s where 考评员 go up to %s: %s', (qualification, level, upTo, fit) => {
  expect(isFitFor(qualification, level, upTo)).toBe(fit);
});

it.each([
  ['焊工', true],
  ['6-18-02-04', true],
  ['焊 工', true],
  ['焊　工', true],
  ['电工、焊工', true],
  ['电工，焊工', true],
  ['电工,焊工；钳工', true],
  ['电工/焊工', true],
  ['电工 焊工', true],
  ['电工 ， 焊工', true],
  ['电焊工', false],
  ['焊工助理', false],
  ['', false],
  [undefined, false],
])('a card for %j names 焊工: %s', (occupations, names) => {
  const card = occupations === undefined ? {} : { occupations };
  expect(namesOccupation(card, { occupation: '焊工', occupationCode: '6-18-02-04' })).toBe(names);
  // without a code the empty one is no name
  expect(namesOccupation(card, { occupation: '焊工', occupationCode: '' })).toBe(names && occupations !== '6-18-02-04');
});

it('an occupation of a list is found by the code where both have one, else by the name', () => {
  const rows = [
    { code: '6-18-02-04', name: '焊工' },
    { code: '', name: '焊 工' },
    { code: '6-31-01-03', name: '电工' },
    { code: '6-18-02-04', name: '电焊工' },
  ];
  const found = (code: string, name: string) => occupationsIn(rows, { code, name }).map((row) => rows.indexOf(row));
  expect([found('6-18-02-04', '焊工'), found('', '焊工'), found('6-31-01-03', '焊工')]).toEqual([
    [0, 1, 3],
    [0, 1],
    [1, 2],
  ]);
  expect([found('６－18－02－04', ''), found(' 6-18-02-04', ''), found('', '电　工')]).toEqual([[0, 3], [0, 3], [2]]);
});

it.each([
  ['dice', { seed: '123456' }, true, true],
  ['too few dice', { seed: '12345' }, false, true],
  ['a seven among dice', { seed: '123457' }, false, true],
  ['a public number', { seed: '0798123', source: '双色球 2026130 期' }, true, false],
  ['one without its place', { seed: '0798123', source: '' }, false, true],
  ['one whose place is blank', { seed: '0798123', source: ' ' }, false, true],
  ['letters from anywhere', { seed: 'abcdef', source: '报纸' }, false, false],
] as const)('a seed: %s', (_, seed, open, thrown) => {
  expect([isOpenSeed(seed), isThrown(seed)]).toEqual([open, thrown]);
});

it('two blanks are no same fact, and an ID number is one however it is typed', () => {
  expect([isSameFact('甲', ' 甲 '), isSameFact('甲', '乙'), isSameFact('', ''), isSameFact(' ', '')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(['12000019900101101x', ' 120000 19900101 101X', '１２００００19900101101ｘ'].map(numberOfPerson)).toEqual(
    Array(3).fill('12000019900101101X'),
  );
  expect(numberOfPerson('')).toBe('');
});

it('what an incident comes to', () => {
  const of = (has: typeof voids) => incidentKindSchema.options.filter((kind) => has(kind));
  expect(of(voids)).toEqual(['cheating_subject', 'cheating_all']);
  expect(of(mayConcernNobody)).toEqual(['equipment_failure', 'wrong_paper']);
  expect(['present', 'absent', 'void', 'ineligible', ''].filter((what) => isGone(what))).toEqual([
    'absent',
    'void',
    'ineligible',
  ]);
  expect(TOO_WIDE_WAYS.filter(takesThird)).toEqual(['third_nearest', 'third_mean']);
});

it('a subject is met by its mark or by an exemption', () => {
  expect([6000, 5999, 10_000, 0, 'exempt', 'absent', 'void'].map((score) => isMet(score as number))).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
    false,
  ]);
  expect([isMet(6000, 7000), isMet(7000, 7000)]).toEqual([false, true]);
  const words = (means: unknown) => Object.keys(SCORE_WORDS).filter((word) => SCORE_WORDS[word] === means);
  expect([words('exempt'), words('absent'), words('void')]).toEqual([
    ['免考', '免试'],
    ['缺考', '缺席'],
    ['违纪', '作弊', '舞弊', '成绩无效'],
  ]);
});

it('thresholds: whose ground it is, and what a stage passes by', () => {
  const whose = (of: string | null) =>
    (['national-exam', 'special-occupation', 'special-policy', 'none'] as const).filter((ground) =>
      isGroundOf(ground, of),
    );
  expect([whose(null), whose('c')]).toEqual([
    ['national-exam', 'special-occupation', 'none'],
    ['special-policy', 'none'],
  ]);
  const own = { ...NO_THRESHOLDS, ground: 'special-policy', source: '文', theory: 5000 } as const;
  expect([isSettledThresholds(own), isSettledThresholds(NO_THRESHOLDS)]).toEqual([true, false]);
  expect(THRESHOLD_STAGES.map((stage) => passMarkOf(own, stage))).toEqual([5000, 6000, 6000, 6000]);
  expect([passMarkOf(null, 'theory'), passMarkOf(NO_THRESHOLDS, 'performance')]).toEqual([6000, 6000]);
});

describe('strokes', () => {
  const line = (width: number, height: number): Strokes => [
    [
      [10, 10],
      [10 + width, 10 + height],
    ],
  ];
  it.each([
    ['a dot', line(0, 0), 'promise_blank'],
    ['a slip of the hand', line(39, 39), 'promise_blank'],
    ['a line across', line(40, 0), null],
    ['a line down', line(0, 40), null],
    ['two dots far apart', [[[10, 10]], [[10, 50]]], null],
    [
      'as many points as there may be',
      [Array.from({ length: MOST_POINTS }, (_, at) => [at % 1000, 0] as [number, number])],
      null,
    ],
    [
      'one more',
      [Array.from({ length: MOST_POINTS + 1 }, (_, at) => [at % 1000, 0] as [number, number])],
      'promise_too_large',
    ],
    ['200 strokes', Array.from({ length: 200 }, (_, at) => [[at, 0] as [number, number]]), null],
    ['201', Array.from({ length: 201 }, (_, at) => [[at, 0] as [number, number]]), 'promise_too_large'],
  ] as const)('%s', (_, strokes, fault) => {
    expect(strokesFault(strokes as Strokes)).toBe(fault);
  });
});
