import { both, changed, seventh, type Edit } from './edits.ts';
import type { Forgery } from './row.ts';

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
  ...{ name, day: 'review', rooted: true, edit: seventh(both(onRoster, imported(theory, practical))) },
  ...{ door: 'scores_not_in_roster', verifier: 'procedure: scores_not_in_roster' },
});

export const IMPORTS: readonly Forgery[] = [
  made('a practical score better than the roster’s', 'exempt', 9500),
  made('a theory score that the roster does not have', 7500, 7000),
  made('an exemption from theory where the roster names an absence', 'absent', 7000),
];

/** Everybody's scores as the roster has them. */
export const fromRoster: Edit = both(onRoster, imported('exempt', 7000));
/** The same day as the roster has it. */
export const rosterDay: Edit = seventh(fromRoster);
