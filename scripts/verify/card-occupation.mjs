// 考评资格与职业 (docs/format.md, section 4): whose card does not name the occupation of the sitting, and whether that was answered for.

export const OCCUPATION_RULE = 'room.occupation';

const compact = (text) => text.replaceAll(/[ \u3000]/gu, '');

/** Whether a card names it, among others or as the only one, by name or code. */
function names(occupations, { occupation, occupationCode }) {
  const wanted = [occupation, occupationCode].map(compact).filter((text) => text !== '');
  return [compact(occupations), ...occupations.split(/[、，,；;/ \u3000]+/u)].some((one) => wanted.includes(one));
}

/** The codes of everybody who marks with such a card. */
function occupationCodes({ sitting, sheets, people }) {
  const { settings, edition = 1, procedure } = sitting;
  const least = procedure === 'practical' ? 9 : 10;
  if (settings.cardOccupation === undefined || edition < least || procedure === 'recognition') return [];
  const marking = new Set([...sheets.keys()].map((key) => key.split('/')[1]));
  return [...people.values()].flatMap(({ personId, occupations = '' }) =>
    marking.has(personId) && !names(occupations, sitting) ? [`occupation_unfit.${personId}`] : [],
  );
}

/** Whether these codes answer for all of them, where there are any. */
export const coversOccupations = (state, codes) => {
  const owed = occupationCodes(state);
  return owed.length > 0 && owed.every((code) => codes.includes(code));
};

/** Whether the site head has answered for everybody who marks without the card for it. */
export function areOccupationsSettled(state) {
  const [, , codes = []] = state.answers.get(`${OCCUPATION_RULE}/`) ?? [];
  return occupationCodes(state).every((code) => codes.includes(code));
}
