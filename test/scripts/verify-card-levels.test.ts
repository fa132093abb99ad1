import { expect, it } from 'vitest';
import { LEVEL_RULE, unfitExaminers } from '#shared/documents/concerns/card-levels.ts';
import { concernsOf } from '#shared/documents/concerns/concerns.ts';
import { isFitFor } from '#shared/model/card-level.ts';
import { LEVELS } from '#shared/model/basics.ts';
import { levelDay } from '../support/forgeries/card-levels.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { left } from '../support/forgeries/edits.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { sixthDay } from '../support/forgeries/days.ts';
import { writer, type Step } from '../support/forgeries/rewrite.ts';

// Examiners' cards and the level, told by door and verifier; the Python verifier has its say in interop.long.test.ts.

const day = levelDay(honestDay('practical', true));
const told = (steps: readonly Step[]) => {
  const log = writer(day);
  return { refused: steps.flatMap((step) => log.asked(step) ?? []), written: log.written() };
};

it('names whose card does not reach the level, and stands once the site head has answered; door and verifier agree', () => {
  const { refused, written } = told(day.steps);
  expect(refused).toEqual([]);
  expect(unfitExaminers(written.state)).toMatchObject([{ name: day.people.first!.name, qualification: '考评员' }]);
  const concern = concernsOf(written.state).find(({ rule }) => rule === LEVEL_RULE);
  expect(concern).toMatchObject({
    standing: 'unmet',
    candidateId: null,
    answer: { reason: '高级考评员当日只到一人，报市中心同意' },
  });
  expect(verifierSays(day, written)).toEqual([]);
});

it('a sitting of an earlier edition is held as it was, and needs no answer', () => {
  const eighth = sixthDay({ ...day, steps: left(({ body }) => body.type === 'verdicts_answered')(day) }, 8);
  const log = writer(eighth);
  expect(eighth.steps.flatMap((step) => log.asked(step) ?? [])).toEqual([]);
  expect(unfitExaminers(log.written().state)).toEqual([]);
  expect(verifierSays(eighth, log.written())).toEqual([]);
});

it('考评员 up to the level that is set, 高级考评员 at every level, and nobody without a card', () => {
  for (const level of LEVELS) {
    expect(isFitFor('高级考评员', level, 'advanced')).toBe(true);
    expect(isFitFor('', level, 'advanced')).toBe(false);
  }
  const fit = (upTo: 'advanced' | 'intermediate') => LEVELS.filter((level) => isFitFor('考评员', level, upTo));
  expect([fit('advanced'), fit('intermediate')]).toEqual([
    ['junior', 'intermediate', 'advanced'],
    ['junior', 'intermediate'],
  ]);
});
