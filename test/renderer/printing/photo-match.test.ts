import { expect, it } from 'vitest';
import { matchPhotos } from '#renderer/features/printing/photo-match.ts';
import { aCandidate } from '#test/support/sitting.ts';

const people = [
  { ...aCandidate('2026001101', '欧阳㛃'), idNumber: '120000197603167141' },
  { ...aCandidate('2026001102', '欧阳㛃'), idNumber: '12000019881102716X', extra: { 准考证号: '26120000110002' } },
  { ...aCandidate('2026001103', '吴凯'), idNumber: '120000198006061210' },
];
const [first, second, third] = people;
const one = (file: string) => {
  const [match] = matchPhotos([file], people);
  return match === undefined ? undefined : 'fault' in match ? match.fault : match.candidate;
};

it('knows whose a photo is by number, ticket or ID number, and by a name that nobody shares', () => {
  expect(one('2026001101.jpg')).toBe(first);
  expect(one('2026001102_欧阳㛃.JPG')).toBe(second);
  expect(one('26120000110002.png')).toBe(second);
  expect(one('12000019881102716x.jpeg')).toBe(second);
  expect(one('吴凯（新）.jpg')).toBe(third);
  expect(one('焊工-吴凯-2026001103.jpg')).toBe(third);
});

it('guesses nobody', () => {
  expect(one('欧阳㛃.jpg')).toBe('several');
  expect(one('IMG_0001.jpg')).toBe('nobody');
  expect(one('20260011.jpg')).toBe('nobody');
  expect(one('2026001101 吴凯.jpg')).toBe('differs');
  expect(one('2026001101 2026001103.jpg')).toBe('differs');
});

it('takes one photo of a person, the first', () => {
  const matches = matchPhotos(['吴凯.jpg', '2026001103.jpg', 'x.jpg'], people);
  expect(matches.map((match) => ('fault' in match ? match.fault : match.candidate.name))).toEqual([
    '吴凯',
    'twice',
    'nobody',
  ]);
});
