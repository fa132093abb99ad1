import { PHOTO_RULE } from '#shared/model/photo.ts';
import { hashLine } from '#shared/record/chain.ts';
import { sixthDay, type Day } from './days.ts';
import type { Step } from './rewrite.ts';

// Pictures in an archive, and its sums' seal, as somebody would forge them who has the folder in hand and makes its sums anew. To a
// verifier a picture is bytes: these are texts.

type Files = Map<string, string>;

/** Two candidates' photos. */
export const PICTURES = ['one photo', 'another photo'] as const;
export const pathOf = (picture: string): string => `照片/${hashLine(picture)}.jpg`;
const [ONE, OTHER] = PICTURES.map(pathOf) as [string, string];

/** The clerk states whose photos they are, as soon as people are admitted. */
export function withPictures(steps: readonly Step[], { candidates, people }: Day): Step[] {
  const admitted = steps.findIndex(({ body }) => body.type === 'candidates_admitted') + 1;
  const said = PICTURES.map((picture, n): Step => {
    const { candidateId } = candidates[n]!;
    const facts = { sha256: hashLine(picture) };
    return { body: { type: 'facts_stated', rule: PHOTO_RULE, candidateId, facts }, actor: people['clerk']!.personId };
  });
  return [...steps.slice(0, admitted), ...said, ...steps.slice(admitted)];
}

/** The day as one whose archive has to bear the station's seal. */
export const sealedSince = (day: Day): Day => sixthDay(day, 9);

const files = (change: (files: Files) => void) => ({ files: change });
const seal = (change: (seal: string) => string | null) => ({ seal: change });
const other = (digit: string): string => (digit === '0' ? '1' : '0');

export const PICTURE_FORGERIES = [
  {
    name: 'a picture with one byte changed',
    says: 'picture_swapped',
    forged: files((all) => all.set(ONE, 'one Photo')),
  },
  {
    name: 'two pictures exchanged',
    says: 'picture_swapped',
    forged: files((all) => all.set(ONE, PICTURES[1]).set(OTHER, PICTURES[0])),
  },
  { name: 'a picture that nobody named', says: 'picture_unknown', forged: files((all) => all.set(pathOf('x'), 'x')) },
  {
    name: 'a picture that nobody named under the name of another',
    says: 'picture_altered',
    forged: files((all) => all.set(pathOf('x'), 'y')),
  },
  {
    name: 'a picture under no digest',
    says: 'picture_unknown',
    forged: files((all) => all.set('照片/陈婷华.jpg', PICTURES[0])),
  },
  {
    name: 'a picture in a folder of its own',
    says: 'picture_unknown',
    forged: files((all) => all.set(ONE.replace('/', '/陈婷华/'), PICTURES[0])),
  },
  { name: 'a seal over other sums', says: 'seal_differs', forged: seal(() => sealOver('0'.repeat(64))) },
  {
    name: 'a seal with one digit changed',
    says: 'seal_forged',
    forged: seal((line) => line.replace(/.(?="\}\n$)/, other)),
  },
  { name: 'a seal with a blank', says: 'seal_form', forged: seal((line) => line.replace('":', '": ')) },
  { name: 'a seal with a line more', says: 'seal_form', forged: seal((line) => `${line}\n`) },
  {
    name: 'no seal in an archive of edition 9',
    says: 'seal_missing',
    forged: { day: sealedSince, ...seal(() => null) },
  },
];

const sealOver = (sha256: string): string =>
  `${JSON.stringify({ sha256, publicKey: 'a'.repeat(64), signature: 'b'.repeat(128) })}\n`;
