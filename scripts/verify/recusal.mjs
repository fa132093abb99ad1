// Who may not judge a candidate, and who does in their place (docs/format.md, section 3): what the entries come to.

/** Whether somebody is recused from a candidate: the last word about the two, where the relation bars in this sitting. */
export function isRecused({ recusals, sitting }, personId, candidateId) {
  const last = recusals.findLast((one) => one.personId === personId && one.candidateId === candidateId);
  if (!last?.applies) return false;
  return last.relation !== 'colleague' || sitting.settings.sameUnit === 'bars';
}

/** A seat with whoever stands in for one of its holders at this candidate, in order. */
export function seatAt({ standIns }, held, candidateId) {
  const seat = [...held];
  for (const { candidateId: about, leaves, takes } of standIns)
    if (about === candidateId && seat.includes(leaves) && !seat.includes(takes)) seat.push(takes);
  return seat;
}

/** What was marked before a recusal stays on its sheet, which nobody has signed any more. */
export function recuse(state, body) {
  state.recusals.push(body);
  const key = `${body.candidateId}/${body.personId}`;
  if (state.sheets.has(key) && isRecused(state, body.personId, body.candidateId))
    state.sheets.set(key, { ...state.sheets.get(key), signed: null });
}

/** One sheet goes over as it is, with the name of whoever began it. */
export function standIn(state, { candidateId, leaves, takes }) {
  state.standIns.push({ candidateId, leaves, takes });
  const sheet = state.sheets.get(`${candidateId}/${leaves}`);
  if (sheet === undefined) return;
  state.sheets.delete(`${candidateId}/${leaves}`);
  state.sheets.set(`${candidateId}/${takes}`, { ...sheet, signed: null, begunBy: sheet.begunBy ?? leaves });
}
