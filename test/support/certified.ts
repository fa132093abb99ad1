import type { Level } from '#shared/model/basics.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { lineId } from '#shared/model/scheme.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
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

/** A closed sitting in which everybody passed but the last candidate, with a clerk and a site head on the staff list. */
export function closedSitting(
  over: Partial<Sitting> = {},
  candidates = [graduate(1, '陈婷华'), graduate(2, '彭博'), graduate(3, '白文轩'), graduate(4, '李强')],
) {
  const ready = readySitting({ policy: under('tianjin-enterprise'), channel: 'recognition', ...over }, candidates);
  const clerk = aPerson('clerk', '罗芳');
  const examiners = ready.scorers.map(({ personId }) => personId);
  const failing = candidates.at(-1)?.candidateId;
  const scored = candidates.flatMap(({ candidateId }) =>
    examiners.flatMap((examinerId) =>
      (ready.state.scheme?.tasks ?? []).flatMap((task, index) =>
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
  const open = put(ready.sitting, ready.state, { type: 'staff_named', people: [clerk], source: null }, ...scored);
  const closing = { expected: 0, signed: 0, absent: 0, voided: 0, digest: 'd'.repeat(64) };
  const state = put(ready.sitting, open, { type: 'sitting_closed', ...closing });
  return {
    ...ready,
    candidates,
    clerk,
    open,
    state,
    put: (from: typeof state, body: Body) => put(ready.sitting, from, body),
  };
}

const put = (sitting: Sitting, from: Parameters<typeof foldAll>[0], ...bodies: Body[]) =>
  foldAll(
    from,
    linksOf(
      sitting,
      bodies.map((body) => [body, null]),
      from,
    ),
  );
