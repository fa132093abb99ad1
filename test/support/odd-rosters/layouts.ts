import type { Chance } from './chance.ts';
import { oddLevel, oddPerson, type OddPerson } from './people.ts';

/** Where somebody stands: read at the first press, or where a reader may leave them as long as it says so. */
export type Placed = OddPerson & { readonly sheet: string; readonly row: number; readonly fate: 'taken' | 'either' };

type Merge = { readonly s: { r: number; c: number }; readonly e: { r: number; c: number } };
export type OddSheet = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: string[][];
  readonly hiddenRows: number[];
  readonly merges: Merge[];
};
export type OddBook = {
  readonly sheets: readonly OddSheet[];
  readonly people: readonly Placed[];
  readonly shape: string;
};

type Field = keyof OddPerson['written'];
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  name: ['姓名', '姓 名', '考生姓名', '姓　名*'],
  idType: ['证件类型', '证件种类'],
  idNumber: ['证件号码', '身份证号', '身份证号码（18位）', '身份證號碼'],
  sex: ['性别', '性 别'],
  level: ['申报等级', '认定等级', '等级', '等级（申报）'],
  employer: ['工作单位', '所在单位', '单位名称'],
};
const FIELDS = Object.keys(HEADINGS) as Field[];
const EMPLOYERS = ['津门重工有限公司', '滨海造船厂', '渝州机械厂', '江城电气公司'];
const TITLES = ['2026年职业技能等级认定报名花名册', '填表说明：请勿修改表头', '（盖章）'];
/** Columns of other people and other papers under groups of their own. */
const DECOYS = [
  { group: '现有证书', heading: '等级', text: '五级/初级工' },
  { group: '紧急联系人', heading: '姓名', text: '王小亲' },
  { group: '紧急联系人', heading: '单位名称', text: '某处' },
] as const;
const BELOW = [['合计', '', '人'], ['填表人：', '', '审核：'], ['备注：以上信息属实'], ['']];
const GROUPS = ['一、第一批', '二、第二批（机修车间）', '三、第三批'];

/** A roster as nobody would design it: chance chooses the layout, everything else follows from the seed. */
export function oddBook(chance: Chance, format: { readonly hasSheets: boolean; readonly hasLooks: boolean }): OddBook {
  const people: Placed[] = [];
  const seen = { serial: chance.upTo(400) };
  const sheets = format.hasSheets && chance.once(4) ? 1 + chance.upTo(3) : 1;
  const shapes: string[] = [];
  const books = Array.from({ length: sheets }, (_, index) => {
    const name = ['报名表', '第二车间', '补报人员'][index] ?? `表${index}`;
    const one = oddSheet(chance, name, format.hasLooks, seen);
    shapes.push(one.shape);
    const elsewhere = index > 0 || sheets > 1;
    people.push(...one.people.map((person) => (elsewhere ? { ...person, fate: 'either' as const } : person)));
    return { ...one.sheet, hidden: index > 0 && chance.once(3) };
  });
  return { sheets: books, people, shape: shapes.join(' + ') };
}

function oddSheet(chance: Chance, name: string, hasLooks: boolean, seen: { serial: number }) {
  const halves = chance.once(5) ? 2 : 1;
  const columns = chance.shuffled(FIELDS);
  const headings = columns.map((field) => chance.oneOf(HEADINGS[field]));
  const isGrouped = halves === 1 && chance.once(4);
  const decoys = isGrouped ? DECOYS : [];
  const own = headings.map((text, at) => (isGrouped && columns[at] === 'level' ? '等级' : text));
  const head = ['序号', ...own, ...decoys.map(({ heading }) => heading)];
  const groups = columns.map((field) => (field === 'level' ? '申报情况' : '基本信息'));
  const groupRow = ['', ...groups, ...decoys.map(({ group }) => group)];
  const blocks = chance.once(4) ? 2 + chance.upTo(2) : 1;
  const merged = hasLooks && halves === 1 && chance.once(3);
  const rows: string[][] = Array.from({ length: chance.upTo(4) }, () => [chance.oneOf(TITLES)]);
  const people: Placed[] = [];
  const merges: Merge[] = [];
  const hiddenRows: number[] = [];
  for (let block = 0; block < blocks; block += 1) {
    if (blocks > 1 && chance.once(2)) rows.push([GROUPS[block] ?? '']);
    if (isGrouped) rows.push(groupRow);
    rows.push(Array.from({ length: halves }, () => head).flat());
    if (block === 0 && chance.once(8)) rows.push(exampleRow(columns, halves));
    const [employer, level] = [chance.oneOf(EMPLOYERS), oddLevel(chance)];
    const from = rows.length;
    const count = 1 + chance.upTo(6);
    for (let line = 0; line < count; line += 1) {
      if (!merged && chance.once(12)) rows.push(['']);
      const row = rows.length + 1;
      const isHidden = hasLooks && chance.once(14);
      if (isHidden) hiddenRows.push(row);
      const standing = Array.from({ length: halves }, () => {
        seen.serial += 1;
        return oddPerson(
          chance,
          seen.serial,
          merged ? employer : chance.oneOf(EMPLOYERS),
          merged ? level : oddLevel(chance),
        );
      });
      people.push(
        ...standing.map((one) => ({
          ...one,
          sheet: name,
          row,
          fate: isHidden ? ('either' as const) : ('taken' as const),
        })),
      );
      rows.push(
        standing.flatMap((one, half) => [
          String(line * halves + half + 1),
          ...columns.map((field) => one.written[field]),
          ...decoys.map(({ text }) => text),
        ]),
      );
    }
    if (merged && count > 1) merges.push(...mergeDown(rows, columns, from));
  }
  if (chance.once(2))
    rows.push(
      ...chance
        .shuffled(BELOW)
        .slice(0, 1 + chance.upTo(3))
        .map((texts) => [...texts]),
    );
  const shape = `${name}: ${halves} across, ${blocks} below, ${merged ? 'merged, ' : ''}${isGrouped ? 'grouped, ' : ''}${head.join(' ')}`;
  return { sheet: { name, rows, hiddenRows, merges }, people, shape };
}

/** Employer and level of a whole block as one merged cell each; the lower cells are empty then. */
function mergeDown(rows: string[][], columns: readonly Field[], from: number): Merge[] {
  return (['employer', 'level'] as const).map((field) => {
    const column = 1 + columns.indexOf(field);
    for (const row of rows.slice(from + 1)) row[column] = '';
    return { s: { r: from, c: column }, e: { r: rows.length - 1, c: column } };
  });
}

function exampleRow(columns: readonly Field[], halves: number): string[] {
  const example: Readonly<Record<Field, string>> = {
    ...{ name: '张三', idType: '居民身份证', idNumber: '12000019900307803X' },
    ...{ sex: '男', level: '三级/高级工', employer: '某某公司' },
  };
  return Array.from({ length: halves }, () => ['例', ...columns.map((field) => example[field])]).flat();
}
