import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import type { Sentence } from '#shared/words/say.ts';

/** 上报: the screen that hands a sitting over and keeps its receipts. */
export const handoverWords = {
  title: ['上报', 'Hand over'],
  sendNow: ['立即上报', 'Send now'],
  sending: ['正在上报…', 'Sending…'],

  practiceTitle: ['练习场次不上报', 'Practice is never handed over'],
  practiceWhy: [
    '练习的成绩使用练习密钥，不封存，不上报，不会与正式成绩相混。',
    'Practice uses keys of its own; it is neither sealed nor sent and can’t be mixed up with real results.',
  ],
  practiceHow: [
    '正式场次在组长签字后，在这里封存、上报，并取得中心签名的回执。',
    'A real sitting is sealed and sent here once the lead has signed, and gets a receipt signed by central.',
  ],
  toBoard: ['返回场次总览', 'Back to the board'],

  allDelivered: ['本场次的记录已全部上报，并有回执。', 'Everything recorded here was handed over and has a receipt.'],
  someOpen: ['{count} 个批次还没有回执，会自动重试。', 'Without a receipt yet: {count}. They are tried again.'],
  enrolFirst: ['{count} 个批次等待上报，请先登记上报中心。', 'Waiting to be sent: {count}. Enrol at central first.'],
  needPerson: ['{count} 个批次被拒绝，需要处理。', 'Refused, need a person: {count}.'],
  nothingSealed: ['本场次还没有封存。', 'Nothing of this sitting is sealed yet.'],
  unsealedLeft: ['还有 {count} 条记录没有封存。', 'Entries not sealed yet: {count}.'],
  elsewhere: ['其他场次还有 {count} 个批次没有回执。', 'Of other sittings without a receipt: {count}.'],

  seal: ['封存并上报', 'Seal and send'],
  sealAgain: ['封存并上报新增记录', 'Seal and send what is new'],
  sealWhat: ['将封存 {count} 条记录：第 {stretch} 条。', 'To be sealed: {count}, numbers {stretch}.'],
  sealMeaning: [
    '封存后用本工位的密钥签名，内容不再改变；以后的更正作为新的记录另行上报。',
    'Sealing signs them with this station’s key for good; later corrections are handed over as new entries.',
  ],
  sealNotSigned: ['考评组长签字后可以封存上报。', 'Can be sealed once the lead has signed.'],
  toSignOff: ['去签字', 'Go to Sign'],
  sealNotSaved: ['还有记录没有写入两份，请稍候。', 'Some entries are not in both copies yet; please wait.'],
  sealed: ['记录已全部封存。', 'Everything is sealed.'],
  sealing: ['正在封存…', 'Sealing…'],

  batches: ['批次', 'Batches'],
  emptyTitle: ['上报分三步', 'Handing over takes three steps'],
  emptyOne: [
    '在右侧登记上报中心：地址和登记码由中心管理员提供。',
    'Enrol at central, on the right: its keeper gives address and code.',
  ],
  emptyTwo: [
    '组长签字后，按“封存并上报”。没有网络也可以封存。',
    'Once the lead has signed, press Seal and send. No network is needed to seal.',
  ],
  emptyThree: [
    '联网后自动上报。看到“有回执”，才算上报完成。',
    'It is sent when there is a network. Only a receipt means it was handed over.',
  ],
  state: ['状态', 'State'],
  number: ['批次编号', 'Batch'],
  entries: ['记录', 'Entries'],
  sealedAt: ['封存时间', 'Sealed'],
  size: ['大小', 'Size'],
  attempts: ['已尝试', 'Tries'],
  attemptCount: ['{count} 次', '{count}'],
  explanation: ['说明', 'Note'],
  nextAttempt: ['下次尝试 {at}', 'Next try at {at}'],
  noReceiptYet: ['还没有回执。批次保存在本机，不会丢失。', 'No receipt yet. The batch is kept here; nothing is lost.'],

  receipt: ['回执', 'Receipt'],
  receivedAt: ['中心收到时间', 'Received by central'],
  issuedBy: ['签发', 'Issued by'],
  signedBy: ['公钥指纹', 'Key fingerprint'],
  batchDigest: ['批次摘要 SHA-256', 'Batch SHA-256'],
  resultsDigest: ['成绩摘要', 'Results digest'],
  digestSame: ['中心复核的成绩与本机一致', 'Central’s recomputed results agree with this station'],
  digestDiffers: [
    '中心复核的成绩与本机不一致，请联系中心管理员',
    'Central’s recomputed results differ; ask its keeper',
  ],
  saveReceipt: ['保存回执', 'Save receipt'],
  saveNote: [
    '存为一个文件夹：回执正文、签名、中心公钥，用 openssl 即可核对。',
    'Saves a folder with text, signature and central’s key. openssl alone can check them.',
  ],
  saved: ['回执已保存：{where}', 'Receipt saved: {where}'],

  replacedTitle: ['本工位已由“{name}”接替，不再封存上报', '“{name}” has taken over: nothing more is sealed here'],
  replacedWhy: [
    '中心从接替时起不再接收本机的批次。本机的记录都在，其中 {unsealed} 条没有封存；请导出场次，交给中心管理员与接替工位的记录比对。',
    'Since then central takes no batches from here. Every record is safe; {unsealed} {unsealed:was|were} never sealed. Export the sitting and give it to central’s keeper to compare.',
  ],
  replacedSince: ['接替时间', 'Since'],
  replacedReason: ['更换原因', 'Reason'],
  replacedBy: ['经办人', 'Taken over by'],

  exportTitle: ['导出', 'Export'],
  twice: [
    '上报中心发现本工位的密钥在两处使用（{time} 起）：本机的数据可能被复制到了另一台电脑，或恢复了旧的磁盘副本。请只用一台电脑，并告知中心管理员；要换电脑，请用备份或 U 盘接替。',
    'Central found this station’s key in two places (since {time}): its data may have been copied to another computer, or an old copy of the disk came back. Use one computer only and tell central’s keeper; to change computers, take over from a backup or the stick.',
  ],
  exportSitting: ['导出场次', 'Export the sitting'],
  exportNote: [
    '全部记录存为一个文件。交给任何人，不用本程序、不联网也能核验。',
    'Saves the whole record as one file that anybody can verify without this app or a network.',
  ],
  exported: ['已导出：{where}', 'Exported: {where}'],

  central: ['上报中心', 'Central'],
  address: ['中心地址', 'Address'],
  addressNote: ['https 开头；本机的中心可用 http', 'Starts with https; http only on this computer'],
  code: ['登记码', 'Enrolment code'],
  codeNote: ['向中心管理员索取，24 小时内有效，只能用一次', 'Ask central’s keeper; good for 24 hours, and once'],
  enrol: ['登记', 'Enrol'],
  enrolTrusting: ['指纹一致，继续登记', 'It agrees: enrol'],
  enrolling: ['正在登记…', 'Enrolling…'],
  enrolNote: [
    '登记一次即可。登记后只承认这个中心签名的回执。',
    'Once is enough. From then on only receipts signed by this central count.',
  ],
  name: ['名称', 'Name'],
  fingerprintNote: ['与中心终端窗口显示的指纹核对', 'Compare with what central’s terminal shows'],
  unconfirmed: [
    '这个中心还没有在本机确认过：它随备份或 U 盘带来，或者文件被改动过。确认之前什么都不发出。请打电话给中心管理员，逐组核对上面的指纹。',
    'Nobody has confirmed this central here: it came with a backup or a stick, or its file was changed. Nothing is sent until then. Call central’s keeper and compare the fingerprint group by group.',
  ],
  ownPassphrase: ['本机口令', 'Passphrase of this computer'],
  ownPassphraseNote: [
    '成绩交给哪个中心，由知道本机口令的人决定。',
    'Where results go is settled by whoever knows the passphrase.',
  ],
  confirmCentral: ['指纹一致，确认这个中心', 'It agrees: confirm this central'],
  change: ['更换中心', 'Change central'],
  cancel: ['取消', 'Cancel'],
  reachable: ['能连上', 'Reachable'],
  unreachable: ['暂时连不上，封存不受影响', 'Not reachable now; sealing still works'],
  asking: ['正在连接…', 'Connecting…'],
} as const satisfies Readonly<Record<string, Sentence>>;

/** The state of a batch in one word. */
export const batchStateWords: Readonly<Record<OutboxItem['state'], Sentence>> = {
  waiting: ['待上报', 'To send'],
  sending: ['上报中', 'Sending'],
  sent: ['已送达', 'Answered'],
  receipt: ['有回执', 'Receipt'],
  refused: ['被拒绝', 'Refused'],
  held: ['排队', 'Queued'],
};
