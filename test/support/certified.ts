import type { Level } from '#shared/model/basics.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { lineId } from '#shared/model/scheme.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import type { Person } from '#shared/model/staff.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { aCandidate, aPerson, linksOf, readySitting } from './sitting.ts';

/** The policy stamp of a sitting under a document. */
export const under = (id: string): Sitting['policy'] => ({ id, version: '1', rulesHash: 'a'.repeat(64) });

/** Someone with an ID number of the invented division 120000; its check digit is of no matter here. */
export const graduate = (number: number, name: string, level: Level = 'advanced'): Candidate => ({
  ...aCandidate(String(number).padStart(3, '0'), name),
  idNumber: `1200001990010110${String(number).padStart(2, '0')}`,
  employer: '天津滨海重工装备制造有限公司',
  level,
});

/** A number of 天津 for a serial, by default of level 3 and issued in 2026. */
export const numberOf = (serial: number, level = '3', year = '26'): string =>
  `Y000012000001${year}${level}${String(serial).padStart(6, '0')}`;

/** An entry that records numbers as they were typed. */
export const assigned = (
  certificates: BodyOf<'certificates_assigned'>['certificates'],
  over: Partial<BodyOf<'certificates_assigned'>> = {},
): BodyOf<'certificates_assigned'> => ({
  type: 'certificates_assigned',
  certificates,
  segment: null,
  source: null,
  reason: '',
  ...over,
});

export const graduates = (): Candidate[] =>
  ['陈婷华', '彭博', '白文轩', '李强'].map((name, index) => graduate(index + 1, name));

/** What closes a ready sitting: a clerk named, everybody full marks but the last candidate, and the closing entry. */
export function closingBodies({ scorers, state, candidates }: ReturnType<typeof readySitting>, clerk: Person): Body[] {
  const failing = candidates.at(-1)?.candidateId;
  const scored = candidates.flatMap(({ candidateId }) =>
    scorers.flatMap(({ personId: examinerId }) =>
      (state.scheme?.tasks ?? []).flatMap((task, index) =>
        task.lines.map(({ fullMark }, at): Body => ({
          type: 'line_scored',
          candidateId,
          examinerId,
          line: lineId(index, at),
          score: { kind: 'mark', mark: candidateId === failing ? 0 : fullMark },
          cause: 'typed',
          reason: '',
        })),
      ),
    ),
  );
  const closing = { expected: 0, signed: 0, absent: 0, voided: 0, digest: 'd'.repeat(64) };
  return [{ type: 'staff_named', people: [clerk], source: null }, ...scored, { type: 'sitting_closed', ...closing }];
}

/** Under 企业等级认定, whose numbers have 22 places. */
export const recognised = { policy: under('tianjin-enterprise'), channel: 'recognition' } as const;

/** A closed sitting in which everybody passed but the last candidate; `open` is the same before it was closed. */
export function closedSitting(over: Partial<Sitting> = {}) {
  const ready = readySitting({ ...recognised, ...over }, graduates());
  const clerk = aPerson('clerk', '罗芳');
  const bodies = closingBodies(ready, clerk);
  const put = (from: SittingState, ...more: Body[]): SittingState =>
    foldAll(
      from,
      linksOf(
        ready.sitting,
        more.map((body) => [body, null]),
        from,
      ),
    );
  const open = put(ready.state, ...bodies.slice(0, -1));
  return { ...ready, clerk, open, state: put(open, ...bodies.slice(-1)), put };
}
