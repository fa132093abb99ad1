import { practiceCandidates, practiceStaff, PRACTICE_SCHEME } from '#renderer/data/practice/practice-data.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { lineId, type Scheme } from '#shared/model/scheme.ts';
import { EDITION, type Proofreading, type Sitting } from '#shared/model/sitting.ts';
import type { Person, Role } from '#shared/model/staff.ts';
import { figuresOf, readingOf } from '#shared/progress/proofreading.ts';
import type { Body } from '#shared/record/body.ts';
import { fold, foldAll } from '#shared/record/fold.ts';
import { ok } from '#shared/base/result.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { sheetSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { aSitting, linksOf } from '#test/support/sitting.ts';
import { randomUUID } from './node-crypto.ts';

// One sitting at every hour of its day. All people are invented.

/** A sitting as it stands, with the people one signs in as. */
export type Day = { readonly sitting: SittingState; readonly who: (role: Role) => Person };

const KEY = { publicKey: 'ab'.repeat(32), signature: 'cd'.repeat(64) };
export const EXAMINERS = 3;

function dayOf(state: SittingState): Day {
  const who = (role: Role): Person => {
    const person = [...state.people.values()].find((one) => one.role === role);
    if (person === undefined) throw new Error(`nobody is ${role}`);
    return person;
  };
  return { sitting: state, who };
}

/** The day with somebody of that role signed in. */
export const seated = (day: Day, role: Role) => ({ sitting: day.sitting, as: day.who(role) });

const journals = new WeakMap<SittingState, readonly string[]>();
/** The record that a day was folded from, as the host's journal holds it. */
export const journalOf = ({ sitting: state }: Day) => ({
  'journal:read': ok({ lines: [...(journals.get(state) ?? [])], head: state.head }),
});

/** The day after more entries; a module that exports a `then` cannot be loaded while a program runs. */
export const later = ({ sitting: state }: Day, bodies: readonly Body[], by: string | null = null): Day => {
  const links = linksOf(
    state.sitting!,
    bodies.map((body) => [body, by] as const),
    state,
  );
  const after = links.reduce(fold, state);
  journals.set(after, [...(journals.get(state) ?? []), ...links.map(({ line }) => line)]);
  return dayOf(after);
};

const begin = (sitting: Sitting, more: readonly Body[] = []): Day => {
  const bodies = [{ type: 'sitting_opened', sitting } as const, ...more];
  const links = linksOf(
    sitting,
    bodies.map((body) => [body, null] as const),
  );
  const state = foldAll(EMPTY_STATE, links);
  journals.set(
    state,
    links.map(({ line }) => line),
  );
  return dayOf(state);
};

/** Nothing is there but the sitting. */
export const newDay = (over: Partial<Sitting> = {}): Day => begin(aSitting(over));

type Lists = { readonly candidates?: Candidate[]; readonly scheme?: Scheme; readonly people?: Person[] };

/** Staff, candidates and scheme are on record; nobody has come yet. */
export const preparedDay = (over: Partial<Sitting> = {}, lists: Lists = {}): Day =>
  begin(aSitting(over), [
    { type: 'staff_named', people: lists.people ?? practiceStaff(randomUUID), source: null },
    { type: 'candidates_admitted', candidates: lists.candidates ?? practiceCandidates(randomUUID), source: null },
    { type: 'scheme_adopted', scheme: lists.scheme ?? PRACTICE_SCHEME, source: null },
  ]);

/** Everybody is there but the last two, one of whom is absent and one late. */
export function checkedInDay(day = preparedDay()): Day {
  const candidates = [...day.sitting.candidates.keys()];
  return later(
    day,
    candidates.map((candidateId, at): Body => ({
      type: 'attendance_recorded',
      candidateId,
      attendance: at < candidates.length - 1 ? 'present' : 'absent',
      reason: '',
    })),
  );
}

export const scorersOf = ({ sitting: { people } }: Day): Person[] =>
  [...people.values()].filter(({ role }) => role === 'examiner').slice(0, EXAMINERS);

/** The day with everybody's key on record, so that everybody could unlock. */
export const keyedDay = (day: Day): Day =>
  later(
    day,
    [...day.sitting.people.keys()].map((personId) => ({ type: 'key_registered', personId, publicKey: KEY.publicKey })),
  );

/** The clocks of the room: one runs, one nears its end, one is late, one is paused; they have run for so many minutes. */
export function timedDay(day = checkedInDay(preparedDay({ edition: EDITION }))): Day {
  const run = '0'.repeat(16);
  const present = [...day.sitting.candidates.keys()];
  const limit = day.sitting.scheme?.tasks[0]?.minutes ?? 60;
  const spent = [12, limit - 3, limit + 4, 25, 31].slice(0, present.length - 1);
  return later(
    day,
    spent.flatMap((minutes, at): Body[] => {
      const clock = { type: 'task_timed', candidateId: present[at] ?? '', task: 1, tick: { run, ms: 0 } } as const;
      const shown = { kind: 'correct', seconds: minutes * 60, reason: '忘记开始计时', witness: '王敏' } as const;
      const goesOn = { ...clock, act: { kind: 'resume', reason: '继续考试' } } as const;
      const stands = { ...clock, act: { kind: 'pause', reason: '设备故障' } } as const;
      return [{ ...clock, act: shown }, goesOn, ...(at === 3 ? [stands] : [])];
    }),
  );
}

/** The marks of one sheet: a deduction of a fifth on every third line, so that figures differ. */
function marksOf(day: Day, candidateId: string, examinerId: string, seed: number, lines = Infinity): Body[] {
  const all = (day.sitting.scheme?.tasks ?? []).flatMap((task, taskAt) =>
    task.lines.map(({ fullMark }, at): Body => ({
      type: 'line_scored',
      candidateId,
      examinerId,
      line: lineId(taskAt, at),
      score: { kind: 'mark', mark: (seed + at) % 3 === 0 ? Math.round((fullMark * 4) / 500) * 100 : fullMark },
      cause: 'typed',
      reason: '',
    })),
  );
  return all.slice(0, lines);
}

/** The first examiner is in the middle of the first sheet. */
export function scoringDay(day = checkedInDay()): Day {
  const [candidateId = ''] = day.sitting.candidates.keys();
  const [examiner] = scorersOf(day);
  return later(day, marksOf(day, candidateId, examiner!.personId, 0, 4));
}

/** Every sheet of who is there is filled in and signed. */
export function scoredDay(day = checkedInDay()): Day {
  const present = [...day.sitting.attendance].filter(([, { attendance }]) => attendance === 'present');
  const scorers = scorersOf(day);
  let now = later(
    day,
    scorers.map(({ personId }) => ({ type: 'key_registered', personId, publicKey: KEY.publicKey })),
  );
  for (const [at, [candidateId]] of present.entries()) {
    for (const [seat, { personId: examinerId }] of scorers.entries()) {
      now = later(now, marksOf(now, candidateId, examinerId, at + seat));
      const snapshot = sheetSnapshot(now.sitting, { candidateId, examinerId });
      if (snapshot === null) throw new Error('a sheet without a snapshot');
      now = later(now, [{ type: 'sheet_signed', candidateId, examinerId, digest: snapshotDigest(snapshot), ...KEY }]);
    }
  }
  return now;
}

/** The same with the time everybody took, one of them too long. */
export function timedResults(): Day {
  const day = checkedInDay(preparedDay({ edition: EDITION }));
  const present = [...day.sitting.attendance].filter(([, { attendance }]) => attendance === 'present');
  const limit = day.sitting.scheme?.tasks[0]?.minutes ?? 60;
  const taken = present.flatMap(([candidateId], at): Body[] => {
    const clock = { type: 'task_timed', candidateId, task: 1, tick: { run: '0'.repeat(16), ms: 0 } } as const;
    const seconds = (at === 1 ? limit + 4 : limit - 14 + 3 * at) * 60;
    return [{ ...clock, act: { kind: 'correct', seconds, reason: '忘记停止计时', witness: '王敏' } }];
  });
  return scoredDay(later(day, taken));
}

/** The first sheet was put right after it was signed, and signed again. */
export function correctedResults(): Day {
  const day = timedResults();
  const [candidateId = ''] = day.sitting.candidates.keys();
  const [examiner] = scorersOf(day);
  const { personId: examinerId } = examiner!;
  const line = lineId(0, 0);
  const changed = later(day, [
    {
      ...{ type: 'line_scored', candidateId, examinerId, line, score: { kind: 'mark', mark: 0 } },
      ...{ cause: 'correction', reason: '看错了一行' },
    },
  ]);
  const snapshot = sheetSnapshot(changed.sitting, { candidateId, examinerId });
  const digest = snapshotDigest(snapshot!);
  return later(changed, [{ type: 'sheet_signed', candidateId, examinerId, digest, ...KEY }]);
}

/** A day whose first candidate's examiners lie too far apart. */
export function spreadDay(day = checkedInDay(preparedDay(SPREAD))): Day {
  return scoredDay(day);
}

/** Two examiners are recused, and for one of them somebody stands in. */
export function recusedDay(day = checkedInDay()): Day {
  const [one, two] = scorersOf(day);
  const reserve: Person = { ...one!, personId: crypto.randomUUID(), name: '胡明', idNumber: '' };
  const [first = '', second = ''] = day.sitting.candidates.keys();
  const told = { type: 'recusal_recorded', relation: 'relative', applies: true } as const;
  return later(day, [
    { type: 'staff_named', people: [reserve], source: null },
    { ...told, candidateId: first, personId: one!.personId, reason: '外甥' },
    { ...told, candidateId: second, personId: two!.personId, relation: 'teacher', reason: '带过的徒弟' },
    {
      ...{ type: 'stand_in_named', candidateId: first, leaves: one!.personId, takes: reserve.personId },
      reason: '回避',
    },
  ]);
}

/** A day on which things happened: a machine failed, somebody cheated, and a clock was set right. */
export const eventfulDay = (day = timedDay()): Day => {
  const [candidateId = ''] = [...day.sitting.candidates.keys()].slice(5);
  const told = { type: 'incident_recorded', time: '09:40', witness: '王敏' } as const;
  return later(day, [
    { ...told, kind: 'equipment_failure', candidateId: null, text: '3 号焊机跳闸，五分钟后恢复' },
    { ...told, kind: 'cheating_subject', candidateId, text: '翻看夹带的资料' },
    { type: 'note_added', candidateId, text: '本人拒绝在记录单上签字' },
  ]);
};

/** The checker has keyed the first total right and the second wrong. */
export function proofreadDay(asked: Proofreading): Day {
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: EXAMINERS, proofreading: asked };
  const day = scoredDay(checkedInDay(preparedDay({ edition: EDITION, settings })));
  const [candidateId = ''] = day.sitting.candidates.keys();
  return later(
    day,
    scorersOf(day)
      .slice(0, 2)
      .map(({ personId: examinerId }, at): Body => {
        const figures = figuresOf(day.sitting, { candidateId, examinerId });
        const read = figures.map(({ line, mark }) => ({ line, mark: at === 0 ? mark : Math.max(0, mark - 90) }));
        return readingOf(day.sitting, { candidateId, examinerId }, read);
      }),
  );
}

/** One point, so that the day's ordinary differences are too wide. */
const SPREAD: Partial<Sitting> = {
  edition: EDITION,
  settings: { passMark: 6000, maxSpread: 100, examinersPerCandidate: EXAMINERS },
};
