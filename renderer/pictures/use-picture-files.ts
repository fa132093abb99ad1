import { App } from 'antd';
import type { RefObject } from 'react';
import { saveBytes } from '#renderer/host/save-bytes.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { copyTable } from '#renderer/ui/table-text.ts';
import type { Table } from '#shared/exporting/table.ts';
import { pngOf, svgText, type Caption } from './picture-file.ts';
import { pictureFileWords as words } from './words.ts';

type Made = {
  /** Where the drawing stands; the first one in it is saved. */
  readonly place: RefObject<HTMLElement | null>;
  readonly caption: Caption;
  readonly table: Table;
};

/** What becomes of a picture: saved as PNG or SVG, its figures as a spreadsheet or on the clipboard. */
export function usePictureFiles({ place, caption, table }: Made) {
  const t = useSay();
  const explain = useFailureSentence();
  const { message } = App.useApp();
  const save = async (ending: string, bytes: Uint8Array): Promise<void> => {
    // no system takes these in a file's name
    const name = `${caption.question} ${caption.source}`.replace(/[\\/:*?"<>|？：]/g, ' ').trim();
    const saved = await saveBytes(`${name}.${ending}`, bytes);
    if (saved.ok) void message.success(t(words.saved, saved.value));
    else if (saved.error.kind !== 'save_cancelled') void message.error(explain(saved.error));
  };
  const savePicture = async (ending: 'png' | 'svg'): Promise<void> => {
    const drawn = place.current?.querySelector<SVGSVGElement>('svg[data-picture]');
    if (drawn == null) return;
    const svg = svgText(drawn, caption);
    await save(ending, ending === 'svg' ? new TextEncoder().encode(svg) : await pngOf(svg));
  };
  const saveTable = async (): Promise<void> => {
    const { asXlsx } = await import('#renderer/exporting/workbook.ts');
    await save('xlsx', await asXlsx(table));
  };
  const copy = (): void => {
    if (copyTable([...table.heads, ...table.rows])) void message.success(t(words.copied, { count: table.rows.length }));
    else void message.error(t(words.copyFailed));
  };
  return { savePicture, saveTable, copy };
}
