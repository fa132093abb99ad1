// Files shown for the six conditions of 天津's pilot enterprises, and the authority's checks (docs/format.md, section 4).

const RULE = 'tj.enterprise.conditions';
const NAMES = ['management', 'occupations', 'funds', 'organisation', 'premises', 'treatment'];
const EDITION = 9;

const isAsked = ({ sitting }) => (sitting.edition ?? 1) >= EDITION;
const filesFor = (state, name) => state.shown.get(name) ?? [];

/** Takes down a file that was shown, or takes it back. */
export function showFile(state, { name, sha256, stands }) {
  const rest = filesFor(state, name).filter((one) => one !== sha256);
  state.shown.set(name, stands ? [...rest, sha256] : rest);
}

/** Whether a condition that is said to hold is shown, where that is asked. */
export const isShown = (state, name) => !isAsked(state) || filesFor(state, name).length > 0;

export function judgeEvidence(state, { rule, name, sha256, stands, note }, wrong) {
  const isOurs = state.sitting.policy.id === 'tianjin-enterprise' && rule === RULE && NAMES.includes(name);
  if (!isAsked(state) || !isOurs) return wrong('evidence_unasked', 'rule');
  if (filesFor(state, name).includes(sha256) === stands) wrong('evidence_unsound', 'sha256');
  else if (!stands && note.trim() === '') wrong('reason_missing', 'note');
}

/** The next one, or one that is there told on: of the same day, office and people. */
export function judgeInspection({ inspections }, body, wrong) {
  const before = inspections.find(({ number }) => number === body.number);
  if (before === undefined) {
    const last = Math.max(0, ...inspections.map(({ number }) => number));
    if (body.number !== last + 1) wrong('inspection_out_of_turn', 'number');
    return;
  }
  if (['on', 'office', 'people'].some((field) => before[field] !== body[field])) wrong('inspection_out_of_turn');
  else if (body.done.trim() === '') wrong('reason_missing', 'done');
}
