import type { Sentence } from '#shared/words/say.ts';

/** 用户手册, inside the app. */
export const helpWords = {
  title: ['用户手册', 'Handbook'],
  onlyChinese: ['手册只有中文版。', 'The handbook is written in Chinese only.'],
  search: ['在手册中查找', 'Search the handbook'],
  found: ['找到的章节', 'Sections found'],
  nothing: ['手册里没有找到，请换个写法。', 'Nothing found; put it another way.'],
  pages: ['各章', 'Chapters'],
  contents: ['本章内容', 'In this chapter'],
  print: ['打印本章', 'Print this chapter'],
  save: ['本章存为 PDF', 'Save chapter as PDF'],
  saveAll: ['整本存为 PDF', 'Save all as PDF'],
  making: ['正在生成…', 'Making it…'],
  opened: [
    '{pages} 页，已在系统的 PDF 阅读器中打开，请在那里打印。文件：{where}',
    '{pages} {pages:page|pages}, opened in the system’s PDF viewer; print there. File: {where}',
  ],
  saved: ['{pages} 页，已保存：{where}', '{pages} {pages:page|pages}, saved: {where}'],
} as const satisfies Readonly<Record<string, Sentence>>;
