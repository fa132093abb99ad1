import { attendanceOf } from './sheet-record.mjs';

// 诚信承诺 (docs/format.md, section 4): signed by hand by whoever was checked in, and what it comes to where it was not.

export const PROMISE_RULE = 'room.promise';
export const PROMISE_UNSIGNED = 'promise_unsigned';
const MOST_POINTS = 1500;
const LEAST_SPAN = 40;

const asked = ({ sitting }) => ((sitting.edition ?? 1) >= 8 ? sitting.settings.promise : undefined);

/** Drawn by somebody who is there, and neither a slip of the hand nor more than a signature. */
export function judgePromise(state, { candidateId, strokes }, wrong) {
  if (asked(state) === undefined) wrong('promise_not_asked');
  if (state.attendance.get(candidateId) !== 'present') wrong('candidate_not_there', 'candidateId');
  const points = strokes.flat();
  const span = (at) => Math.max(...points.map((one) => one[at])) - Math.min(...points.map((one) => one[at]));
  if (points.length > MOST_POINTS) wrong('promise_too_large', 'strokes');
  else if (span(0) < LEAST_SPAN && span(1) < LEAST_SPAN) wrong('promise_blank', 'strokes');
}

/** Whether the site head has to answer for somebody: there, without a promise, and marks are given. */
export const isPromiseOwed = (state, candidateId) =>
  asked(state)?.unsigned === 'answered' &&
  state.markDays !== null &&
  state.candidates.has(candidateId) &&
  attendanceOf(state, candidateId) === 'present' &&
  !state.promised.has(candidateId);

/** Whether nobody is without a promise for whom the site head has not answered. */
export const arePromisesSettled = (state) =>
  [...state.candidates.keys()].every((candidateId) => {
    const [, , codes = []] = state.answers.get(`${PROMISE_RULE}/${candidateId}`) ?? [];
    return !isPromiseOwed(state, candidateId) || codes.includes(PROMISE_UNSIGNED);
  });
