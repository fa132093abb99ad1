import { expect, test } from 'vitest';
import { openFile } from '#renderer/importing/worker/import-job.ts';
import { readOccupations } from '#shared/importing/read-occupations.ts';
import { occupationsIn } from '#shared/model/occupation-list.ts';
import { must } from '#test/support/must.ts';

const read = (...lines: string[]) =>
  readOccupations(must(openFile(new TextEncoder().encode(`\uFEFF${lines.join('\n')}`))).sheets);

test.each([
  ['codes and names', ['职业编码,职业名称', '6-18-02-04,焊工'], [['6-18-02-04', '焊工', '', '']]],
  [
    'the published catalogue',
    ['序号,职业资格名称,实施部门（单位）,资格类别', '1,焊工,人社部门,水平评价类'],
    [['', '焊工', '人社部门', '']],
  ],
  [
    'titles by occupation',
    ['序号,职业名称,等级,对应专业技术职称专业范围', '1,钳工,二级,机械制造', '2,钳工,二级,机械制造'],
    [['', '钳工', '', '机械制造']],
  ],
])('reads %s, each row once', (_what, lines, expected) => {
  const { accepted, flaws } = read(...lines);
  expect(accepted.map(({ code, name, givenBy, titles }) => [code, name, givenBy, titles])).toEqual(expected);
  expect(flaws).toEqual([]);
});

test('a row without a name is counted, and a file without such a column says so', () => {
  expect(read('职业编码,职业名称', '6-18-02-04,', '6-18-01-01,车工')).toMatchObject({
    accepted: [{ name: '车工' }],
    waiting: 1,
  });
  expect(read('甲,乙', '1,2').flaws).toMatchObject([{ kind: 'header_not_found' }]);
});

test('an occupation is found by its code, or by its name where either has none', () => {
  const rows = [
    { code: '6-18-02-04', name: '焊 工' },
    { code: '', name: '电工' },
  ];
  expect(occupationsIn(rows, { code: '6-18-02-04', name: '电焊工' })).toEqual([rows[0]]);
  expect(occupationsIn(rows, { code: '6-18-02-05', name: '焊工' })).toEqual([]);
  expect(occupationsIn(rows, { code: '', name: '焊工' })).toEqual([rows[0]]);
  expect(occupationsIn(rows, { code: '6-31-01-03', name: '电工' })).toEqual([rows[1]]);
});
