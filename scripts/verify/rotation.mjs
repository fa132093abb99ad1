// 轮换 (docs/format.md, section 4): who marks more often than the sitting's rule allows, and whether that was answered for.

export const ROTATION_RULE = 'room.rotation';

/** Whether the sitting asks how often examiners were there before. */
const asks = ({ sitting }) =>
  sitting.settings.rotation !== undefined && sitting.procedure === 'practical' && (sitting.edition ?? 1) >= 9;

/** What is stated: whole numbers, each of somebody on the list, once. */
export function judgeRotation(state, { candidateId, facts }, wrong) {
  if (!asks(state)) return;
  const { people, ...more } = facts;
  const isTold = (one) =>
    one !== null &&
    typeof one === 'object' &&
    Object.keys(one).sort().join() === 'before,personId' &&
    state.people.has(one.personId) &&
    Number.isInteger(one.before) &&
    one.before >= 0 &&
    one.before <= 1000;
  const isSound =
    candidateId === null &&
    Object.keys(more).length === 0 &&
    Array.isArray(people) &&
    people.length >= 1 &&
    people.length <= 200 &&
    people.every(isTold) &&
    new Set(people.map(({ personId }) => personId)).size === people.length;
  if (!isSound) wrong('rotation_unsound', 'facts');
}

/** The codes of everybody who marks too often, or of whom it is not said. */
function rotationCodes(state) {
  const { sitting, sheets, people, stated } = state;
  if (!asks(state) || sitting.settings.rotation.beyond !== 'answered') return [];
  const told = new Map((stated.get(ROTATION_RULE)?.people ?? []).map(({ personId, before }) => [personId, before]));
  const marking = new Set([...sheets.keys()].map((key) => key.split('/')[1]));
  return [...people.keys()]
    .filter((id) => marking.has(id))
    .flatMap((id) => {
      if (!told.has(id)) return [`rotation_unstated.${id}`];
      return told.get(id) < sitting.settings.rotation.most ? [] : [`rotation_over.${id}`];
    });
}

/** Whether these codes answer for all of them, where there are any. */
export const coversRotation = (state, codes) => {
  const owed = rotationCodes(state);
  return owed.length > 0 && owed.every((code) => codes.includes(code));
};

/** Whether the site head has answered for everybody who marks too often. */
export function isRotationSettled(state) {
  const [, , codes = []] = state.answers.get(`${ROTATION_RULE}/`) ?? [];
  return rotationCodes(state).every((code) => codes.includes(code));
}
