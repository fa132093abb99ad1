import type { Sentence } from '#shared/words/say.ts';

/** What the host and the start script say before, or instead of, the first screen. */
export const startWords = {
  appName: ['考评台', 'Kaoping'],
  startFailed: [
    '程序无法启动，已有的记录不受影响。请把下面的原因告诉管理员。',
    'Kaoping can’t start; existing records are safe. Tell the administrator the reason below.',
  ],
  startRefused: [
    '程序没有启动：这台电脑要求用调试或更改安全设置的方式打开考评台。记录没有被打开。请从桌面图标正常启动，并把下面一行告诉管理员。',
    'Kaoping did not start: it was asked to run with debugging or changed safety settings. No record was opened. Start it from its icon, and tell the administrator the line below.',
  ],
  alreadyRunning: [
    '考评台已经在这台电脑上运行，请使用已打开的窗口或浏览器页面。',
    'Kaoping is already running on this computer; use the window or page that is open.',
  ],
  heldElsewhere: [
    '这个数据文件夹正由另一台电脑“{name}”上的考评台使用，本机没有打开，也没有改动任何内容。请在那台电脑上继续，或先关闭那里的考评台。',
    'Kaoping on another computer, “{name}”, is using this data folder; nothing was opened or changed here. Go on there, or close it there first.',
  ],
  heldSilent: [
    '另一台电脑“{name}”用过这个数据文件夹，没有正常关闭，现在没有响应。确认那里的考评台已经关闭，才能在本机接着用：两台电脑同时写，流水会损坏。',
    'Another computer, “{name}”, used this data folder and did not close it; it is silent now. Go on here only when Kaoping is closed there: two computers writing at once destroy the journals.',
  ],
  goOnHere: ['那里已经关闭，在本机接着用', 'It is closed there: go on here'],
  doNotOpen: ['不打开', 'Do not open'],
  typeYes: ['确认请输入 yes，再按回车：', 'Type yes and press Enter to go on:'],
  leaseLost: [
    '另一台电脑“{name}”已经接着使用这个数据文件夹，本机的考评台就此关闭，避免两台电脑同时写。已变绿的分数都在。',
    'Another computer, “{name}”, has gone on with this data folder; Kaoping closes here so that two computers never write at once. Green marks are safe.',
  ],
  portTaken: [
    '本机的 {port} 端口已被占用：考评台可能已经在运行，请使用已打开的页面，或关闭占用该端口的程序后重试。',
    'Port {port} is taken: Kaoping may be running already; use the page that is open, or close what holds the port.',
  ],
  openThis: [
    '请用本机浏览器打开下面的地址（只能使用一次）：',
    'Open this address in a browser on this computer (it works once):',
  ],
  openAgain: ['关掉了页面，可以打开这个文件重新进入：{path}', 'A page that was closed comes back by this file: {path}'],
  linkUsed: [
    '这个地址已经用过或不正确。请使用已打开的页面，或重新启动程序取得新地址。',
    'This address was used already or is not right. Use the page that is open, or restart for a new address.',
  ],
  built: ['程序已生成。', 'Built.'],
  noElectron: [
    '这台电脑没有 Electron 运行文件，也下载不到，改用浏览器方式（便携模式）。',
    'Electron’s binary is not here and can’t be downloaded; using portable mode in a browser.',
  ],
  noDisplay: [
    '没有图形桌面，打不开窗口，改用浏览器方式（便携模式）。',
    'There is no display to open a window on; using portable mode in a browser.',
  ],
  isRoot: [
    '以 root 身份运行时 Electron 的安全沙箱不能启用，改用浏览器方式（便携模式）。',
    'As root Electron can’t use its sandbox; using portable mode in a browser.',
  ],
  leaveTyping: [
    '正在输入的分数还没有记录，离开后要重新输入。',
    'The mark being typed is not recorded yet; it has to be typed again.',
  ],
  stay: ['留在本页', 'Stay'],
  leave: ['放弃输入并离开', 'Leave without it'],
  noChromium: ['没有找到 Chromium 浏览器。', 'No Chromium was found.'],
} as const satisfies Readonly<Record<string, Sentence>>;
