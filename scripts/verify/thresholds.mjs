// Other marks than 60 in a review (docs/format.md, section 6): of the sitting's occupation, or of one person's special policy.

export const THRESHOLDS = 'review.thresholds';
const STAGES = ['theory', 'practical', 'thesis', 'performance'];
const OF_SITTING = ['national-exam', 'special-occupation', 'none'];
const OF_PERSON = ['special-policy', 'none'];
const isOfToday = ({ edition = 1 }) => edition >= 9;

/** Whether facts are written as the format has them; whose they are, the door knows. */
function isSound(facts) {
  const { ground, source, ...marks } = facts;
  return (
    [...OF_SITTING, ...OF_PERSON].includes(ground) &&
    typeof source === 'string' &&
    source.length <= 200 &&
    (ground === 'none') === (source.trim() === '') &&
    Object.keys(marks).length === STAGES.length &&
    STAGES.every((stage) => Number.isInteger(marks[stage]) && marks[stage] >= 1 && marks[stage] <= 10_000)
  );
}

/** Stated by the office, before anybody was marked of whom they are. */
export function judgeThresholds(state, { rule, candidateId, facts }, wrong, actor) {
  if (rule !== THRESHOLDS || !isOfToday(state.sitting)) return;
  if (actor === null) wrong('nobody_signed_in', 'actor');
  if (!['site-head', 'clerk'].includes(state.people.get(actor)?.role)) wrong('role_may_not', 'actor');
  const grounds = candidateId === null ? OF_SITTING : OF_PERSON;
  if (state.sitting.procedure !== 'review' || !isSound(facts) || !grounds.includes(facts.ground))
    wrong('thresholds_unsound', 'facts');
  const isMarked = [...state.sheets.keys()].some((key) => candidateId === null || key.startsWith(candidateId));
  if (isMarked) wrong('thresholds_in_use', 'facts');
}

/** What somebody's stages pass by: their own, else the sitting's, else null. */
export function thresholdsOf({ sitting, thresholds }, candidateId) {
  if (!isOfToday(sitting)) return null;
  const stands = (facts) => (facts !== undefined && isSound(facts) && facts.ground !== 'none' ? facts : null);
  return stands(thresholds.get(candidateId)) ?? stands(thresholds.get(null));
}

/** What is signed of them. */
export const thresholdsText = ({ ground, source, ...marks }) => [
  ground,
  source,
  ...STAGES.map((stage) => marks[stage]),
];
