import { COUNT, HEX, isObject, object, oneOf, REASON, text, whole } from './fields.mjs';

// What may be done to the clock of a task, and when by the computer’s own clock.

export const TICK = object({ run: HEX(16), ms: COUNT });
const SECONDS = whole(0, 86_400);

const ACTS = {
  ...{ start: {}, finish: {}, pause: { reason: REASON }, resume: { reason: REASON } },
  give_back: { seconds: whole(1, 86_400), reason: REASON },
  correct: {
    seconds: SECONDS,
    reason: REASON,
    witness: (value) => typeof value === 'string' && text(200, 1)(value.trim()),
  },
  confirm: { seconds: SECONDS, reason: REASON },
};

export const CLOCK_ACT = (value) =>
  isObject(value) && Object.hasOwn(ACTS, value.kind) && object({ kind: oneOf(value.kind), ...ACTS[value.kind] })(value);
