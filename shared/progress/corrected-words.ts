import type { Sentence } from '../words/say.ts';

/** A photo as records tell it to people: by the first figures of its digest, or that there is none. */
const photoSaid = (sha256: string): Sentence =>
  sha256 === '' ? ['无照片', 'no photo'] : [`照片 ${sha256.slice(0, 8)}`, `photo ${sha256.slice(0, 8)}`];

/** What a corrected field said or says, in words: a photo is no text that anybody reads. */
export const correctedSaid = (field: string, text: string): Sentence =>
  field === 'photo' ? photoSaid(text) : [text, text];
