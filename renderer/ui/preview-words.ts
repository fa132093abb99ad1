import type { Sentence } from '#shared/words/say.ts';

/** The preview of a printed form. */
export const previewWords = {
  loading: ['正在打开预览…', 'Opening the preview…'],
  broken: ['预览打不开，可以直接打印或保存。', 'The preview can’t be opened; you can still print or save.'],
  page: ['第 {page} 页，共 {pages} 页', 'Page {page} of {pages}'],
  previous: ['上一页', 'Previous'],
  next: ['下一页', 'Next'],
  fitWidth: ['适合宽度', 'Fit width'],
  fitPage: ['整页', 'Whole page'],
  larger: ['放大', 'Larger'],
  smaller: ['缩小', 'Smaller'],
} as const satisfies Record<string, Sentence>;
