import { expect, it } from 'vitest';
import { papersOf } from '#shared/forms/papers.ts';
import { FORMS, type FormId, type Paper } from '#shared/forms/registry.ts';
import type { TooWideWay } from '#shared/model/spread.ts';
import { panelDay, practicalDay, reviewDay } from '#test/support/form-days.ts';
import { spreadDay } from '#test/support/spread-day.ts';

// What an official looks for on paper: two people of one name, a correction, a re-mark, a veto taken back, an incident, a void
// sheet, levels that differ.

const day = practicalDay();
const papers = <Id extends FormId>(form: Id, state = day): Paper<Id>[] =>
  papersOf(state, { form, candidateId: null, examinerId: null }) as Paper<Id>[];
const sheetOf = (number: string, examiner: string) =>
  papers('score-sheet').find((paper) => paper.candidate.number === number && paper.examiner === examiner)!;
const explained = (number: string) => papers('explanation').find(({ candidate }) => candidate.number === number)!;

it('tells two people of one name apart on every sheet and list', () => {
  const [one, other] = [sheetOf('2026001101', '周婷'), sheetOf('2026001102', '周婷')];
  expect([one.candidate.name, one.ticket]).toEqual(['欧阳㛃', '26120000110001']);
  expect(other.candidate.name).toBe('欧阳㛃');
  expect(other.candidate).not.toMatchObject({ idNumber: one.candidate.idNumber });
  const [summary] = papers('summary');
  expect(summary!.rows.slice(0, 2).map(({ idNumber, employer }) => [idNumber, employer])).toEqual([
    ['120000********7141', '天津滨海重工装备制造有限公司'],
    ['120000********7168', '天津港湾机械厂'],
  ]);
});

it('says at the line what stood before a correction, a re-mark and a veto taken back', () => {
  expect(sheetOf('2026001101', '周婷').tasks[0]?.lines[0]).toMatchObject({ mark: '38.00', remark: '已更正，原36.00' });
  expect(sheetOf('2026001104', '朱军敏').tasks[1]?.lines[0]).toMatchObject({
    mark: '75.50',
    remark: '已更正，原74.00',
  });
  expect(sheetOf('2026001102', '于辉').tasks[0]?.lines[1]).toMatchObject({ remark: '撤销否定项' });
  expect(sheetOf('2026001103', '于辉').tasks[0]?.lines[0]).toMatchObject({ remark: '' });
});

it('explains a result with first marks as first marks, and every change', () => {
  const corrected = explained('2026001101');
  expect(corrected.tasks[0]?.marks).toEqual(['92.00 → 94.00', '91.00', '90.00']);
  expect(corrected.totals).toEqual(['93.60 → 94.80', '92.80', '92.00']);
  expect(corrected.corrections).toMatchObject([{ line: '周婷 1.1 焊前准备', was: '36.00', is: '38.00', by: '周婷' }]);
  expect(explained('2026001102').corrections.map(({ is }) => is)).toEqual(['否定项：焊缝有裂纹', '撤销否定项']);
  expect(explained('2026001104')).toMatchObject({
    told: [expect.stringContaining('会商（周婷、于辉、朱军敏），复评 2.1')],
  });
});

/** What stands on the first candidate's sheets, in the examiners' order, and on the summary. */
function settledOn(way: TooWideWay) {
  const state = spreadDay(way);
  const sheets = papers('score-sheet', state).filter(({ candidate }) => candidate.number === '2026001101');
  return {
    told: sheets.map(({ told = [] }) => told.map((line) => line.replace(/^.*　/, ''))),
    remark: papers('summary', state)[0]!.rows[0]!.remark,
    diary: papers('room-record', state)[0]!
      .rows.map((row) => row[3])
      .join('\n'),
  };
}

it('says on every sheet how marks that lay too far apart were settled, and whether this one counted', () => {
  const named = '评分相差过大，由朱军敏作第三人评分（两人相差 23.20 分）';
  const nearest = settledOn('third_nearest');
  const by = (counts: string) => `评分相差过大的处理：第三人朱军敏评分，取最接近的两个平均；本表${counts}。`;
  expect(nearest.told).toEqual([
    [named, by('计入成绩')],
    [named, by('不计入成绩')],
    [named, by('计入成绩')],
  ]);
  expect(nearest.remark).toBe('第三人朱军敏评分，取最接近的两个平均');
  expect(nearest.diary).toContain(named);
  const mean = settledOn('third_mean');
  expect(mean.told.map((lines) => lines.at(-1))).toEqual(
    Array(3).fill('评分相差过大的处理：第三人朱军敏评分，取全部平均；本表计入成绩。'),
  );
  const lead = settledOn('lead');
  const decided = '评分相差过大，组长裁定采用周婷的评分（以样板量取为准）';
  expect(lead.told).toEqual([
    [decided, '评分相差过大的处理：组长裁定取周婷的评分；本表计入成绩。'],
    [decided, '评分相差过大的处理：组长裁定取周婷的评分；本表不计入成绩。'],
  ]);
  expect(lead.diary).toContain(decided);
  const conferred = settledOn('conferral');
  expect(conferred.told).toEqual(Array(2).fill(['会商（周婷、于辉），复评 2.1：取出样板同看']));
  expect(conferred.remark).toBe('会商复评；签字后更正 1 处');
});

it('tells an incident on the sheet and the register of whoever it happened to', () => {
  expect(sheetOf('2026001103', '于辉').told).toEqual([
    expect.stringContaining('设备故障（09:40 发生）：送丝机故障，更换设备，补时 6 分钟'),
  ]);
  expect(papers('summary')[0]!.rows[2]!.remark).toContain('考场情况 1 条');
  expect(sheetOf('2026001107', '周婷').told).toEqual([expect.stringContaining('使用通信工具')]);
});

it('keeps from a sheet what nobody may know before all of the candidate are signed', () => {
  const third = spreadDay('third_nearest');
  const state = { ...third, sheets: new Map([...third.sheets].slice(0, -1)) };
  const [own] = papersOf(state, { form: 'score-sheet', candidateId: null, examinerId: null });
  expect(own).not.toHaveProperty('told');
});

it('prints no mark of a void sheet, but what it is void for', () => {
  const sheet = sheetOf('2026001107', '周婷');
  expect(sheet).toMatchObject({ state: '违纪', total: '' });
  expect(sheet.tasks.every(({ mark, lines }) => mark === '' && lines.length === 0)).toBe(true);
  expect(sheet.signatures[0]).toMatchObject({ name: '', digest: '' });
  expect(explained('2026001107').told).toEqual([
    expect.stringContaining('作弊，本科目成绩无效（10:05 发生）：使用通信工具'),
  ]);
  const [record] = papers('room-record');
  expect(record!.rows.map((row) => row[3]).join()).toContain('设备故障（09:40 发生）：送丝机故障');
});

it('counts as many events in what is handed in as the record of the room tells', () => {
  const told = papers('room-record')[0]!.rows.filter(([index]) => index !== '').length;
  expect(papers('hand-in-list')[0]!.rows[3]).toContain(`情况 ${String(told)} 条`);
});

it('gives everybody their own level where levels differ', () => {
  const levels = papers('summary', panelDay())[0]!.rows.map(({ level }) => level);
  expect(new Set(levels)).toEqual(new Set(['二级/技师', '一级/高级技师']));
  expect(papers('score-sheet', panelDay()).find(({ candidate }) => candidate.number === '2026001104')?.level).toBe(
    '一级/高级技师',
  );
});

it('hides whose a sheet is below the line along which it is bound', () => {
  const [bound] = papers('bound-score-sheet');
  expect(bound).toMatchObject({ candidate: { name: '欧阳㛃' }, ticket: '26120000110001', total: '94.80' });
  const { section, header } = FORMS['bound-score-sheet'].layout(bound!, (text) => [{ text }]);
  const line = section.findIndex((node) => node.canvas !== undefined);
  const [above, below] = [section.slice(0, line), section.slice(line)].map((nodes) => JSON.stringify(nodes));
  for (const own of [bound!.candidate.name, bound!.candidate.idNumber, bound!.ticket]) {
    expect(above).toContain(own);
    expect(below).not.toContain(own);
  }
  expect(JSON.stringify([header(1), header(2)])).not.toContain('欧阳㛃');
});

it('has papers to be written by hand for everybody who may come to a review, before anything is known of the day', () => {
  const review = reviewDay();
  const [thesis, performance] = [papers('thesis-fallback', review), papers('review-fallback', review)];
  // whoever failed theory comes to neither, a technician writes no thesis; the thesis may still be failed
  const people = (list: readonly { readonly candidate: { readonly number: string } }[]): number =>
    new Set(list.map(({ candidate }) => candidate.number)).size;
  expect([people(thesis), people(performance)]).toEqual([3, 5]);
  expect(thesis[0]!.questions).toEqual(['', '', '', '', '', '']);
  expect([...thesis, ...performance].flatMap(({ rows }) => rows.map(({ mark }) => mark)).join('')).toBe('');
  expect(
    [...thesis, ...performance].every(({ digest, signatures }) => digest === '' && signatures[0]?.name === ''),
  ).toBe(true);
});
