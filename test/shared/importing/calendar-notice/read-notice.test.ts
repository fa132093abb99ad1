import { describe, expect, test } from 'vitest';
import { parseYearCalendar } from '#shared/base/calendar/year-calendar.ts';
import { BUNDLED_YEARS } from '#shared/base/calendar/years/bundled.ts';
import { readNotice } from '#shared/importing/calendar-notice/read-notice.ts';
import { changesOf } from '#shared/importing/calendar-notice/year-changes.ts';
import { readCalendarText } from '#shared/importing/calendar-notice/read-calendar-text.ts';
import { noticeWords } from '#shared/importing/calendar-notice/words.ts';
import { NOTICE_2019, NOTICES } from './notices.ts';

const of = (year: number): string => NOTICES[year] ?? '';
const read = (text: string, said: number | null = null) => {
  const found = readNotice(text, said);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
};
const refused = (text: string, said: number | null = null) => {
  const found = readNotice(text, said);
  return found.ok ? null : found.error;
};

describe('the notices as they were published', () => {
  test.each(Object.keys(NOTICES).map(Number))('%i comes to the calendar that ships with the app', (year) => {
    const { calendar } = read(of(year));
    expect(calendar).toEqual(BUNDLED_YEARS.find((one) => one.year === year));
    expect(parseYearCalendar(calendar)).toEqual({ ok: true, value: calendar });
  });

  test('what it only encourages is no holiday, and is told', () => {
    const { calendar, advice } = read(of(2024));
    expect(calendar.daysOff).not.toContain('2024-02-09');
    expect(advice).toEqual(['鼓励各单位结合带薪年休假等制度落实,安排职工在除夕(2月9日)休息']);
  });

  test('days of the year before are kept apart', () => {
    expect(read(NOTICE_2019).beyond).toEqual({ daysOff: ['2018-12-31'], workingWeekends: ['2018-12-29'] });
    const implied = NOTICE_2019.replace('2018年12月30日至2019年1月1日', '12月30日至1月1日').replace(
      '2018年12月29日',
      '12月29日',
    );
    expect(read(implied)).toEqual(read(NOTICE_2019));
    expect(read(of(2023)).beyond).toEqual({ daysOff: [], workingWeekends: [] });
  });

  test('a holiday that runs into the next year', () => {
    const notice = of(2026)
      .replace('七、国庆节', '七、国庆节')
      .replace('10月10日（周六）上班。', '10月10日（周六）上班。12月31日至1月2日放假，共3天。');
    expect(read(notice).calendar.daysOff).toContain('2026-12-31');
    expect(read(notice).beyond.daysOff).toEqual(['2027-01-01']);
  });
});

describe('as people paste it', () => {
  test.each([
    ['in one line', (text: string) => text.replaceAll('\n', '')],
    ['with lines broken anywhere', (text: string) => text.replace(/./gu, '$&\n')],
    ['with other dashes', (text: string) => text.replaceAll('至', '—')],
    ['with hyphens', (text: string) => text.replaceAll('至', ' - ')],
    ['with waves', (text: string) => text.replaceAll('至', '～')],
    [
      'with full-width digits',
      (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ['without numbers before the holidays', (text: string) => text.replace(/[一二三四五六七]、(?=[^、]+：)/g, '')],
    [
      'with Arabic numbers',
      (text: string) =>
        text.replace(
          /([一二三四五六七])、(?=[^、]+：)/g,
          (_, n: string) => `${String('一二三四五六七'.indexOf(n) + 1)}.`,
        ),
    ],
    ['without signature', (text: string) => text.slice(0, text.indexOf('　　节假日期间'))],
    ['without its last sentence', (text: string) => text.replace(/　　节假日期间.*\n/, '')],
    ['without its number', (text: string) => text.replace(/国办发明电.*/, '')],
    ['with semicolons', (text: string) => text.replaceAll('天。', '天；')],
  ])('%s', (_, change) => {
    const { calendar } = read(change(of(2026)));
    const { daysOff, workingWeekends, year } = read(of(2026)).calendar;
    expect(calendar).toMatchObject({ year, daysOff, workingWeekends });
  });

  test('without title and opening the year has to be said, and has to fit', () => {
    const bare = of(2026).slice(of(2026).indexOf('一、元旦'));
    expect(refused(bare)).toEqual({ kind: 'notice_no_year' });
    expect(read(bare, 2026).calendar).toMatchObject({
      year: 2026,
      notice: '国务院办公厅关于2026年部分节假日安排的通知',
    });
    expect(refused(bare, 2027)).toMatchObject({ kind: 'notice_weekday', date: '2027-01-01' });
    expect(refused(of(2026), 2025)).toEqual({ kind: 'notice_years', years: [2026, 2025] });
  });
});

describe('what is refused, by the sentence', () => {
  const changed = (from: string, to: string) => {
    expect(of(2026)).toContain(from);
    return refused(of(2026).replace(from, to));
  };
  test.each([
    ['1月4日（周日）上班。', '1月4日（周日）另行通知。', '1月4日(周日)另行通知'],
    ['放假调休，共3天。', '放假调休，共3天，部分单位除外。', '1月1日(周四)至3日(周六)放假调休,共3天,部分单位除外'],
    ['5月9日（周六）上班。', '下一个周六上班。', '下一个周六上班'],
    ['5月9日（周六）上班。', '5月9日为工作日。', '5月9日为工作日'],
    ['4月4日（周六）至6日（周一）', '4月31日至5月2日', '4月31日至5月2日放假,共3天'],
    ['4月4日（周六）至6日（周一）', '6日至4月8日', '6日至4月8日放假,共3天'],
    ['4月4日（周六）至6日（周一）', '4月6日至4日', '4月6日至4日放假,共3天'],
    ['5月9日（周六）上班。', '5月9日（周六）、上班。', '5月9日(周六)、上班'],
    ['通知如下。', '通知如下。1月5日放假。', '1月5日放假'],
  ])('%s → %s', (from, to, sentence) => {
    expect(changed(from, to)).toEqual({ kind: 'notice_sentence', sentence });
  });

  test.each([
    ['共9天', '共8天', { kind: 'notice_count', count: 9 }],
    ['放假，共3天', '放假2天', { kind: 'notice_count', count: 3 }],
    ['5月9日（周六）', '5月9日（周日）', { kind: 'notice_weekday', date: '2026-05-09' }],
    ['5月9日（周六）', '5月8日', { kind: 'notice_not_weekend', date: '2026-05-08' }],
    ['5月9日（周六）', '5月3日（周日）', { kind: 'notice_both', date: '2026-05-03' }],
    [
      '5月1日（周五）至5日（周二）放假调休，共5天',
      '5月2日（周六）至5日（周二）放假调休，共4天',
      { kind: 'notice_own_day', name: '劳动节' },
    ],
    ['五、端午节：6月19日（周五）至21日（周日）放假，共3天。', '', { kind: 'notice_holidays', names: ['端午节'] }],
    ['六、中秋节：', '六、端午节：', { kind: 'notice_twice', names: ['端午节'] }],
    ['2026年元旦', '2025年元旦', { kind: 'notice_years', years: [2026, 2025] }],
  ])('%s → %s', (from, to, error) => {
    expect(changed(from, to)).toMatchObject(error);
  });

  test('a text that is no notice, and half of one', () => {
    expect(refused('')).toEqual({ kind: 'notice_empty' });
    expect(refused('关于2026年技能竞赛的通知')).toEqual({ kind: 'notice_empty' });
    expect(refused(of(2026).slice(0, of(2026).indexOf('五、端午节')))).toEqual({
      kind: 'notice_holidays',
      names: ['端午节', '中秋节', '国庆节'],
    });
    expect(refused(of(2026).slice(0, of(2026).indexOf('七、国庆节') + 6))).toEqual({
      kind: 'notice_holidays',
      names: ['国庆节'],
    });
  });

  test('every refusal has its sentence', () => {
    for (const [zh, en] of Object.values(noticeWords)) expect([zh, en].every((one) => one.length > 10)).toBe(true);
  });
});

describe('what confirming it changes', () => {
  const known = BUNDLED_YEARS.filter(({ year }) => year < 2026);
  test('a year that nobody knew, and nothing where it is known as it is', () => {
    expect(changesOf(read(of(2026)), known)).toEqual([{ calendar: read(of(2026)).calendar, before: null, days: [] }]);
    expect(changesOf(read(of(2026)), BUNDLED_YEARS)).toEqual([]);
  });

  test('the days on which a known year differs, old beside new', () => {
    const other = of(2026)
      .replace('5月9日（周六）上班', '5月10日（周日）上班')
      .replace('（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班', '（周四）放假1天，不调休');
    expect(changesOf(read(other), BUNDLED_YEARS)[0]?.days).toEqual([
      { date: '2026-01-02', was: 'off', is: 'ordinary' },
      { date: '2026-01-04', was: 'worked', is: 'ordinary' },
      { date: '2026-05-09', was: 'worked', is: 'ordinary' },
      { date: '2026-05-10', was: 'ordinary', is: 'worked' },
    ]);
  });

  test('the year before, where the notice sets its last days and it is known', () => {
    const year2018 = { year: 2018, notice: '国办发明电〔2017〕12号', daysOff: ['2018-01-01'], workingWeekends: [] };
    const [, before] = changesOf(read(NOTICE_2019), [year2018]);
    expect(before).toEqual({
      before: year2018,
      calendar: {
        year: 2018,
        notice: '国办发明电〔2017〕12号、国办发明电〔2018〕15号',
        daysOff: ['2018-01-01', '2018-12-31'],
        workingWeekends: ['2018-12-29'],
      },
      days: [
        { date: '2018-12-29', was: 'ordinary', is: 'worked' },
        { date: '2018-12-31', was: 'ordinary', is: 'off' },
      ],
    });
    expect(changesOf(read(NOTICE_2019), [])).toHaveLength(1);
  });
});

test('a calendar file by hand is read too, and one that contradicts the week is not', () => {
  const file = { year: 2027, notice: '示例', daysOff: ['2027-01-01'], workingWeekends: [] };
  expect(readCalendarText(JSON.stringify(file), null)).toMatchObject({ ok: true, value: { calendar: file } });
  const wrong = readCalendarText(JSON.stringify({ ...file, daysOff: ['2027-01-02'] }), null);
  expect(wrong).toEqual({ ok: false, error: { kind: 'notice_file', why: '放假日 2027-01-02 本来就是周末' } });
  expect(readCalendarText('{', null)).toEqual({ ok: false, error: { kind: 'notice_file', why: '日历文件格式不正确' } });
});
