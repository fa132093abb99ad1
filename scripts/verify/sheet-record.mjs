import { applyToPaper, checkDiffers } from './paper-sheet.mjs';

// The sheets of a record: what was written on each, whose it is, and whether it is signed.

/** Sheets that are not signed go over as they are, with the name of whoever began them. */
export function handOver(state, { leaves, takes }) {
  state.handovers.push({ leaves, takes });
  for (const [key, sheet] of [...state.sheets]) {
    const [candidateId, examinerId] = key.split('/');
    if (examinerId !== leaves || sheet.signed !== null) continue;
    state.sheets.delete(key);
    state.sheets.set(`${candidateId}/${takes}`, { ...sheet, begunBy: sheet.begunBy ?? leaves });
  }
}

/** What an entry about one sheet makes of it. */
export function applyToSheet(state, body, actor) {
  const key = `${body.candidateId}/${body.examinerId}`;
  const sheet = state.sheets.get(key) ?? freshSheet();
  state.sheets.set(key, sheet);
  if (body.type === 'sheet_proofread') {
    sheet.proof = { read: body.read, differs: body.differs ?? [], stands: false };
    return;
  }
  if (body.type === 'paper_checked') {
    sheet.check = { differs: body.outcome === 'differs', answered: false };
    return;
  }
  if (body.type === 'difference_settled' && body.how === 'stands') {
    if (checkDiffers(sheet)) sheet.check.answered = true;
    else if (sheet.proof !== null) Object.assign(sheet.proof, { stands: true, differs: [] });
    return;
  }
  const wasOfPaper = checkDiffers(sheet);
  sheet.signed = null;
  // what was read before a change, or before another signature, was read off another sheet; a difference stays for the lead
  const ofProof = body.type === 'difference_settled' && !wasOfPaper;
  if (ofProof || !isForTheLead(sheet)) sheet.proof = null;
  else sheet.proof.isStale = true;
  sheet.check = null;
  if (body.type === 'line_scored') put(sheet.scores, body.line, body.score);
  if (body.type === 'veto_recorded') put(sheet.vetoes, body.line, body.applies ? body.reason : null);
  if (body.type === 'time_recorded') sheet.times.set(body.task, body.seconds);
  if (body.type.startsWith('paper_')) applyToPaper(sheet, body, actor);
  if (body.type === 'difference_settled') sheet.returned = true;
  if (body.type === 'sheet_signed') {
    sheet.returned = false;
    sheet.signed = body.digest;
    sheet.everSigned = true;
    // once sheets were drawn whatever is signed after is held against its paper too
    if (state.paperDrawn) state.toCheck.add(key);
  }
}

/** Whether the lead has yet to decide about a difference that is on record as one. */
export const isForTheLead = ({ proof }) => proof !== null && proof.differs.length > 0;

const freshSheet = () => ({
  scores: new Map(),
  vetoes: new Map(),
  times: new Map(),
  signed: null,
  everSigned: false,
  returned: false,
  proof: null,
  begunBy: null,
  paper: null,
  check: null,
});

export function put(map, key, value) {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

export const sheetOf = (state, candidateId, examinerId) =>
  state.sheets.get(`${candidateId}/${examinerId}`) ?? freshSheet();
export const attendanceOf = (state, candidateId) => state.attendance.get(candidateId) ?? 'present';
