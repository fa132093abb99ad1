import { expect, it } from 'vitest';
import { expectedFor } from '#shared/procedures/scorers.ts';
import { ledgerOf } from '#shared/progress/ledger.ts';
import { resultsOf } from '#shared/results/candidate-result.ts';
import { registerCells, registerHeads } from '#shared/results/register.ts';
import { sheetSnapshot, sittingSnapshot } from '#shared/results/snapshot.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { divisionDay, timedDivisionDay } from '../support/forgeries/division.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { writer } from '../support/forgeries/rewrite.ts';

// Tasks divided among three examiners, told twice here; the Python verifier has its say in interop.long.test.ts.

it.each([divisionDay, timedDivisionDay])(
  'averages each task among its own two, and door and verifier agree',
  (told) => {
    const day = told(honestDay('practical', true));
    const log = writer(day);
    expect(day.steps.map((step) => log.asked(step)).filter((objection) => objection !== null)).toEqual([]);
    const { state } = log.written();
    const [first] = day.candidates;
    const { candidateId } = first!;
    const seated = (['first', 'second', 'third'] as const).map((key) => day.people[key]!);
    expect(expectedFor(state, candidateId).map(({ name }) => name)).toEqual(seated.map(({ name }) => name));
    expect(ledgerOf(state)).toMatchObject({ expected: 12, signed: 6, absent: 3, voided: 3, open: 0 });
    const [result] = resultsOf(state);
    // 60 % of 85 and 40 % of 80, whoever gave them
    expect([result?.verdict, result?.judgement?.shown, result?.judgement?.exact]).toEqual(['pass', '83.00', '16600/2']);
    expect(result?.judgement?.because.map(({ code }) => code)).toEqual([
      'mean_of_task',
      'mean_of_task',
      'practical_reached',
    ]);
    const [one, two, three] = seated.map(({ name }) => name);
    expect(registerHeads(state).map(([name]) => name)).toEqual([
      `板对接（${one!}、${two!}）`,
      `管板（${one!}、${three!}）`,
    ]);
    expect(registerCells(state, result!).map((cell) => cell?.[0])).toEqual(['51.00', '32.00']);
    const text = JSON.parse(sheetSnapshot(state, { candidateId, examinerId: seated[2]!.personId }) ?? '') as {
      readonly own: readonly number[];
      readonly tasks: readonly { readonly lines: readonly unknown[] }[];
    };
    expect([text.own, text.tasks.length, text.tasks[0]?.lines.length]).toEqual([[2], 1, 1]);
    expect(sittingSnapshot(state)).toContain('"tasks":[["');
    expect(verifierSays(day, log.written())).toEqual([]);
  },
);
