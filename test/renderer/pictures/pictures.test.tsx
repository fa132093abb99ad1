// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { PicturesScreen } from '#renderer/features/pictures/pictures-screen.tsx';
import { cutTo, widthOf } from '#renderer/pictures/ink.ts';
import { svgText } from '#renderer/pictures/picture-file.ts';
import { LIGHT } from '#renderer/ui/palette.ts';
import { EDITION } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { readySitting } from '#test/support/sitting.ts';

const opened: Awaited<ReturnType<typeof markingRoom>>[] = [];
afterEach(async () => {
  for (const made of opened.splice(0)) await made.leave();
});

const SIGNED = { digest: 'd'.repeat(64), publicKey: 'ab'.repeat(32), signature: 'f'.repeat(128) };

async function room(signatures: number) {
  const ready = readySitting({ edition: EDITION });
  const [first, second] = [...ready.state.candidates.keys()];
  const before = [first, second].flatMap((candidateId = '', at): Body[] => [
    ...ready.scorers.flatMap(({ personId: examinerId }) =>
      ['1.1', '1.2', '2.1'].map((line): Body => ({
        ...{ type: 'line_scored', candidateId, examinerId, line, cause: 'typed', reason: '' },
        score: { kind: 'mark', mark: at === 0 ? 4000 : 2000 },
      })),
    ),
    ...ready.scorers
      .slice(0, signatures)
      .map(({ personId: examinerId }): Body => ({ type: 'sheet_signed', candidateId, examinerId, ...SIGNED })),
  ]);
  const made = await markingRoom(<PicturesScreen />, {}, before, { ready });
  opened.push(made);
  await made.settle();
  return made;
}

it('shows no picture and no figure before the sheets are signed', async () => {
  const { place } = await room(2);
  expect(place.querySelectorAll('[data-testid=picture]')).toHaveLength(0);
  expect(place.textContent).toContain('还没有可以画的成绩');
});

it('answers each question in words, in a drawing and in a table', async () => {
  const { place } = await room(3);
  const pictures = [...place.querySelectorAll('[data-testid=picture]')];
  expect(pictures.map((one) => one.querySelector('h2')?.textContent)).toEqual([
    '这场考得怎样？',
    '合格率多少，哪一部分没考好？',
    '考评员之间一致吗？',
    '哪些要点难，哪些要点区分得开？',
  ]);
  for (const picture of pictures) {
    expect(picture.querySelector('svg')?.getAttribute('aria-label')).toContain(
      picture.querySelector('h2')?.textContent,
    );
    expect(picture.querySelectorAll('tbody tr').length).toBeGreaterThan(0);
    expect(picture.innerHTML).not.toMatch(/NaN|undefined/);
  }
});

it('saves a picture that needs nothing of the page: light colours, question and source on it, text as text', async () => {
  const { place } = await room(3);
  const drawn = place.querySelector<SVGSVGElement>('svg[data-picture]')!;
  const svg = svgText(drawn, { question: '甲 < 乙？', answers: ['一'.repeat(200)], source: '焊工三级 第一场' });
  expect(svg).not.toContain('var(');
  expect(svg).toContain(LIGHT.accent);
  expect(svg).toContain('甲 &lt; 乙？');
  expect(svg).toContain('焊工三级 第一场');
  const lines = [...svg.matchAll(/>(一+)</g)].map(([, line = '']) => line);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe('一'.repeat(200));
});

it('cuts a long name to its place', () => {
  expect(cutTo('焊前准备', 100, 13)).toBe('焊前准备');
  const cut = cutTo('管板垂直固定单面焊双面成形', 100, 13);
  expect(cut).toMatch(/^管板.*…$/);
  expect(widthOf(cut, 13)).toBeLessThanOrEqual(100);
});
