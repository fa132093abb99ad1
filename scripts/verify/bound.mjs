// What rests on whom (docs/format.md, section 3): from then on what they are called is frozen.

export const hasSheet = ({ sheets }, id) => [...sheets.keys()].some((key) => key.split('/').includes(id));

/** From edition 8 on a score from elsewhere and a clock that was started are somebody's as well. */
const hasScoreOrTime = ({ subjectScores, clocks }, id) =>
  subjectScores.has(id) || [...clocks.keys()].some((key) => key.startsWith(`${id}/`));

/** Whether anything on record rests on who this candidate is. */
export const isBound = (state, id) =>
  state.signatures.length > 0 ||
  hasSheet(state, id) ||
  ((state.sitting.edition ?? 1) >= 8 && hasScoreOrTime(state, id)) ||
  ['attendance', 'questions', 'decisions', 'numbered'].some((part) => state[part].has(id));
