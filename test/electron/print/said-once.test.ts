import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { saySparingly } from '#electron/print/said-once.ts';

type Drawing = Parameters<typeof saySparingly>[0];
type Page = Drawing & {
  rect(x: number, y: number, width: number, height: number): Page;
  stroke(): Page;
  strokeColor(colour: string, opacity?: number): Page;
  opacity(opacity: number): Page;
  addContent(line: string): Page;
};
const pdfkit = createRequire(createRequire(import.meta.url).resolve('pdfmake'))('pdfkit') as new (
  options: object,
) => Page;

/** What is said on a page of A4 since it began. */
function page() {
  const said: string[] = [];
  class Document extends pdfkit {
    override addContent(line: string): Page {
      said.push(line);
      return super.addContent(line);
    }
  }
  saySparingly(Document.prototype);
  const document = new Document({ autoFirstPage: false, bufferPages: true });
  document.addPage({});
  said.splice(0);
  return { document, said };
}

it('says once how lines and texts are drawn, and anew what is otherwise', () => {
  const { document, said } = page();
  for (const width of [1, 1, 2]) {
    document.lineWidth(width);
    document.lineCap('butt');
    document.undash();
    document.strokeColor('#333333', 1).stroke();
  }
  expect(said).toEqual([
    ...['1 w', '0 J', '[] 0 d', '/DeviceRGB CS', '0.2 0.2 0.2 SCN', '/Gs1 gs', 'S', 'S', '2 w', 'S'],
  ]);
});

it('says again what held only until it was restored, and on another page', () => {
  const { document, said } = page();
  document.fillColor('#000000');
  document.save();
  document.fillColor('#333333');
  document.restore();
  document.fillColor('#000000');
  document.fillColor('#333333');
  document.addPage({});
  document.fillColor('#333333');
  document.switchToPage(0);
  document.fillColor('#333333');
  const colours = said.filter((line) => line.endsWith('scn'));
  expect(colours.map((line) => line.slice(0, 3))).toEqual(['0 0', '0.2', '0.2', '0.2', '0.2']);
});

it('tells the opacity of what is filled from that of what is drawn', () => {
  const { document, said } = page();
  document.opacity(1);
  document.strokeColor('#000000', 1);
  document.fillColor('#000000', 0.5);
  document.opacity(1);
  expect(said.filter((line) => line.endsWith('gs'))).toEqual(['/Gs1 gs', '/Gs2 gs', '/Gs1 gs']);
});

it('draws a dashed line dashed, whatever was drawn before, and the next one not', () => {
  const { document, said } = page();
  for (let round = 0; round < 2; round += 1) {
    document.undash();
    document.dash(3, { space: 2 });
  }
  expect(said).toEqual(['[] 0 d', '[3 2] 0 d', '[] 0 d', '[3 2] 0 d']);
});

it('does not fill a path before a text, where there is none', () => {
  const { document, said } = page();
  document.fill('#000000');
  expect(said.at(-1)).toBe('0 0 0 scn');
  document.rect(0, 0, 1, 1).fill();
  expect(said.at(-1)).toBe('f');
});
