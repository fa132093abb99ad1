import type { Attendance } from '#shared/model/candidate.ts';
import { attendanceWords } from '#shared/progress/attendance-words.ts';
import type { Sentence } from '#shared/words/say.ts';

/** What is pressed for each: whoever comes late is there. */
export const markWords: Readonly<Record<Attendance | 'late', Sentence>> = {
  ...attendanceWords,
  late: ['迟到', 'Late'],
};

/** 检录. */
export const checkInWords = {
  title: ['检录', 'Check in'],
  search: ['编号、姓名、拼音首字母或证件号码', 'Number, name, initials or ID number'],
  number: ['编号', 'Number'],
  name: ['姓名', 'Name'],
  idNumber: ['证件号码', 'ID number'],
  photoOf: ['{name}的照片', 'Photo of {name}'],
  byCode: [
    '本场次以代码评分，这里只显示考生代码。检录请由考务人员、现场负责人或质量督导员登录，他们可见姓名和代码。',
    'Candidates are marked by codes, and only those are shown to you. Clerk, site head or supervisor check people in: they see names and codes.',
  ],
  noPhoto: ['记录中没有这名考生的照片，请核对证件。', 'No photo of this person on record: check their ID.'],
  photoElsewhere: ['照片不在这台电脑上，请核对证件。', 'The photo is not on this computer: check their ID.'],
  comparePhoto: ['请与本人和证件比对。', 'Compare with the person and their ID.'],
  examType: ['考试类型', 'Exam type'],
  employer: ['单位', 'Employer'],
  state: ['状态', 'State'],
  mark: ['记为', 'Mark as'],
  unmarked: ['未检录', 'Not yet'],
  expected: ['应到', 'Expected'],
  actual: ['实到', 'There'],
  absent: ['缺考', 'Absent'],
  voided: ['违纪', 'Void'],
  stopped: ['资格不符', 'Not eligible'],
  left: ['未检录', 'Not yet'],
  all: ['全部', 'All'],
  filter: ['按状态筛选', 'Filter by state'],
  keys: [
    '扫准考证或身份证即选中；按 {keys} 记录，记录后自动到下一名。',
    'A scanned ticket or ID selects; press {keys} to record, and the next one follows.',
  ],
  signInFirst: ['检录要记在经办人名下，请先登录。', 'Check-in is recorded under your name: sign in first.'],
  signIn: ['登录', 'Sign in'],
  headcount: [
    '缺考 {absent} 人，超过应到人数的 20%。部分地区（如陕西）要求书面说明，否则本批次无效，请现场负责人处理。',
    '{absent} absent, more than 20% of those expected. Some provinces (Shaanxi) then ask for a written statement.',
  ],
  nothingFound: ['没有符合条件的考生。', 'No candidate matches.'],
  showAll: ['显示全部', 'Show all'],
  notRead: ['名册里没有编号或证件号码是“{text}”的考生。', 'Nobody on the roster has the number “{text}”.'],
  noCandidates: ['还没有考生名册', 'No roster yet'],
  noCandidatesNote: ['导入考生名册后，在这里逐一检录。', 'Import the roster; then check everybody in here.'],
  toSetup: ['去准备', 'Go to Prepare'],
  allDone: ['检录完成。', 'Everybody is checked in.'],
  toScoring: ['开始评分', 'Start scoring'],
  reasonTitle: ['{name}记为{attendance}', 'Mark {name} as {attendance}'],
  reasonVoid: ['写明违纪事实，成绩将记为无效。', 'State the facts; the result will be void.'],
  reasonStopped: [
    '该考生不符合申报条件：不予考核，不计缺考，不安排补考。',
    'Not eligible: not assessed, neither absent nor offered a resit.',
  ],
  reasonLate: [
    '考生到场，写明几时到场、经谁同意。',
    'The candidate is there; state when they came and who let them in.',
  ],
  reasonChange: [
    '原记录为{before}，保留不删；请写明改动原因。',
    'Recorded as {before} before; that record stays. State why it changes.',
  ],
  reason: ['原因', 'Reason'],
  record: ['记录', 'Record'],
  cancel: ['取消', 'Cancel'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** Reasons that come up most; picked, then still open to be worded. */
export const commonReasons: Readonly<Record<Attendance, readonly Sentence[]>> = {
  present: [
    ['误记，更正', 'Recorded by mistake'],
    ['迟到，经同意入场', 'Late, admitted'],
    ['记缺考后到场，经同意入场', 'Came after being marked absent; admitted'],
  ],
  absent: [
    ['误记，更正', 'Recorded by mistake'],
    ['检录后离场，未参加考核', 'Left before the exam'],
    ['到场后拒绝参加考核', 'There, and refused to take the exam'],
  ],
  void: [
    ['替考（冒名顶替）', 'Impersonation: somebody else came'],
    ['携带违禁物品', 'Forbidden items'],
    ['不服从考场管理', 'Disobeyed the staff'],
  ],
  ineligible: [['资格审核不符合，不予考核', 'Not eligible by the verdict, not assessed']],
};
