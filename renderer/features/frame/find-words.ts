import type { Sentence } from '#shared/words/say.ts';

/** 查找: one place from which everybody and everything is reached. */
export const findWords = {
  title: ['查找', 'Find'],
  what: ['姓名、拼音首字母、编号、证件号码，或页面、操作', 'Name, initials, number, ID number, a screen or an act'],
  found: ['找到的', 'Found'],
  nothing: ['没有找到，请换个写法。', 'Nothing found; put it another way.'],
  more: ['还有 {count} 人，请再输入几个字。', '{count} {count:more person|more people}: type a little more.'],
  candidate: ['考生', 'Candidate'],
  elsewhere: ['{number} · {title} · 考核日期 {date} · {stands}', '{number} · {title} · {date} · {stands}'],
  elsewhereUnnumbered: ['{title} · 考核日期 {date} · {stands}', '{title} · {date} · {stands}'],
  record: ['个人记录 · {plan}', 'Personal record · {plan}'],
  goesTo: ['{number} · 到{screen}', '{number} · {screen}'],
  signsIn: ['{role} · 登录', '{role} · sign in'],
  screen: ['页面', 'Screen'],
  act: ['操作', 'Act'],
  light: ['改为浅色', 'Light screen'],
  dark: ['改为深色（夜班）', 'Dark screen (night shift)'],
  touch: ['改为触摸操作（大按钮）', 'Touch or gloves (large targets)'],
  keyboard: ['改为键盘、鼠标操作', 'Keyboard and mouse'],
} as const satisfies Readonly<Record<string, Sentence>>;
