import { both, changed, eighth, slipped, type Edit, type Place } from './edits.ts';
import type { Day } from './days.ts';
import { candidate, rooted, type Forgery } from './row.ts';

// Scores of a review that come from no file and are not the roster's (edition 7): everybody's row says 70 and 免考.

const onRoster = changed(['candidates_admitted'], ({ candidates }) => ({
  candidates: candidates.map((one) => ({ ...one, extra: { '考核成绩/理论': '免考', 实操: '７０，0', 备注: '71' } })),
}));
const imported = (theory: unknown, practical: unknown): Edit => {
  const scores = (score: unknown) => (day: { candidates: readonly { candidateId: string }[] }) => ({
    scores: day.candidates.map(({ candidateId }) => ({ candidateId, score })),
  });
  return both(
    changed(['subject_scores_imported'], scores(theory)),
    changed(['subject_scores_imported', 1], scores(practical)),
  );
};
const made = (name: string, theory: unknown, practical: unknown): Forgery => ({
  ...{ name, day: 'review', rooted: true, edit: eighth(both(onRoster, imported(theory, practical))) },
  ...{ door: 'scores_not_in_roster', verifier: 'procedure: scores_not_in_roster' },
});

/** Two candidates admitted again, each called what the other one is, once something that is one's own is on record. */
const exchanged = (before: Place): Edit =>
  slipped(
    (day) => {
      const [one, other] = [candidate(day, 0), candidate(day, 1)];
      const as = (who: typeof one, called: typeof one) => ({ ...who, name: called.name });
      return { type: 'candidates_admitted', candidates: [as(one, other), as(other, one)], source: null };
    },
    'clerk',
    before,
  );
const BEFORE: Place = ['attendance_recorded'];
const fromFile = ({ candidates }: Day): object => ({
  ...{ type: 'subject_scores_imported', subject: 'theory' },
  scores: [{ candidateId: candidates[0]!.candidateId, score: 9000 }],
  source: { file: '理论.xlsx', sha256: 'd'.repeat(64), sheet: '成绩' },
});
const started = ({ candidates }: Day): object => ({
  ...{ type: 'task_timed', candidateId: candidates[0]!.candidateId, task: 1 },
  ...{ tick: { run: 'a'.repeat(16), ms: 1000 }, act: { kind: 'start' } },
});
const FROZEN = ['identity_frozen', 'procedure: identity_changed'] as const;

export const IMPORTS: readonly Forgery[] = [
  made('a practical score better than the roster’s', 'exempt', 9500),
  made('a theory score that the roster does not have', 7500, 7000),
  made('an exemption from theory where the roster names an absence', 'absent', 7000),
  rooted(
    'two names exchanged once a theory score came from elsewhere',
    eighth(both(slipped(fromFile, 'clerk', BEFORE), exchanged(BEFORE))),
    ...FROZEN,
  ),
  rooted(
    'two names exchanged once one’s clock was started',
    eighth(both(slipped(started, 'first', BEFORE), exchanged(BEFORE))),
    ...FROZEN,
  ),
];

/** Everybody's scores as the roster has them. */
export const fromRoster: Edit = both(onRoster, imported('exempt', 7000));
/** The same day as the roster has it. */
export const rosterDay: Edit = eighth(fromRoster);
