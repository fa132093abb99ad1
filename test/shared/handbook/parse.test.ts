import { describe, expect, it } from 'vitest';
import { helpFor, readHandbook, sectionsOf } from '#shared/handbook/handbook.ts';
import { parsePage } from '#shared/handbook/parse.ts';
import { searchHandbook } from '#shared/handbook/search.ts';

const one = (text: string) => parsePage('examiner', text)[0];

describe('a page', () => {
  it('has headings with the anchors GitHub gives them', () => {
    expect(one('## 忘了密码、忘了口令 A1')).toMatchObject({ level: 2, anchor: '忘了密码忘了口令-a1' });
  });

  it('says which screens the next heading is for', () => {
    const [first, second] = parsePage('examiner', '<!-- help: scoring panel -->\n\n## 评分\n\n## 签字');
    expect([first, second]).toMatchObject([{ helps: ['scoring', 'panel'] }, { helps: [] }]);
  });

  it('has keys, strong words and links within the handbook', () => {
    const block = one('按 `F2`，**绿色**见[组长](lead.md#成绩)和[上文](#签字)。');
    expect(block?.kind === 'paragraph' && block.text).toEqual([
      { kind: 'text', text: '按 ' },
      { kind: 'key', text: 'F2' },
      { kind: 'text', text: '，' },
      { kind: 'strong', text: '绿色' },
      { kind: 'text', text: '见' },
      { kind: 'link', text: '组长', to: { page: 'lead', anchor: '成绩' } },
      { kind: 'text', text: '和' },
      { kind: 'link', text: '上文', to: { page: 'examiner', anchor: '签字' } },
      { kind: 'text', text: '。' },
    ]);
  });

  it('has lists, tables, notes and pictures', () => {
    expect(one('1. 一\n2. 二')).toMatchObject({
      kind: 'list',
      isNumbered: true,
      items: [[{ text: '一' }], [{ text: '二' }]],
    });
    expect(one('- 一\n- 二')).toMatchObject({ kind: 'list', isNumbered: false });
    expect(one('| 键 | 作用 |\n| --- | --- |\n| `F` | 满分 |')).toMatchObject({
      kind: 'table',
      rows: [
        [[{ text: '键' }], [{ text: '作用' }]],
        [[{ kind: 'key', text: 'F' }], [{ text: '满分' }]],
      ],
    });
    expect(one('> 说明')).toMatchObject({ kind: 'note' });
    expect(one('![图](pictures/board.png)')).toEqual({ kind: 'picture', caption: '图', file: 'board.png' });
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['a link elsewhere', '[点这里](https://example.com/)'],
    ['a link that runs', '[点这里](javascript:alert(1))'],
    ['a picture from elsewhere', '![图](https://example.com/a.png)'],
    ['a picture above its folder', '![图](pictures/../../secret.png)'],
  ])('takes %s for text', (_what, text) => {
    const block = one(text);
    expect(block?.kind === 'paragraph' && block.text.every(({ kind }) => kind === 'text')).toBe(true);
  });
});

describe('the handbook', () => {
  const pages = readHandbook((page) =>
    page === 'lead'
      ? '# 组长\n\n签字之前。\n\n<!-- help: results -->\n\n## 看成绩\n\n每一步都有条款。'
      : page === 'trouble'
        ? '<!-- help: unlock -->\n\n# 出了问题\n\n成绩都在。'
        : '',
  );

  it('knows where a screen is explained', () => {
    expect(helpFor(pages, 'results')).toEqual({ page: 'lead', anchor: '看成绩' });
    expect(helpFor(pages, 'unlock')).toEqual({ page: 'trouble', anchor: null });
    expect(helpFor(pages, 'nothing')).toBeNull();
  });

  it('finds every word, headings first, and shows what stands around', () => {
    const hits = searchHandbook(sectionsOf(pages), '成绩');
    expect(hits.map(({ section }) => section.heading)).toEqual(['看成绩', '出了问题']);
    expect(hits[1]?.around).toBe('成绩都在。');
    expect(searchHandbook(sectionsOf(pages), '条款 组长')).toHaveLength(1);
    expect(searchHandbook(sectionsOf(pages), '没有这个词')).toEqual([]);
    expect(searchHandbook(sectionsOf(pages), '  ')).toEqual([]);
  });
});
