import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFonts } from '#electron/print/fonts.ts';
import { createRenderer } from '#electron/print/render.ts';
import { described } from '#scripts/forms/described.ts';
import { FORM_IDS, formOf, type FormId } from '#shared/forms/registry.ts';
import { volumeTitle } from '#shared/forms/parts/volumes.ts';
import { viewPdf } from '../electron/print/view-pdf.ts';
import { SAMPLE_PAPERS } from '../shared/forms/sample-papers.ts';
import { toPng } from '../support/picture.ts';

// Every form on sample data beside what its source asks for, as one page to look at: npm run forms -- pages.

const SCALE = 1.6;
const STYLE =
  'body{font:15px/1.6 sans-serif;margin:24px;background:#f4f4f2}section{display:grid;grid-template-columns:300px 1fr;gap:24px;' +
  'margin:0 0 32px;padding:16px;background:#fff;border:1px solid #ccc}img{max-width:48%;margin:0 8px 8px 0;border:1px solid #999;' +
  'vertical-align:top}dt{color:#555}dd{margin:0 0 8px}ol{margin:0;padding-left:28px;line-height:1.35}';

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Writes forms.html into a folder; answers how many forms it shows. */
export async function writeFormsPage(folder: string): Promise<number> {
  const render = createRenderer(await readFonts());
  const sections: string[] = [];
  for (const form of FORM_IDS) {
    const { pdf } = await render([SAMPLE_PAPERS[form]]);
    const pages = await viewPdf(pdf, 'draw', SCALE);
    const images = pages.map(({ width, height, ink }) => {
      const [w, h] = [Math.floor(width * SCALE), Math.floor(height * SCALE)];
      const greys = ink({ x: 0, y: 0, width: w / SCALE, height: h / SCALE }).map((dark) => dark >> 4);
      return `<img alt="${safe(formOf(form).name)}" src="data:image/png;base64,${toPng({ width: w, height: h, greys }).toString('base64')}">`;
    });
    sections.push(`<section id="${form}"><div>${aboutOf(form)}</div><div>${images.join('')}</div></section>`);
  }
  mkdirSync(folder, { recursive: true });
  const head = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>全部表单</title><style>${STYLE}</style>`;
  writeFileSync(
    join(folder, 'forms.html'),
    `${head}<h1>全部表单（${String(FORM_IDS.length)}）</h1>${sections.join('\n')}</html>\n`,
  );
  return sections.length;
}

function aboutOf(form: FormId): string {
  const { name, source, volume } = formOf(form);
  const facts = [...described(form), ['摘要', source.note], ['归档', volumeTitle(volume)], ['编号', form]] as const;
  return `<h2>${safe(name)}</h2><dl>${facts.map(([label, text]) => `<dt>${label}</dt><dd>${saidOf(label, text)}</dd>`).join('')}</dl>`;
}

/** Columns as a list, so that each can be looked for on the paper beside it. */
const saidOf = (label: string, text: string): string =>
  label.startsWith('栏目') || label.startsWith('写明')
    ? `<ol>${text
        .split('｜')
        .map((part) => `<li>${safe(part)}</li>`)
        .join('')}</ol>`
    : safe(text);
