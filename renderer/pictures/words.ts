import type { Sentence } from '#shared/words/say.ts';

/** What is done with a picture, whatever it shows. */
export const pictureFileWords = {
  figures: ['数据表', 'Figures'],
  png: ['存为图片', 'Save picture'],
  svg: ['存为 SVG', 'Save SVG'],
  xlsx: ['存为表格', 'Save figures'],
  copy: ['复制数据', 'Copy figures'],
  saved: ['已保存：{where}', 'Saved: {where}'],
  copied: ['已复制 {count} 行，可粘贴到表格软件', 'Rows copied: {count}; paste them into a spreadsheet'],
  copyFailed: ['没有复制成功，请改为保存。', 'Not copied; save it instead.'],
} as const satisfies Readonly<Record<string, Sentence>>;
