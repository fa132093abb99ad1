import type { Sentence } from '../words/say.ts';

/** Why a promise signed by hand is not taken. */
export const promiseRefusalWords = {
  promise_not_asked: ['本场次不要求签诚信承诺书。', 'This sitting asks for no integrity promise.'],
  promise_before_check_in: [
    '{name}还没有检录，先记到场，再签诚信承诺书。',
    '{name} is not checked in yet: record that they are there, then let them sign.',
  ],
  promise_blank: [
    '签名太小或没有写，没有记录，请在框内重新签名。',
    'Nothing to be read as a signature; not recorded. Please sign again in the field.',
  ],
  promise_too_large: [
    '签名的笔画太多，没有记录，请清除后重新签名。',
    'Too many strokes for a signature; not recorded. Please clear and sign again.',
  ],
} as const satisfies Record<string, Sentence>;
