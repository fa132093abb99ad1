import type { Sentence } from '#shared/words/say.ts';

/** Photos on applications. */
export const photoWords = {
  photo: ['照片', 'Photo'],
  photos: ['导入照片', 'Import photos'],
  about: [
    '裁成二寸（35×49 毫米）印在申报表上。记录里只记照片的摘要，照片本身加密存放在本机，随备份和 U 盘副本走，不随批次上报。',
    'Cut to 35×49 mm and printed on applications. The record names its digest alone; the picture is sealed on this computer, goes along with backups and the stick, and is not handed over.',
  ],
  importAbout: [
    '一次选多张照片，按文件名对应考生：文件名写考件编号、准考证号、证件号码，或不重名的姓名。对不上的不导入，逐一列出。',
    'Choose many pictures; names of files tell whose they are: a number, an ID number, or a name that nobody shares. What matches nobody is left out and listed.',
  ],
  changeTitle: ['更换{name}的照片', 'Another photo of {name}'],
  changeAbout: [
    '该考生已有检录、评分或签字记录，照片按更正处理：原照片、新照片和原因写入记录，并印在评分表和更正单上；手签的承诺书须重签。',
    'There is a state, a mark or a signature: the photo is put right, with the old one, the new one and the reason on record and on paper. A promise signed by hand is to be signed again.',
  ],
  changeReason: ['更换原因', 'Reason of the change'],
  changeRecord: ['记入更正', 'Record'],
  changeLeave: ['不更换', 'Leave it'],
  before: ['原照片', 'Now'],
  after: ['新照片', 'New'],
  importReason: ['更换原因', 'Reason of the change'],
  importReasonNote: [
    '已检录、评分或签字的考生，照片按更正记入，须写明原因；留空则这些考生的照片不导入。',
    'For people with a state, a mark or a signature a photo is a correction and needs its reason; left blank, theirs are left out.',
  ],
  choose: ['从文件选择', 'From a file'],
  chooseMany: ['选择照片文件', 'Choose pictures'],
  camera: ['用摄像头拍摄', 'Take it'],
  shoot: ['拍照', 'Shoot'],
  cancel: ['取消拍照', 'Not now'],
  noCamera: [
    '打不开摄像头：没有接上，或系统、浏览器没有允许。',
    'No camera opens: none is there, or it is not allowed.',
  ],
  remove: ['不用照片', 'No photo'],
  none: ['还没有照片', 'No photo yet'],
  elsewhere: [
    '照片不在本机，表上留空；请在这里重新选择。',
    'The picture is not on this computer; the form leaves its place empty. Choose it again.',
  ],
  unreadable: ['这个文件不是能打开的图片。', 'No picture that opens.'],
  busy: ['正在导入：{done} / {total}', 'Importing: {done} of {total}'],
  imported: ['已导入 {count} 张。', 'Imported: {count}.'],
  notImported: ['没有导入 {count} 张：', 'Left out: {count}'],
  faults: {
    nobody: ['{file}：名册里没有对应的考生', '{file}: matches nobody on the roster'],
    several: [
      '{file}：有同名考生，请在文件名里写编号',
      '{file}: several people of that name; put a number into the file’s name',
    ],
    differs: ['{file}：编号和姓名不是同一个人', '{file}: number and name are of two people'],
    twice: ['{file}：同一考生有两张照片', '{file}: a second picture of one person'],
    unreadable: ['{file}：打不开，不是图片', '{file}: does not open as a picture'],
    frozen: [
      '{file}：该考生已检录、评分或签字，更换照片须写明原因',
      '{file}: a state, a mark or a signature is there; another photo needs a reason',
    ],
    failed: ['{file}：没有存下', '{file}: was not kept'],
  },
} as const satisfies Record<string, Sentence | Record<string, Sentence>>;
