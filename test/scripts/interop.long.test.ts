import { answeredDay, answeredLateDay } from '../support/forgeries/answers.ts';
import { unshownDay } from '../support/forgeries/evidence.ts';
import { applicantDay } from '../support/forgeries/applicants.ts';
import { photoDay } from '../support/forgeries/photos.ts';
import { correctedDay, voidedDay } from '../support/forgeries/amendments.ts';
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { TYPED } from '#shared/forms/parts/typed.ts';
import { breachDay } from '../support/forgeries/breaches.ts';
import { honestDay, type Day } from '../support/forgeries/days.ts';
import { exportOf, verifierSays } from '../support/forgeries/receivers.ts';
import type { TestStation } from '../support/handover.ts';
import { playRoom } from '../support/rooms/room-day.ts';
import { randomDay } from '../support/forgeries/random-day.ts';
import { cardDay, fallenLetterDay, openCardDay, witnessDay } from '../support/forgeries/cards.ts';
import { dayPutRight } from '../support/forgeries/times.ts';
import { slipped } from '../support/forgeries/edits.ts';
import { columnsDay } from '../support/forgeries/roster-columns.ts';
import { groupDay } from '../support/forgeries/group.ts';
import { proofDay } from '../support/forgeries/proofs.ts';
import { lateSuccessionDay, successionDay } from '../support/forgeries/heads.ts';
import { codesDay, earlierCodes } from '../support/forgeries/codes.ts';
import { drawnDay, panelDay } from '../support/forgeries/draws.ts';
import { rosterDay } from '../support/forgeries/imports.ts';
import { twoDays } from '../support/forgeries/named-days.ts';
import { letterDay } from '../support/forgeries/letters.ts';
import { lateRecusalDay, recusalDay } from '../support/forgeries/recusals.ts';
import { checkDay } from '../support/forgeries/paper-checks.ts';
import { levelDay } from '../support/forgeries/card-levels.ts';
import { occupationDay, rightCardDay } from '../support/forgeries/card-occupations.ts';
import { rotationDay } from '../support/forgeries/rotations.ts';
import { divisionDay, timedDivisionDay } from '../support/forgeries/division.ts';
import { groupsDay, ledGroupsDay } from '../support/forgeries/groups.ts';
import { expertsDay } from '../support/forgeries/experts.ts';
import { ownLeadDay } from '../support/forgeries/own-leads.ts';
import { panelsDay, panelsDrawnDay } from '../support/forgeries/panels.ts';
import { promiseDay } from '../support/forgeries/promises.ts';
import { paperDay } from '../support/forgeries/paper-sheets.ts';
import { SPREAD_DAYS } from '../support/forgeries/spreads.ts';
import { stoppedDay } from '../support/forgeries/stopped.ts';
import { slipDay } from '../support/forgeries/slips.ts';
import { rewritten, type Written } from '../support/forgeries/rewrite.ts';
import { pathOf, PICTURES, sealedSince } from '../support/forgeries/pictures.ts';
import { appSays } from '../support/forgeries/joint-said.ts';
import { jointArchive } from '../support/forgeries/joint-plans.ts';
import { leftOutOf, randomPlan } from '../support/forgeries/random-plan.ts';
import { PLAN_FORGERIES, planArchive, writtenArchive } from '../support/forgeries/plans.ts';
import { FORGERIES } from '../support/forgeries/table.ts';
import { itemsDay, thresholdDay } from '../support/forgeries/thresholds.ts';

// The second implementation (test/interop, plain Python, written from the documents): it has to take what the app writes on any
// day, and to refuse every forgery of the corpus.

const VERIFY = join(import.meta.dirname, '../interop/verify.py');
const run = promisify(execFile);

/** What it says of every file, by the file's name. */
async function said(files: readonly string[]): Promise<Map<string, string>> {
  const half = Math.ceil(files.length / 2);
  const told = await Promise.all(
    [files.slice(0, half), files.slice(half)].map((part) =>
      run('python3', [VERIFY, '--now', '2026-12-01T00:00:00.000Z', ...part], { maxBuffer: 1e8 }).then(
        ({ stdout }) => stdout,
        // it ends with 1 where anything is wrong
        (error: unknown) => {
          const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
          if (stderr !== '') throw new Error(stderr);
          return stdout;
        },
      ),
    ),
  );
  const lines = told.join('').trim().split('\n');
  return new Map(
    lines.map((line) => [basename(line.slice(0, line.indexOf(': '))), line.slice(line.indexOf(': ') + 2)]),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'interop-'));
function kept(name: string, day: Day, written: Written, station?: TestStation): string {
  const file = join(folder, `${name}.kpx`);
  writeFileSync(file, exportOf(day, written, station === undefined ? {} : { station }));
  return file;
}

it('takes 400 random days of every procedure, and so does the verifier', async () => {
  const days = Array.from({ length: 400 }, (_, seed) => ({ seed, ...randomDay(seed) }));
  const files = days.map(({ seed, day, written }) => kept(`day-${String(seed)}`, day, written));
  const told = await said(files);
  expect([...told].filter(([, what]) => !what.startsWith('ok'))).toEqual([]);
  const before = [...told.values()].filter((what) => what === 'ok, made before roles had a root').length;
  expect(before).toBe(days.filter(({ written }) => written.state.root === null).length);
  expect(days.filter(({ written }) => written.state.closing !== null).length).toBeGreaterThan(100);
  for (const { day, written } of days.slice(0, 60)) expect(verifierSays(day, written)).toEqual([]);
}, 480_000);

it('takes 150 random rooms in which everything is done that today’s edition knows', async () => {
  const rooms = Array.from({ length: 150 }, (_, seed) => ({ seed, ...playRoom(seed, 80) }));
  const files = rooms.map(({ seed, day, written, station }) => kept(`room-${String(seed)}`, day, written, station));
  expect([...(await said(files))].filter(([, what]) => !what.startsWith('ok'))).toEqual([]);
}, 480_000);

/** What an applicant says on a form becomes known after the sitting was closed. */
const typedLate = slipped(
  (day) => ({
    ...{ type: 'facts_stated', rule: TYPED, candidateId: day.candidates[0]!.candidateId },
    facts: { 主要工作业绩: '焊接工艺改进' },
  }),
  'clerk',
  null,
);

it('takes days with a slip, a letter about the supervisor, a conferral, a third mark, a sheet keyed off paper, and an application typed after the closing', async () => {
  const day = honestDay('practical', true);
  const days = [
    ...[
      ...[slipDay, letterDay, typedLate, correctedDay, voidedDay, successionDay, lateSuccessionDay],
      ...[recusalDay, lateRecusalDay, cardDay, openCardDay, witnessDay, dayPutRight, fallenLetterDay],
      ...[twoDays, stoppedDay, columnsDay, answeredDay, answeredLateDay, unshownDay, photoDay, applicantDay],
    ].map((edit) => ({
      ...day,
      steps: edit(day),
    })),
    groupDay(day),
    proofDay(day),
    breachDay(day),
    paperDay(day),
    checkDay(day),
    { ...day, steps: drawnDay(day) },
    ...[rosterDay, panelDay, thresholdDay, itemsDay].map((edit) => ({
      ...honestDay('review', true),
      steps: edit(honestDay('review', true)),
    })),
    promiseDay(day),
    codesDay(day),
    earlierCodes(day),
    levelDay(day),
    occupationDay(day),
    rightCardDay(day),
    rotationDay(day),
    ...[panelsDay, panelsDrawnDay, (honest: Day) => expertsDay(honest)].map((told) => told(honestDay('panel', true))),
    ...[groupsDay, ledGroupsDay, ownLeadDay, divisionDay, timedDivisionDay].map((told) =>
      told(honestDay('practical', true)),
    ),
    ...Object.values(SPREAD_DAYS).map((told) => told(day)),
  ];
  const files = days.map((one, n) => {
    const written = rewritten(one.steps, one);
    expect(verifierSays(one, written)).toEqual([]);
    return kept(`day-${String(n)}`, one, written);
  });
  expect([...(await said(files)).values()]).toEqual(days.map(() => 'ok'));
}, 120_000);

it('refuses every forgery of the corpus', async () => {
  const files = FORGERIES.map(({ day: procedure, rooted = false, edit }, n) => {
    const day = honestDay(procedure, rooted);
    return kept(`forgery-${String(n)}`, day, rewritten(edit(day), day));
  });
  const taken = [...(await said(files))].filter(([, what]) => what.startsWith('ok'));
  expect(taken.map(([name]) => FORGERIES[Number(/\d+/.exec(name)?.[0])]?.name)).toEqual([]);
}, 240_000);

it('takes an honest archive and its plan, and refuses every forgery of one', async () => {
  const honest = writtenArchive(planArchive());
  const forged = PLAN_FORGERIES.map(({ forged }) => writtenArchive(planArchive(forged)));
  const sealed = writtenArchive(planArchive({ day: sealedSince }));
  const lacking = writtenArchive(planArchive({ files: (files) => files.delete(pathOf(PICTURES[1])) }));
  const told = await said([honest, join(honest, '记录/计划.kpp'), sealed, lacking, ...forged]);
  expect([...told.values()].slice(0, 3)).toEqual(['ok', 'ok', 'ok']);
  expect(told.get(basename(lacking))).toMatch(/^ok, without the picture of 记录\/场次-1\.kpx entry \d+$/);
  const names = new Map(forged.map((folder, n) => [basename(folder), PLAN_FORGERIES[n]!.name]));
  expect([...told].filter(([, what]) => what === 'ok').map(([folder]) => names.get(folder))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
}, 120_000);

it('comes to what the app comes to, over 150 plans as chance has them', async () => {
  const plans = Array.from({ length: 150 }, (_, seed) => {
    const plan = randomPlan(seed);
    const archive = jointArchive(plan, leftOutOf(plan, seed));
    return { seed, app: appSays(archive), folder: writtenArchive(archive.files) };
  });
  const told = await said(plans.map((one) => one.folder));
  const wrong = plans.flatMap(({ seed, app, folder }) => {
    const what = told.get(basename(folder)) ?? '';
    const joint = /the joint result is (\w+)$/.exec(what)?.[1];
    // that a number is recorded where its holder failed says nothing of the plan: another sitting may have passed them
    const says = joint ?? (/^ok$|without a pass or a correction$/.test(what) ? 'pass' : what);
    return says === app ? [] : [{ seed, app, says }];
  });
  expect(wrong).toEqual([]);
}, 240_000);
