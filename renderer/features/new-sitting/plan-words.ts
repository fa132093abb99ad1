import type { Sentence } from '#shared/words/say.ts';

/** A plan: several sittings from one roster. */
export const planWords = {
  heading: ['从名册建立认定计划', 'A plan from a roster'],
  note: [
    '一份名册可以有多个职业、多个等级。导入一次，按职业、等级、考场和日期拟出各场次，确认后一并建立，人员不会遗漏。',
    'One roster may hold several occupations and levels. It is imported once; the sittings are proposed, then opened together, and nobody is left out.',
  ],
  title: ['计划名称', 'Name of the plan'],
  titleHint: ['例如：2026 年第三批', 'For example: third batch of 2026'],
  heldOn: ['考核日期', 'Date'],
  rooms: ['考场', 'Rooms'],
  roomsHint: ['几个考场用顿号隔开，依次安排', 'Separate several by commas; they are used in turn'],
  most: ['每场最多人数', 'Most people in a sitting'],
  mostHint: ['同一职业、等级超过时平均分场', 'More of one occupation and level are shared out evenly'],
  mostWrong: ['填 1 到 500 的整数。', 'A whole number from 1 to 500.'],
  importRoster: ['导入全部考生名册', 'Import the roster of everyone'],
  propose: ['为 {count} 人拟定场次', 'Propose sittings for {count}'],
  waiting: [
    '名册里有 {count} 人待改，改好后再换上同一份名册；先不建立，以免有人落下。',
    '{count} {count:person needs|people need} mending first: mend the file and choose it again, so that nobody is left out.',
  ],
  known: [
    '这份名册的计划“{title}”已经建立过，全部 {people} 人都在场次里。',
    'The plan “{title}” was made from this roster; everybody on it ({people}) is in its sittings.',
  ],
  goesOn: [
    '这份名册的计划“{title}”还差 {missing} 人没有进入场次，现在继续安排这些人。',
    '{missing} {missing:person|people} of the plan “{title}” {missing:is|are} in no sitting yet and will be placed now.',
  ],
  proposed: [
    '拟建 {sittings} 个场次，共 {people} 人',
    '{sittings} {sittings:sitting|sittings}, {people} {people:person|people}',
  ],
  applicants: ['{occupation}：本次申报 {count} 人', '{occupation}: {count} {count:applies|apply}'],
  another: ['换一份名册', 'Another roster'],
  occupation: ['职业（工种）', 'Occupation'],
  level: ['等级', 'Level'],
  way: ['依据与方式', 'Document and way'],
  chooseWay: ['请选择', 'Choose'],
  room: ['考场', 'Room'],
  sittingTitle: ['场次名称', 'Title'],
  people: ['人数', 'People'],
  show: ['调整人员', 'Move people'],
  hide: ['收起', 'Close'],
  moveOf: ['{name} 移到', 'Move {name} to'],
  moveTo: ['移到…', 'Move to…'],
  newOne: ['另开一场', 'A further sitting'],
  onlyOne: ['只有这一场', 'There is no other'],
  begun: ['已建立', 'Opened'],
  resitHeading: ['安排补考', 'Arrange re-sits'],
  resitNote: [
    '按职业、等级、科目拟定场次；日期、考场可以改，人员可以移动，本次不来的可以不安排。场次在考务记录、纸面和上报里都标明补考和第几次考核。',
    'Sittings are proposed by occupation, level and subject; days, rooms and people can be changed. Record, paper and batch say that it is a re-sit and which attempt.',
  ],
  resitProposed: [
    '拟建 {sittings} 个补考场次，共 {people} 人次',
    '{sittings} {sittings:re-sit sitting|re-sit sittings}, {people} {people:place|places}',
  ],
  resitRefused: ['{name}不能安排在这一天：{why}', '{name} can’t re-sit that day: {why}'],
  resitCreate: [
    '建立 {sittings} 个补考场次，共 {people} 人次',
    'Open {sittings} {sittings:re-sit sitting|re-sit sittings}, {people} {people:place|places}',
  ],
  leaveOut: ['本次不安排', 'Leave out for now'],
  attempt: ['第 {attempt} 次考核，补考最晚到 {until}', 'Attempt {attempt}, by {until} at the latest'],
  attemptOnly: ['第 {attempt} 次考核', 'Attempt {attempt}'],
  noWay: ['所选文件没有这个等级，请选择依据与方式。', 'The chosen document has no such level; choose another way.'],
  numbers: [
    '有 {count} 个考件编号重复，请移开其中一人或改名册。',
    '{count} {count:number occurs|numbers occur} twice; move one or mend the roster.',
  ],
  titleNeeded: ['请填写计划名称。', 'Name the plan.'],
  create: [
    '建立 {sittings} 个场次，共 {people} 人',
    'Open {sittings} {sittings:sitting|sittings} for {people} {people:person|people}',
  ],
  creating: ['正在建立第 {nth} 个场次…', 'Opening sitting {nth}…'],
  stopped: [
    '“{title}”没有建立：{reason}已建立的场次都保存好了，可以再按一次继续。',
    '“{title}” was not opened: {reason} Those opened are safe; press again to go on.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
