import type { Attendance } from '../model/candidate.ts';
import type { Body } from '../record/body.ts';
import type { SittingState } from '../record/state.ts';
import { diaryWords, incidentWords } from '../progress/diary-words.ts';
import { examSubjectWords } from '../documents/parts/subjects.ts';
import { signingRoleWords } from '../words/roles.ts';
import { correctedSaid } from '../progress/corrected-words.ts';
import { say, type Sentence } from '../words/say.ts';
import { traceWords as words } from './trace-words.ts';

type Blanks = Readonly<Record<string, string | number | Sentence>>;
const NOTHING: Sentence = ['', ''];

/** A sentence with its blanks filled in; what is a sentence itself is said in the same language. */
function filled(sentence: Sentence, blanks: Blanks = {}): Sentence {
  const inOne = (language: 'zh' | 'en', at: 0 | 1): string =>
    say(
      sentence,
      language,
      Object.fromEntries(
        Object.entries(blanks).map(([key, what]) => [key, typeof what === 'object' ? what[at] : what]),
      ),
    );
  return [inOne('zh', 0), inOne('en', 1)];
}

const fromFile = (source: { readonly file: string } | null): Sentence =>
  source === null ? NOTHING : filled(words.file, { file: source.file });
const why = (reason: string): Sentence => (reason.trim() === '' ? NOTHING : filled(words.because, { reason }));
const short = (digest: string): string => digest.slice(0, 8);

/** What an entry says about somebody, or of the sitting as a whole; null where it says nothing that is told. */
export function tellOf(state: SittingState, candidateId: string, body: Body): Sentence | null {
  const named = (id: string): string => state.people.get(id)?.name ?? '';
  const isOurs = 'candidateId' in body && body.candidateId === candidateId;
  return isOurs ? aboutThem(body, named) : aboutAll(candidateId, body);
}

function aboutThem(body: Body, named: (id: string) => string): Sentence | null {
  switch (body.type) {
    case 'candidate_corrected':
      return filled(words.corrected, {
        ...{ old: correctedSaid(body.field, body.old), fresh: correctedSaid(body.field, body.fresh) },
        reason: body.reason,
      });
    case 'attendance_recorded':
      return filled(words.attendance, { what: filled(ATTENDANCE[body.attendance], { why: why(body.reason) }) });
    case 'promise_signed':
      return words.promised;
    case 'facts_stated':
      return body.rule.startsWith('forms.') || body.rule.startsWith('calendar.') ? null : words.facts;
    case 'sheet_signed':
      return filled(words.signed, { digest: short(body.digest) });
    case 'line_scored':
      return body.cause === 'correction' ? filled(words.changed, { line: body.line, reason: body.reason }) : null;
    case 'veto_recorded':
      return body.applies ? filled(words.veto, { line: body.line, reason: body.reason }) : null;
    case 'incident_recorded':
      return filled(words.incident, { kind: incidentWords[body.kind], text: body.text });
    case 'decision_recorded':
      return filled(words.decided, { what: DECISIONS[body.decision], why: why(body.reason) });
    case 'recusal_recorded':
      return body.applies ? filled(words.recused, { name: named(body.personId), reason: body.reason }) : null;
    case 'stand_in_named':
      return filled(words.standIn, { takes: named(body.takes), leaves: named(body.leaves), reason: body.reason });
    case 'spread_conferred':
      return filled(words.conferred, { text: body.text });
    case 'third_named':
      return filled(words.third, { name: named(body.personId), reason: body.reason });
    case 'spread_decided':
      return filled(words.spread, { reason: body.reason });
    case 'note_added':
      return filled(words.note, { text: body.text });
    default:
      return null;
  }
}

const ATTENDANCE: Readonly<Record<Attendance, Sentence>> = {
  ...{ absent: diaryWords.absent, void: diaryWords.void, ineligible: diaryWords.ineligible },
  present: ['到场{why}', 'present{why}'],
};
const DECISIONS = { pass: ['通过', 'pass'], fail: ['不通过', 'fail'] } as const;

function aboutAll(candidateId: string, body: Body): Sentence | null {
  const has = (list: readonly { readonly candidateId: string | null }[]): boolean =>
    list.some((one) => one.candidateId === candidateId);
  switch (body.type) {
    case 'candidates_admitted':
      return has(body.candidates) ? filled(words.admitted, { file: fromFile(body.source) }) : null;
    case 'subject_scores_imported':
      return has(body.scores)
        ? filled(words.imported, { subject: examSubjectWords[body.subject], file: fromFile(body.source) })
        : null;
    case 'verdicts_answered':
      return has(body.verdicts) ? filled(words.answered, { reason: body.reason }) : null;
    case 'certificates_assigned':
      return has(body.certificates) ? numbered(candidateId, body) : null;
    case 'sitting_corrected':
      return filled(words.sittingPutRight, { old: body.old, fresh: body.fresh, reason: body.reason });
    case 'sitting_signed':
      return filled(words.sittingSigned, { role: signingRoleWords[body.role], digest: short(body.digest) });
    case 'sitting_closed':
      return words.closed;
    case 'sitting_voided':
      return filled(words.voided, { reason: body.reason });
    default:
      return null;
  }
}

function numbered(candidateId: string, body: Extract<Body, { type: 'certificates_assigned' }>): Sentence {
  const { number = null, issuedOn = null } = body.certificates.findLast((one) => one.candidateId === candidateId) ?? {};
  if (number === null) return filled(words.takenBack, { reason: body.reason });
  return filled(words.numbered, { number, day: issuedOn === null ? NOTHING : filled(words.day, { date: issuedOn }) });
}
