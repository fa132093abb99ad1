import { changed, left, slipped } from './edits.ts';
import { candidate, markBy, recognition, type Forgery } from './row.ts';

// 直接认定 on an honest day: the lead recognises the first candidate and not the second; the third is absent.

export const RECOGNITIONS: readonly Forgery[] = [
  recognition(
    'somebody recognised without a ground',
    changed(['decision_recorded'], { reason: ' ' }),
    'recognition_needs_evidence',
    'procedure: recognition_needs_evidence',
  ),
  recognition(
    'somebody recognised who was not there',
    changed(['decision_recorded'], (day) => ({ candidateId: candidate(day, 2).candidateId })),
    'candidate_not_there',
    'procedure: candidate_not_there',
  ),
  recognition(
    'a recognition by the clerk',
    changed(['decision_recorded'], {}, (day) => ({ actor: day.people['clerk']!.personId })),
    'role_may_not',
    'procedure: role_may_not',
  ),
  recognition(
    'a recognition signed before everybody was decided',
    left(({ body }) => body.type === 'decision_recorded' && body.decision === 'fail'),
    'signing_order',
    'procedure: signing_order',
  ),
  recognition(
    'a mark where nobody gives any',
    slipped(markBy('lead', 0), 'lead', ['note_added']),
    'not_expected',
    'procedure: not_the_examiner',
  ),
];
