import type { Day } from './days.ts';
import { both, slipped, type Edit, type Place } from './edits.ts';
import { ledGroupsDay } from './groups.ts';
import { candidate, person, type Forgery } from './row.ts';

// A day of edition 10 with two groups, of which the second has its own lead: who leads above decides nothing of its candidates,
// the second of them for one, and what its own lead decides stands.

const THEIRS = 1;
const EARLY: Place = ['attendance_recorded'];
const LATER: Place = ['note_added'];
const of = (day: Day): object => ({ candidateId: candidate(day, THEIRS).candidateId });

/** Somebody of no matter here is recused; and the same taken back. */
const recused = (day: Day, change: object = {}): object => ({
  ...{ type: 'recusal_recorded', ...of(day), personId: person('second')(day) },
  ...{ relation: 'relative', applies: true, reason: '表亲', ...change },
});
const boundExaminer = (day: Day): object => recused(day, { personId: person('spare')(day) });
const stoodIn = (day: Day): object => ({
  ...{ type: 'stand_in_named', ...of(day), reason: '回避' },
  ...{ leaves: person('spare')(day), takes: person('second')(day) },
});
const moved = (day: Day): object => ({
  ...{ type: 'candidates_assigned', reason: '工位故障' },
  places: [{ ...of(day), panel: '第一组' }],
});
const replaced = (day: Day): object => ({
  ...{ type: 'scorer_replaced', reason: '身体不适' },
  ...{ leaves: person('spare')(day), takes: person('second')(day) },
});
const opened = (day: Day): object => ({
  ...{ type: 'paper_opened', ...of(day), examinerId: person('spare')(day) },
  ...{ cause: 'power', reason: '停电 20 分钟', photo: 'ab'.repeat(32) },
});
const timed = (day: Day): object => ({
  ...{ type: 'task_timed', ...of(day), task: 1 },
  ...{ act: { kind: 'start' }, tick: { run: '0123456789abcdef', ms: 1000 } },
});

/** The day on which the second group's own lead decides what another one may not. */
export function ownLeadDay(honest: Day): Day {
  const day = ledGroupsDay(honest, 10);
  const told = both(
    slipped(recused, 'third', EARLY),
    slipped((one) => recused(one, { applies: false }), 'third', EARLY),
  );
  return { ...day, steps: told(day) };
}

const forged = (name: string, edit: Edit, door = 'lead_of_another', verifier = door): Forgery => ({
  ...{ name, day: 'practical', rooted: true, door, verifier: `procedure: ${verifier}` },
  edit: (day) => edit(ledGroupsDay(day, 10)),
});

/** What the lead of others decides for a group that has its own. */
export const OTHER_LEADS: readonly Forgery[] = [
  forged('a recusal declared by the lead of another group', slipped(recused, 'lead', EARLY)),
  forged(
    'a recusal taken back by the lead of another group',
    both(
      slipped(recused, 'third', EARLY),
      slipped((day) => recused(day, { applies: false }), 'lead', EARLY),
    ),
  ),
  forged(
    'a stand-in named by the lead of another group',
    both(slipped(boundExaminer, 'spare', EARLY), slipped(stoodIn, 'lead', EARLY)),
  ),
  forged('a candidate taken from a group by the lead of another', slipped(moved, 'lead', EARLY)),
  forged('an examiner of a group replaced by the lead of another', slipped(replaced, 'lead', LATER)),
  forged('a sheet of a group opened on paper by the lead of another', slipped(opened, 'lead', EARLY)),
  forged(
    'a clock of a group’s candidate started by the lead of another',
    slipped(timed, 'lead', ['line_scored']),
    'not_expected',
    'not_the_examiner',
  ),
];
