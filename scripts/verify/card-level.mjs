// 考评资格与等级 (docs/format.md, section 4): whose card does not reach the level of the sitting, and whether that was answered for.

export const LEVEL_RULE = 'room.level';
const LEVELS = ['junior', 'intermediate', 'advanced', 'technician', 'senior-technician', 'special', 'chief'];

/** The codes of everybody who marks with such a card. */
function levelCodes({ sitting, sheets, people }) {
  const upTo = sitting.settings.examinerUpTo;
  if (upTo === undefined || (sitting.edition ?? 1) < 9 || sitting.procedure !== 'practical') return [];
  const within = LEVELS.indexOf(sitting.level) <= LEVELS.indexOf(upTo);
  const enough = within ? ['考评员', '高级考评员'] : ['高级考评员'];
  const marking = new Set([...sheets.keys()].map((key) => key.split('/')[1]));
  return [...people.values()].flatMap(({ personId, qualification }) =>
    marking.has(personId) && !enough.includes(qualification.trim()) ? [`level_unfit.${personId}`] : [],
  );
}

/** Whether these codes answer for all of them, where there are any. */
export const coversLevels = (state, codes) => {
  const owed = levelCodes(state);
  return owed.length > 0 && owed.every((code) => codes.includes(code));
};

/** Whether the site head has answered for everybody who marks without the card for it. */
export function areLevelsSettled(state) {
  const [, , codes = []] = state.answers.get(`${LEVEL_RULE}/`) ?? [];
  return levelCodes(state).every((code) => codes.includes(code));
}
