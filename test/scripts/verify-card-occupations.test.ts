import { expect, it } from 'vitest';
import { OCCUPATION_RULE } from '#shared/documents/concerns/card-occupations.ts';
import { concernsOf } from '#shared/documents/concerns/concerns.ts';
import { namesOccupation } from '#shared/model/card-occupation.ts';
import { offOccupation } from '#shared/progress/off-occupation.ts';
import { occupationDay, rightCardDay } from '../support/forgeries/card-occupations.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { indexOf } from '../support/forgeries/edits.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { writer } from '../support/forgeries/rewrite.ts';

// Examiners' cards and the occupation, told by door and verifier; the Python verifier has its say in interop.long.test.ts.

const told = (day: ReturnType<typeof occupationDay>, until = day.steps.length) => {
  const log = writer(day);
  const refused = day.steps.slice(0, until).flatMap((step) => log.asked(step) ?? []);
  return { refused, written: log.written() };
};

it('names whose card is for other occupations, and stands once the site head has answered; door and verifier agree', () => {
  const day = occupationDay(honestDay('practical', true));
  const { refused, written } = told(day);
  expect(refused).toEqual([]);
  const concern = concernsOf(written.state).find(({ rule }) => rule === OCCUPATION_RULE);
  expect(concern).toMatchObject({ standing: 'unmet', answer: { reason: '增项考核已通过，新证未发' } });
  expect(concern!.because.map(({ text }) => text)).toEqual([
    `${day.people.first!.name}的考评员证为电工、钳工，没有本职业（工种）`,
  ]);
  expect(verifierSays(day, written)).toEqual([]);
});

it('is seen from the moment people are named, before anybody is held to it', () => {
  const day = occupationDay(honestDay('practical', true));
  const { state } = told(day, indexOf(day.steps, ['attendance_recorded'])).written;
  const { lead, first, third, spare } = day.people;
  // who has no occupations on the card is off, too
  expect(offOccupation(state).map(({ name }) => name)).toEqual([first, third, spare, lead].map((one) => one!.name));
  expect(concernsOf(state).filter(({ rule }) => rule === OCCUPATION_RULE)).toEqual([]);
});

it('a card put right with a reason needs no answer', () => {
  const day = rightCardDay(honestDay('practical', true));
  const { refused, written } = told(day);
  expect(refused).toEqual([]);
  expect(concernsOf(written.state).filter(({ rule }) => rule === OCCUPATION_RULE)).toEqual([]);
  expect(verifierSays(day, written)).toEqual([]);
});

it.each([
  ['焊工', true],
  ['电工、 焊工', true],
  ['电工/焊工；钳工', true],
  ['6-18-02-04', true],
  ['焊 工', true],
  ['电焊工', false],
  ['', false],
])('a card for “%s” names 焊工: %s', (occupations, is) => {
  expect(namesOccupation({ occupations }, { occupation: '焊工', occupationCode: '6-18-02-04' })).toBe(is);
});

it('an empty code is no occupation', () => {
  expect(namesOccupation({}, { occupation: '焊工', occupationCode: '' })).toBe(false);
});
