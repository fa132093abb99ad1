import type { Sentence } from '#shared/words/say.ts';

/** 查找: one place from which everybody and everything is reached. */
export const findWords = {
  title: ['查找', 'Find'],
  what: ['姓名、拼音首字母、准考证号、身份证号，或页面、操作', 'Name, initials, number, ID number, a screen or an act'],
  found: ['找到的', 'Found'],
  nothing: ['没有找到，请换个写法。', 'Nothing found; put it another way.'],
  more: ['还有 {count} 人，请再输入几个字。', '{count} more people: type a little more.'],
  candidate: ['考生', 'Candidate'],
  goesTo: ['{number} · 到{screen}', '{number} · {screen}'],
  signsIn: ['{role} · 登录', '{role} · sign in'],
  screen: ['页面', 'Screen'],
  act: ['操作', 'Act'],
} as const satisfies Readonly<Record<string, Sentence>>;
