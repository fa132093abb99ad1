import type { Sentence } from '../words/say.ts';

/** Why a promise signed by hand is not taken. */
export const promiseRefusalWords = {
  promise_not_asked: ['本场次不要求签诚信承诺书。', 'This sitting asks for no integrity promise.'],
  promise_before_check_in: [
    '{name}还没有检录，先记到场，再签诚信承诺书。',
    '{name} is not checked in yet: record that they are there, then let them sign.',
  ],
  promise_absent: [
    '{name}已记缺考，不能签诚信承诺书；考生到场的，先改记到场。',
    '{name} is recorded absent and can’t sign the promise. If they came after all, put it right first.',
  ],
  promise_void: ['{name}已记违纪，不能签诚信承诺书。', '{name} was sent out and can’t sign the promise.'],
  promise_ineligible: ['{name}已记资格不符，不能签诚信承诺书。', '{name} is not eligible and can’t sign the promise.'],
  promise_blank: [
    '签名太小或没有写，没有记录，请在框内重新签名。',
    'Nothing to be read as a signature; not recorded. Please sign again in the field.',
  ],
  promise_too_large: [
    '签名的笔画太多，没有记录，请清除后重新签名。',
    'Too many strokes for a signature; not recorded. Please clear and sign again.',
  ],
} as const satisfies Record<string, Sentence>;
