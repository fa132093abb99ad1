import { awayFrom, dayOf, withDay } from './mark-days.mjs';
import { isFromPaper } from './paper-sheet.mjs';
import { sheetOf } from './sheet-record.mjs';

// The days that entries name against the day on which each was written (docs/format.md, section 3), from edition 7 on.

const EDITION = 7;

export function judgeDays(state, body, at, flaw) {
  const sitting = body.type === 'sitting_opened' ? body.sitting : state.sitting;
  if (sitting === null || sitting.practice || (sitting.edition ?? 1) < EDITION) return;
  DAYS[body.type]?.({ state, body, heldOn: sitting.heldOn, day: dayOf(at) }, (why, field) =>
    flaw('procedure', why, field),
  );
}

const DAYS = {
  sitting_opened: ({ heldOn, day }, wrong) => heldOn < day && wrong('opened_after_day', 'heldOn'),
  line_scored: judgeMark,
  veto_recorded: judgeMark,
  decision_recorded: judgeDay,
  supervisor_confirmed: ({ body, day }, wrong) => body.date > day && wrong('letter_ahead', 'date'),
  inspection_recorded: ({ body, day }, wrong) => body.on > day && wrong('inspection_ahead', 'on'),
  certificates_assigned: ({ body, heldOn }, wrong) =>
    body.certificates.some(({ issuedOn }) => issuedOn !== null && issuedOn < heldOn) &&
    wrong('certificate_before_exam', 'certificates'),
};

/** What is corrected of a sheet from paper says nothing of the day on which it was marked. */
function judgeMark(told, wrong) {
  const { candidateId, examinerId } = told.body;
  if (!isFromPaper(sheetOf(told.state, candidateId, examinerId))) judgeDay(told, wrong);
}

function judgeDay({ state, heldOn, day }, wrong) {
  if (awayFrom(withDay(state.markDays, day), heldOn) > 0) wrong('mark_off_day', 'at');
}
