import type { Sentence } from '#shared/words/say.ts';

/** 全部时限日程: the duties of every plan and sitting on this computer. */
export const desk = {
  title: ['全部时限日程', 'All deadlines'],
  back: ['返回场次列表', 'Back to the sittings'],
  reading: ['正在读取第 {nth} 场，共 {of} 场…', 'Reading sitting {nth} of {of}…'],
  unread: [
    '{titles} 的流水读不出，其中的时限没有列入。请打开该场次检查。',
    'The journal of {titles} can’t be read; its deadlines are not listed. Open it to have it checked.',
  ],
  list: ['列表', 'List'],
  month: ['月历', 'Month'],
  view: ['显示方式', 'View'],
  which: ['按进度筛选', 'Filter by standing'],
  all: ['全部 {count}', 'All {count}'],
  overdue: ['已过期 {count}', 'Overdue {count}'],
  soon: ['7 天内 {count}', 'Within 7 days {count}'],
  lacking: ['待填日期 {count}', 'Date needed {count}'],
  later: ['以后 {count}', 'Later {count}'],
  settled: ['已办结、已届满 {count}', 'Done or over {count}'],
  ofSitting: ['计划、场次', 'Plan, sitting'],
  openAgenda: ['办理', 'Open'],
  openAgendaOf: ['到{title}办理{duty}', 'Open {duty} of {title}'],
  openPlan: ['打开计划{title}', 'Open plan {title}'],
  nothing: ['没有这样的时限。', 'No deadline is like that.'],
  none: [
    '本机的正式场次没有时限。新建场次后，文件规定的时限自动列在这里。',
    'No real sitting here has a deadline. Once there is one, what its document sets is listed here.',
  ],
  exportAll: ['导出全部日程（.ics）', 'Export all (.ics)'],
  exportName: ['考评台 全部时限日程', 'Kaoping deadlines'],
  moreThatDay: ['还有 {count} 项', '{count} more'],
  legend: ['休：放假　班：调休上班', 'off: holiday, work: make-up day'],
  noCalendar: ['该年没有放假调休日历，不显示休、班。', 'No calendar for this year: holidays are not shown.'],
} as const satisfies Readonly<Record<string, Sentence>>;
