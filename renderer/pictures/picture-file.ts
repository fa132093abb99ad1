import { cssName, LIGHT } from '#renderer/ui/palette.ts';
import { NOTE, TEXT, widthOf } from './ink.ts';

/** What stands above a picture that is saved, so that it speaks for itself wherever it is pasted. */
export type Caption = { readonly question: string; readonly answers: readonly string[]; readonly source: string };

const COLOURS = new Map(Object.entries(LIGHT).map(([name, colour]) => [cssName(name), colour]));
const FACES = 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, sans-serif';
const PAD = 16;
const LINE = 20;
/** Twice the size on screen: sharp on paper. */
const SCALE = 2;

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The picture as a file of its own: light whatever the look of the screen, with question, answer and sitting written on it. */
export function svgText(drawn: SVGSVGElement, { question, answers, source }: Caption): string {
  const [, , width = 0, height = 0] = (drawn.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const lines = [...answers, source].flatMap((text) => wrapped(text, width, NOTE.fontSize));
  const head = PAD + 24 + lines.length * LINE;
  const texts = lines.map(
    (text, at) =>
      `<text x="${PAD}" y="${PAD + 38 + at * LINE}" fill="${NOTE.fill}" font-size="${NOTE.fontSize}">${escape(text)}</text>`,
  );
  const inner = [...drawn.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join('');
  const [wide, high] = [width + 2 * PAD, height + head + 2 * PAD];
  const file = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" font-family="${FACES}">`,
    `<rect width="${wide}" height="${high}" fill="#ffffff"/>`,
    `<text x="${PAD}" y="${PAD + 14}" fill="${TEXT.fill}" font-size="17" font-weight="600">${escape(question)}</text>`,
    ...texts,
    `<g transform="translate(${PAD} ${head + PAD})">${inner}</g></svg>`,
  ].join('');
  return file.replace(/var\((--kp-[\w-]+)\)/g, (all, name: string) => COLOURS.get(name) ?? all);
}

/** Broken where it gets too long; Chinese breaks anywhere, other words where there is a blank. */
function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+|\s+/g) ?? []) {
    if (line !== '' && widthOf(line + piece, size) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

/** The same as a PNG, for where an SVG can't be pasted. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error('the canvas gave no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
