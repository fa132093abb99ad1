import { levelWords } from '../words/levels.ts';
import { ledgerSums, passRate, type LedgerRow } from './work-ledger.ts';

// 工作台账 as tables of text: a workbook and the paper say the same. They leave the house, and are in Chinese whatever the screen speaks.

/** A table of the ledger: its name, its columns, and its rows. */
export type LedgerTable = {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

const STANDING = { open: '未结束', closed: '', void: '已作废' } as const;

/** Every sitting, a line an occupation and level. */
export const sittingsTable = (rows: readonly LedgerRow[]): LedgerTable => ({
  name: '工作台账',
  heads: [
    ...['序号', '考核日期', '场次', '计划', '考场', '职业（工种）', '等级', '人数'],
    ...['合格', '不合格', '缺考等', '合格率', '发证', '证书编号', '备注'],
  ],
  rows: rows.flatMap((row, at) => {
    const head = [String(at + 1), row.heldOn, row.title, row.plan, row.room];
    const groups = row.groups.map((group) => {
      const figures = row.standing === 'closed';
      const own = row.certificates.filter(
        ({ occupation, level }) => occupation === group.occupation && level === group.level,
      );
      const say = (figure: number): string => (figures ? String(figure) : '');
      return [
        ...[group.occupation, levelWords[group.level][0], String(group.people)],
        ...[say(group.pass), say(group.fail), say(group.away), figures ? passRate(group) : '', say(group.numbered)],
        ...[numbersOf(own.map(({ number }) => number)), STANDING[row.standing]],
      ];
    });
    const rest = groups.length === 0 ? [['', '', '0', '', '', '', '', '', '', STANDING[row.standing]]] : groups;
    return rest.map((cells) => [...head, ...cells]);
  }),
});

/** The first and the last number where there are several; each is in the table of certificates. */
function numbersOf(numbers: readonly string[]): string {
  const [first, ...others] = [...numbers].sort();
  return first === undefined ? '' : others.length === 0 ? first : `${first} 至 ${others.at(-1) ?? ''}`;
}

/** What the closed sittings came to, by year, occupation and level, with a sum a year. */
export function sumsTable(rows: readonly LedgerRow[]): LedgerTable {
  const sums = ledgerSums(rows);
  const figures = (of: readonly (typeof sums)[number][]): string[] => {
    const sum = (field: 'sittings' | 'people' | 'pass' | 'fail' | 'away' | 'numbered'): number =>
      of.reduce((total, one) => total + one[field], 0);
    const said = (['people', 'pass', 'fail', 'away'] as const).map((field) => String(sum(field)));
    return [...said, passRate({ pass: sum('pass'), fail: sum('fail') }), String(sum('numbered'))];
  };
  const years = [...new Set(sums.map(({ year }) => year))];
  return {
    name: '统计',
    heads: ['年份', '职业（工种）', '等级', '人次', '合格', '不合格', '缺考等', '合格率', '发证'],
    rows: years.flatMap((year) => {
      const own = sums.filter((one) => one.year === year);
      return [
        ...own.map((one) => [year, one.occupation, levelWords[one.level][0], ...figures([one])]),
        [year, '合计', '', ...figures(own)],
      ];
    }),
  };
}

/** Every certificate that stands, with its holder and sitting. */
export const certificatesTable = (rows: readonly LedgerRow[]): LedgerTable => ({
  name: '证书核发',
  heads: ['序号', '姓名', '证件号码', '职业（工种）', '等级', '证书编号', '发证日期', '考核日期', '场次'],
  rows: rows
    .flatMap(({ certificates, heldOn, title }) => certificates.map((one) => ({ ...one, heldOn, title })))
    .map(({ name, idNumber, occupation, level, number, issuedOn, heldOn, title }, at) => [
      ...[String(at + 1), name, idNumber, occupation, levelWords[level][0], number, issuedOn ?? '', heldOn, title],
    ]),
});

export const ledgerTables = (rows: readonly LedgerRow[]): readonly LedgerTable[] => [
  sittingsTable(rows),
  sumsTable(rows),
  certificatesTable(rows),
];

/** A table as comma-separated text with the mark by which Excel knows UTF-8; a figure that begins a formula stays text. */
export const csvOf = ({ heads, rows }: LedgerTable): string =>
  `\uFEFF${[heads, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

function csvCell(text: string): string {
  // 15 digits are all that Excel keeps of a number: an ID number or a certificate's stays text
  const said = /^[=+\-@\t]/.test(text) || /^\d{12,}$/.test(text) ? `\t${text}` : text;
  return /[",\r\n\t]/.test(said) ? `"${said.replaceAll('"', '""')}"` : said;
}
