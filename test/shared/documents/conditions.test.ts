import { describe, expect, it } from 'vitest';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import { judgeCheck } from '#shared/documents/desk/desk.ts';
import type { Field, PlainField } from '#shared/documents/parts/check.ts';
import { ALL_DOCUMENTS } from '#shared/documents/registry.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { ProcedureName, Sitting } from '#shared/model/sitting.ts';
import { after, readyUnder } from '#test/support/conditions.ts';
import { aPerson } from '#test/support/sitting.ts';

// What a form asks of a sitting can be answered, and each answer it offers is one that the rule takes.

/** What may be stated of a field, by how it is asked. */
function answersTo(field: PlainField): readonly unknown[] {
  switch (field.kind) {
    case 'yes-no':
      return [true, false];
    case 'count':
      return [16, 0];
    case 'date':
      return ['2026-11-02', '2026-11-20'];
    case 'text':
      return ['6-18-02-04'];
    case 'codes':
      return [['6-18-02-04'], ['6-18-02-04', '6-31-01-03']];
    case 'choice':
      return field.choices.map(({ value }) => value);
    case 'several':
      return [field.choices.map(({ value }) => value), ...field.choices.map(({ value }) => [value])];
  }
}
const fieldsOf = (field: Field): readonly PlainField[] => (field.kind === 'people' ? field.columns : [field]);

const conditions = ALL_DOCUMENTS.flatMap(({ policy, checks }) =>
  checks.map((check, at) => [`${policy.id} ${check.rule} ${at}`, policy.id, check] as const),
);
const PROCEDURE: Readonly<Record<string, ProcedureName>> = { 'chongqing-crossover': 'panel' };

describe.each(conditions)('%s', (_, id, check) => {
  const over: Partial<Sitting> = { procedure: PROCEDURE[id] ?? 'practical', level: 'technician', heldOn: '2026-11-20' };
  const opened = readyUnder(id, id === 'tianjin-chief' ? { ...over, level: 'special', heldOn: '2025-11-20' } : over);
  // somebody of whom the list says nothing is asked everything
  const unsaid = { ...aPerson('expert', '程成'), title: '', qualification: '' };
  const state = after(opened.state, { type: 'staff_named', people: [unsaid], source: null });
  const plain = check.fields.flatMap((field) => (field.kind === 'people' ? [] : [field]));
  const first = Object.fromEntries(plain.map((field) => [field.name, answersTo(field)[0]]));
  const ofPeople = (columns: Readonly<Record<string, unknown>>) =>
    Object.fromEntries([...state.people.keys(), ...state.candidates.keys()].map((person) => [person, columns]));
  const judged = (stated: Readonly<Record<string, unknown>>) =>
    judgeCheck(state, check, { calendar: BUNDLED_CALENDAR, today: '2026-11-20' }, stated);
  const allOf = (field: Field, name: string, answer: unknown) =>
    field.kind !== 'people'
      ? { [name]: answer }
      : {
          [field.name]: ofPeople({
            ...Object.fromEntries(field.columns.map((column) => [column.name, answersTo(column)[0]])),
            [name]: answer,
          }),
        };
  const rows: Readonly<Record<string, unknown>> = Object.fromEntries(
    check.fields.flatMap((field) => (field.kind === 'people' ? Object.entries(allOf(field, '', '')) : [])),
  );

  it('takes each answer that it offers', () => {
    for (const field of check.fields)
      for (const one of fieldsOf(field))
        for (const answer of answersTo(one)) {
          const { problem, missing, verdict } = judged({ ...first, ...rows, ...allOf(field, one.name, answer) });
          const said = `${one.name} ${JSON.stringify(answer)}`;
          expect(problem, said).toBeNull();
          // what only the record knows may still be missing: nobody can state it
          expect(verdict !== null || missing.every(({ fixed }) => fixed === true), said).toBe(true);
        }
  });

  it('takes what only the record knows from nobody', () => {
    const fixed = plain.filter(({ fixed: is }) => is === true);
    const silent = judged({});
    for (const { name } of fixed) {
      const said = judged({ [name]: '别的' });
      expect(said.missing.map((one) => one.name)).toEqual(silent.missing.map((one) => one.name));
      expect(said.verdict).toEqual(silent.verdict);
    }
  });

  it('falls over nothing before a sitting is open', () => {
    expect(() => [check.applies?.(EMPTY_STATE), check.known(EMPTY_STATE)]).not.toThrow();
  });
});
