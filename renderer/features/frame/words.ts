import type { Sentence } from '#shared/words/say.ts';

/** The frame around every screen: the day in order on the left, what is safe along the bottom. */
export const frameWords = {
  appName: ['考评台', 'Kaoping'],
  day: ['一天的工作', 'The day in order'],
  board: ['场次总览', 'Board'],
  setup: ['准备', 'Prepare'],
  checkIn: ['检录', 'Check in'],
  scoring: ['评分', 'Score'],
  panel: ['评审', 'Panel'],
  results: ['成绩', 'Results'],
  signOff: ['签字', 'Sign'],
  readiness: ['考前检查', 'Before the exam'],
  drill: ['应急演练', 'Drill'],
  paperEntry: ['纸面补录', 'Paper sheets'],
  proofreading: ['校对', 'Proofreading'],
  printing: ['打印', 'Print'],
  handover: ['上报', 'Hand over'],
  settings: ['设置', 'Settings'],
  left: ['还有 {count} 项', '{count} left'],
  done: ['已完成', 'Done'],
  leaveSitting: ['返回场次列表', 'All sittings'],
  practice: ['练习', 'Practice'],
  practiceNote: ['练习场次，成绩不能上报', 'Practice: results can never be handed over'],
  closed: ['场次已结束', 'Closed'],
  voided: ['场次已作废', 'Void'],
  loadingScreen: ['正在打开…', 'Opening…'],
  screenBroken: ['这个页面出现错误', 'This screen has failed'],
  screenBrokenSafe: [
    '已变绿的分数都在，其他页面可以继续使用。',
    'Green marks are safe; the other screens can still be used.',
  ],
  reopen: ['重新打开', 'Open again'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** Why a step of the day cannot start yet. */
export const stepReasonWords = {
  noCandidates: ['先在“准备”中导入考生名册', 'First import the roster under Prepare'],
  noScheme: ['先在“准备”中导入评分方案', 'First import the mark scheme under Prepare'],
  noDraw: ['还没有抽取评审专家', 'The panel is not drawn yet'],
  noExaminers: ['先在“准备”中登记评分人员', 'First name who scores under Prepare'],
  notPanel: ['本场次按评分表评分，不设评审组', 'This sitting is scored on sheets, without a panel'],
  notPractical: ['本场次由评审组评审，请到“评审”', 'This sitting is judged by a panel: use Panel'],
  nothingScored: ['还没有评分', 'Nothing has been scored yet'],
  notClosed: ['场次结束之后登记证书编号', 'Certificate numbers come after closing'],
  practiceNoCertificates: ['练习场次不发证书', 'Practice leads to no certificate'],
  practiceStays: ['练习场次的成绩不能上报', 'Practice results can never be handed over'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** The status line along the bottom. */
export const statusWords = {
  line: ['状态', 'Status'],
  both: ['两份都已保存', 'Saved in both copies'],
  saving: ['正在保存', 'Saving'],
  failed: ['保存失败', 'Saving failed'],
  retry: ['重试', 'Retry'],
  disk: ['磁盘剩余 {size}', '{size} of disk left'],
  diskLow: ['磁盘只剩 {size}，请清理', 'Only {size} of disk left: free some'],
  journalLocked: ['流水目录不能写入', 'The journal folder can’t be written'],
  hostGone: ['与主程序的连接中断', 'Lost the connection to the host'],
  battery: ['电量 {percent}%', 'Battery {percent}%'],
  batteryCharging: ['电量 {percent}%，充电中', 'Battery {percent}%, charging'],
  batteryLow: ['电量 {percent}%，请接电源', 'Battery {percent}%: plug in'],
  online: ['网络已连接', 'Network'],
  offline: ['无网络，不影响评分', 'No network; scoring goes on'],
  waiting: ['{count} 批等待上报', '{count} {count:batch|batches} to send'],
  nothingWaiting: ['没有待上报批次', 'Nothing to send'],
  refused: ['{count} 批被拒绝，请处理', '{count} {count:batch|batches} refused: see Hand over'],
  clockBack: ['系统时间比最近一条记录早，请校准', 'The clock is earlier than the last entry: set it'],
  otherZone: ['本机时区不是北京', 'Not Beijing’s time zone'],
  otherZoneNote: [
    '屏幕和纸上一律按北京时间。请在系统设置中把时区改为北京。',
    'Screens and papers keep Beijing’s time. Please set this computer’s zone to Beijing.',
  ],
  nobody: ['未登录', 'Not signed in'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** Signing in at the station. */
export const signInWords = {
  title: ['登录', 'Sign in'],
  who: ['选择本人', 'Who are you?'],
  search: ['姓名或拼音首字母', 'Name or initials'],
  nobodyFound: ['没有找到，请换个写法。', 'Nobody found.'],
  typeName: [
    '已锁定：输入本人姓名或至少两个拼音首字母，再选择。',
    'Locked: type your name, or at least two of its initials, then choose.',
  ],
  noStaff: ['还没有导入工作人员名单。', 'The staff list has not been imported yet.'],
  toSetup: ['去准备', 'Go to Prepare'],
  pin: ['签名密码，按回车', 'Signing PIN, then Enter'],
  pinFirst: [
    '首次使用：设置签名密码（至少 {least} 位，数字或字母）',
    'First time: set a signing PIN (at least {least} digits or letters)',
  ],
  pinFirstNote: [
    '密码保护本人的签名密钥，只保存在本机，忘记后无法找回。',
    'The PIN guards your signing key on this computer; it can’t be recovered.',
  ],
  pinAgain: ['再输入一次', 'Once more'],
  pinDiffers: ['两次输入不一致，请重新输入。', 'The two differ; enter them again.'],
  practicePin: ['练习人员的密码都是 000000', 'Every practice PIN is 000000'],
  registered: ['已登记', 'Key registered'],
  signIn: ['登录', 'Sign in'],
  another: ['换人', 'Someone else'],
  switchPerson: ['换人登录', 'Switch person'],
  lock: ['锁定', 'Lock'],
  recording: ['正在登记密钥…', 'Registering the key…'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** The site head who stands beside, for a first sign-in and for lists of people. */
export const endorsingWords = {
  title: ['现场负责人确认', 'Site head'],
  why: [
    '登记人员、角色和密码须由现场负责人签名。请现场负责人输入密码；10 分钟内不再询问。',
    'People, roles and PINs are signed for by the site head. Have them enter their PIN; it is not asked again for 10 minutes.',
  ],
  firstTime: [
    '首次登录须有现场负责人在旁核对证件。',
    'A first sign-in needs the site head beside you, who checks your ID.',
  ],
  pin: ['现场负责人{name}的密码', 'PIN of the site head, {name}'],
  standsBeside: ['现场负责人{name}已确认，{time} 前有效', 'Site head {name} is beside you until {time}'],
  end: ['结束', 'End'],
  idSeen: ['现场负责人已核对{name}的证件', 'The site head has seen {name}’s ID'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** A locked laptop. */
export const lockWords = {
  title: ['已锁定', 'Locked'],
  locked: [
    '请本人用签名密码解锁。没有回车的输入留给本人，登录后继续。计时照常进行，到时仍有提示音。',
    'Unlock with your own PIN. What was typed and not entered waits for whoever typed it. Clocks run on, and their signals are heard.',
  ],
  unlock: ['登录（F2）', 'Sign in (F2)'],
  leave: ['返回场次列表', 'All sittings'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** A first sign-in by a slip that the site head had printed. */
export const slipWords = {
  bySlip: ['用登录条登录', 'Sign in by slip'],
  lead: [
    '现场负责人打印的登录条：输入登录码并设置本人的签名密码。登录条只能用一次。',
    'The slip that the site head printed: enter its code and choose your PIN. It works once.',
  ],
  code: ['登录码', 'Code on the slip'],
  codeHint: ['例如 K7QM-3XPA-WT', 'For example K7QM-3XPA-WT'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** A PIN that is forgotten: the person's key is registered anew. */
export const forgottenWords = {
  forgotten: ['忘记密码', 'Forgotten the PIN'],
  lead: [
    '由现场负责人在旁重新登记：原来的签名仍然有效，原密钥不能再签名。重新登记写入记录，并在汇总表、考场情况记录和上报中写明。',
    'The site head registers the PIN anew: earlier signatures stay, the old key signs no more. It is on record, on paper and at central.',
  ],
  fresh: ['新的签名密码（至少 {least} 位）', 'New PIN (at least {least})'],
  witness: ['见证人', 'Witness'],
  witnessHint: ['从名单中选择', 'Choose from the list'],
  witnessPin: ['见证人的签名密码', 'The witness’s PIN'],
  ofWitness: ['{name}：{problem}', '{name}: {problem}'],
  noWitness: [
    '还没有别的工作人员登记过签名密码：请先让一名工作人员登录，再由其见证。',
    'Nobody else has a signing PIN yet: have another official sign in first, then witness.',
  ],
  reason: ['原因', 'Reason'],
  reasonHint: ['例如：忘记密码', 'For example: PIN forgotten'],
  register: ['重新登记', 'Register anew'],
  back: ['返回', 'Back'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** A PIN from before, which is shorter than one that would be taken today. */
export const changeWords = {
  lead: [
    '已登录。原来的密码不足 8 位，请本人现在换成至少 8 位的新密码；签名密钥不变，已签的字都有效。',
    'Signed in. Your PIN has fewer than 8 characters: choose a longer one now. The key stays the same, and so does all it signed.',
  ],
  change: ['更换密码', 'Change PIN'],
  later: ['以后再换', 'Later'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** The list of shortcuts. */
export const shortcutWords = {
  title: ['快捷键', 'Shortcuts'],
  toStep: ['到左侧第 1 至 9 步', 'To the steps on the left, 1 to 9'],
  toSettings: ['设置', 'Settings'],
  showThis: ['显示快捷键', 'Show shortcuts'],
  switchPerson: ['换人登录', 'Switch person'],
  lock: ['锁定', 'Lock'],
  find: ['查找考生、人员、页面和操作', 'Find people, screens and acts'],
  search: ['到搜索框', 'To the search box'],
  move: ['在表中移动', 'Move in a table'],
  open: ['打开所选', 'Open what is selected'],
  close: ['关闭窗口', 'Close a window'],
  undo: ['撤销上一步，或说明怎样改正', 'Undo the last act, or how it is put right'],
  undoTitle: ['撤销上一步', 'Undo the last act'],
  undoCount: ['（同时记录 {count} 条）', ' ({count} {count:entry|entries} at once)'],
  undoStands: [
    '这一步不能撤销：记录只增不减，也没有能恢复原状的操作。',
    'This act stands: nothing is taken off the record, and no act brings back what was.',
  ],
  undoUnread: ['读不到最后一步的记录，请稍后再试。', 'The last act can’t be read now. Try again in a moment.'],
  undoRefused: ['现在不能撤销：{why}', 'Not undone now: {why}'],
  undoAbout: ['对象', 'About'],
  undoIs: ['现在', 'Now'],
  undoWas: ['撤销后', 'Afterwards'],
  undoSitting: ['本场次', 'the sitting'],
  undoMore: ['还有 {count} 条', '{count} more'],
  undoReason: ['原因', 'Reason'],
  undoSlip: ['误操作', 'A slip'],
  undoNote: ['原记录和撤销都留在记录里。', 'Both stay on record: the act, and that it was undone.'],
  undoDo: ['撤销这一步', 'Undo it'],
  undoLeave: ['不撤销', 'Leave it'],
  undoLast: ['{at}，{name}：{what}', '{at}, {name}: {what}'],
  nobody: ['系统', 'the app'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** What the status line says of the disk. */
export const diskGuardWords = {
  reserveReleased: [
    '磁盘已满：已动用预留空间，请立即清理磁盘',
    'The disk is full: the reserve is in use. Free some space now',
  ],
  short: [
    '磁盘只剩 {size}，本场次还需 {needed}，请先清理',
    'Only {size} of disk left, this sitting needs {needed}: free some',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
