import { expertRanks } from './condition-facts.mjs';
import { seatsOf } from './seats.mjs';

// Experts who mark beside several panels, from edition 10 on (docs/format.md, section 4): who has none of the qualifications of
// 渝职鉴发〔2022〕8号 六（三）, and whether that was answered for.

export const EXPERT_RULE = 'room.expert';

/** The codes of everybody who marked and sits on no panel now without being qualified. */
function expertCodes(state) {
  const { sitting, panels, people, sheets } = state;
  const { edition = 1, procedure, policy, heldOn } = sitting;
  if (edition < 10 || procedure !== 'panel' || policy.id !== 'chongqing-crossover' || panels.length === 0) return [];
  const seated = new Set(seatsOf(state).map((seat) => seat.at(-1)));
  const marking = new Set([...sheets.keys()].map((key) => key.split('/')[1]));
  const isUnfit = (one) => (expertRanks(one, heldOn) ?? ['other']).includes('other');
  return [...people.values()].flatMap((one) =>
    marking.has(one.personId) && !seated.has(one.personId) && isUnfit(one) ? [`expert_unfit.${one.personId}`] : [],
  );
}

/** Whether these codes answer for all of them, where there are any. */
export const coversExperts = (state, codes) => {
  const owed = expertCodes(state);
  return owed.length > 0 && owed.every((code) => codes.includes(code));
};

/** Whether the site head has answered for everybody who marked so. */
export function areExpertsSettled(state) {
  const [, , codes = []] = state.answers.get(`${EXPERT_RULE}/`) ?? [];
  return expertCodes(state).every((code) => codes.includes(code));
}
