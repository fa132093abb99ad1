import { CheckInScreen } from '#renderer/features/check-in/check-in-screen.tsx';
import { PHOTO_RULE } from '#shared/model/photo.ts';
import { checkedInDay, later, newDay, preparedDay, seated } from '../days.ts';
import { longDay } from '../long-day.ts';
import { answered } from '../hosts.ts';
import { PORTRAIT } from '../portrait.ts';
import { press } from '../hands.ts';
import { codesDay } from '../codes-day.ts';
import { promiseDay } from '../promise-day.ts';
import type { ScreenStates } from '../state.ts';
import { unmetDay } from '../verdict-days.ts';

/** The roster came with photos. */
function photoDay() {
  const day = preparedDay();
  const facts = { sha256: 'ab'.repeat(32) };
  const named = [...day.sitting.candidates.keys()].map(
    (candidateId) => ({ type: 'facts_stated', rule: PHOTO_RULE, candidateId, facts }) as const,
  );
  return { ...seated(later(day, named), 'clerk'), answers: { 'photo:read': answered({ bytes: PORTRAIT }) } };
}

export const checkIn: ScreenStates = {
  part: CheckInScreen,
  states: {
    empty: () => newDay(),
    fresh: () => seated(preparedDay(), 'clerk'),
    photos: () => photoDay(),
    codes: () => seated(codesDay(), 'clerk'),
    coded: () => seated(codesDay(), 'examiner'),
    promises: () => promiseDay(),
    'promise-field': () => ({ ...promiseDay(), act: (page) => press(page, /^签承诺书|^重签/) }),
    unmet: () => unmetDay(),
    'unmet-english': () => ({ ...unmetDay(), looks: { language: 'en' } }),
    full: () => checkedInDay(),
    'long-names': () => longDay(),
    dark: () => ({ ...checkedInDay(), looks: { look: 'dark' } }),
    english: () => ({ ...checkedInDay(), looks: { language: 'en' } }),
    touch: () => ({ ...checkedInDay(), looks: { touch: true } }),
  },
};
