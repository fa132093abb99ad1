import type { Sentence } from '#shared/words/say.ts';

/** What a correction takes away. */
export const fallsWords = {
  some: [
    '记入后失效、须重新签字：评分表签字 {sheets} 个，场次签字 {signatures} 个。',
    'These signatures fall and are to be given again: sheets {sheets}, sitting {signatures}.',
  ],
  none: ['现在没有因此失效的签字。', 'No signature falls by it now.'],
  letter: [' 主管部门的确认函同时失效，须重新登记。', ' The authority’s letter falls too and is to be recorded again.'],
} as const satisfies Readonly<Record<string, Sentence>>;
