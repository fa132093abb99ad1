import { planFailureWords } from './plan-failure-words.ts';
import type { HostFailureKind } from './failure.ts';
import { stickFailureWords } from './stick-failure-words.ts';
import type { Sentence } from '#shared/words/say.ts';

/** What a person reads when the host refuses or fails: what happened, what is safe, what to do. */
export const hostFailureWords: Readonly<Record<HostFailureKind, Sentence>> = {
  untrusted_sender: [
    '请求不是来自本程序的页面，已拒绝。',
    'The request did not come from this app’s page and was refused.',
  ],
  unknown_channel: ['程序版本不一致，请重新启动。', 'Page and host are of different versions; please restart.'],
  bad_input: [
    '内容不符合要求，没有保存。请检查后重试。',
    'The content is not valid; nothing was saved. Check it and retry.',
  ],
  internal: [
    '程序出现意外错误，已保存的记录不受影响，请重新启动。',
    'An unexpected error; saved records are safe. Please restart.',
  ],
  locked: ['本机数据还没有打开，请输入口令。', 'The records on this computer are still locked; enter the passphrase.'],
  vault_exists: ['本机已经设置过口令。', 'This computer already has a passphrase.'],
  vault_lost: [
    '本机的数据密钥文件丢失或损坏，加密的记录打不开；文件没有改动。',
    'The file that holds this computer’s data key is missing or damaged; sealed records can’t be opened. Nothing was changed.',
  ],
  vault_not_lost: ['本机的数据密钥完好，没有需要移开的记录。', 'The data key is well; there is nothing to set aside.'],
  rooms_closed: [
    '口令正确，但本机有一个文件打不开：{reason}。记录没有改动；请重新启动再试，仍打不开时把这句话告诉管理员，或用备份换一台电脑接着考。',
    'The passphrase is right, but a file here does not open: {reason}. Nothing was changed; restart and try again, else tell an administrator, or go on at another computer with a backup.',
  ],
  passphrase_wrong: ['口令不正确。', 'Wrong passphrase.'],
  passphrase_locked: [
    '口令错误次数过多，请在 {seconds} 秒后再试；在此之前输入的口令不核对，输对也打不开。',
    'Too many wrong passphrases; try again in {seconds} {seconds:second|seconds}. Until then nothing is checked, not even the right one.',
  ],
  passphrase_weak: [
    '口令太容易猜到，没有采用：请用几个不相干的词，不要用常见口令、日期或连续的字符。',
    'That passphrase is too easy to guess and was not taken: use a few unrelated words, no common password, date or sequence.',
  ],
  station_exists: ['本机已经建立过工位。', 'This computer already has a station.'],
  station_missing: ['本机还没有建立工位。', 'This computer has no station yet.'],
  station_damaged: [
    '工位文件 station.json 的两份都已损坏。记录都在，没有改动。请把 U 盘（第三份）里“考评台-…”文件夹中的 station.json 复制到 {folder}，再试一次；没有 U 盘的，用备份换一台电脑接着考。',
    'Both copies of the station’s file station.json are damaged. All records are here and nothing was changed. Copy station.json from the 考评台-… folder of the stick, the third copy, to {folder} and try again; without a stick, go on at another computer with a backup.',
  ],
  key_missing: ['该人员还没有设置签名密码。', 'This person has no signing PIN yet.'],
  key_exists: ['该人员已经设置过签名密码。', 'This person already has a signing PIN.'],
  key_unreadable: [
    '签名密钥无法打开：它是在这台电脑的另一种启动方式下建立的，请换回原来的方式启动。',
    'The signing key can’t be opened: it was made when this app was started the other way. Start it that way again.',
  ],
  key_closed: [
    '这台电脑还打不开该人员的密钥：请现场负责人先在本机登录一次，本人再登录。',
    'This computer can’t open the key yet: the site head signs in here once, then this person.',
  ],
  pin_wrong: ['密码不正确，还可以再试 {left} 次。', 'Wrong PIN; {left} {left:try|tries} left.'],
  pin_locked: [
    '密码错误次数过多，请在 {seconds} 秒后再试。',
    'Too many wrong PINs; try again in {seconds} {seconds:second|seconds}.',
  ],
  pin_short: ['密码至少 {least} 位，数字或字母。', 'At least {least} characters, digits or letters.'],
  pin_repeat: ['密码不能是相同或重复的字符，请换一个。', 'Not the same over and over; choose another.'],
  pin_run: ['密码不能是连续的数字或相邻的键，请换一个。', 'Not digits in sequence or keys in a row; choose another.'],
  pin_name: ['密码不能取自本人姓名，请换一个。', 'Not your name; choose another.'],
  pin_common: ['这个密码太容易猜到，请换一个。', 'Too easily guessed; choose another.'],
  pin_date: ['密码不能是日期（年月日或年月），请换一个。', 'Not a date; choose another.'],
  pin_birthday: [
    '密码不能是本人生日，也不能取自本人证件号码，请换一个。',
    'Not your birthday, nor digits of your ID number; choose another.',
  ],
  not_signed_in: [
    '“{name}”的登录已结束，填写的内容都在：请本人重新输入密码，输入后自动保存。',
    '{name} is signed out. What was entered is kept: enter the PIN again and it is saved.',
  ],
  session_of_another: [
    '这条记录要由“{name}”本人登录后保存，填写的内容都在：请本人输入密码。',
    'This entry is {name}’s to save. What was entered is kept: {name} enters the PIN and it is saved.',
  ],
  slip_wrong: ['登录码不正确，还可以再试 {left} 次。', 'Wrong code; {left} {left:try|tries} left.'],
  slip_locked: [
    '登录码错误次数过多，请在 {seconds} 秒后再试，或请现场负责人在旁登录。',
    'Too many wrong codes; try again in {seconds} {seconds:second|seconds}, or sign in with the site head beside you.',
  ],
  slip_none: [
    '没有可用的登录条：须由现场负责人打印，每条只能用一次；本程序重新启动后须重新打印。',
    'There is no slip: the site head prints it, and it works once. After a restart it is made anew to be printed.',
  ],
  deputy_none: [
    '现场负责人没有指定接任人，或接任人还没有登录过，不能接任。',
    'The site head has named no deputy, or the deputy has never signed in: nobody can take their place.',
  ],
  endorsing_over: [
    '现场负责人的确认已经结束：满 10 分钟，或者离开过本场次、锁定过本机。请现场负责人再输入一次密码。',
    'The site head no longer stands beside: ten minutes are over, or this sitting was left or the computer locked. Have them enter their PIN again.',
  ],
  archive_not_finished: [
    '没有归档：只有已结束或已作废、流水完好的场次才能归档。',
    'Nothing was archived: only sittings that are closed or void and whose journal is sound can be.',
  ],
  log_missing: ['本机没有这个场次的流水。', 'There is no journal of this sitting here.'],
  chain_refused: [
    '这条记录接不上前一条，没有写入，请停止录入并重新启动。',
    'The entry does not continue the chain and was not written; stop and restart.',
  ],
  entry_refused: [
    '主程序不准写入第 {seq} 条记录（{rule}），与屏幕上的判断不一致，没有保存：请停止录入，联系管理员。',
    'The host does not allow entry {seq} ({rule}) although the screen did; not saved. Stop here and report this.',
  ],
  journal_cut: [
    '本机的流水比以前少：原有 {reached} 条，现有 {held} 条。没有写入任何内容，请先处理再继续。',
    'The journal here holds less than it did: {reached} {reached:entry|entries} then, {held} now. Nothing was written; deal with this first.',
  ],
  journal_damaged: [
    '流水文件在第 {seq} 条处损坏，此前的记录完好，请联系管理员。',
    'The journal is damaged at entry {seq}; entries before it are intact.',
  ],
  disk_full: [
    '磁盘已满，{file}没有保存；已变绿的分数都在，请清理磁盘后重试。',
    'The disk is full; {file} was not saved. Green marks are safe. Free some space and retry.',
  ],
  disk_broken: [
    '磁盘读写出错（可能已损坏），{file}没有保存；已变绿的分数都在。请重试；再次出错时用备份或 U 盘换一台电脑接着考。',
    'The disk reports an error and may be broken; {file} was not saved. Green marks are safe. Retry; if it fails again, go on at another computer from the backup or the stick.',
  ],
  disk_read_only: [
    '磁盘只能读、不能写（写保护），{file}没有保存；已变绿的分数都在。请解除写保护后重试。',
    'The disk is read-only; {file} was not saved. Green marks are safe. Lift the write protection and retry.',
  ],
  write_forbidden: [
    '系统不允许写入，{file}没有保存；已变绿的分数都在。请检查文件夹的权限或安全软件后重试。',
    'The system does not allow writing; {file} was not saved. Green marks are safe. Check the folder’s rights or the security software and retry.',
  ],
  write_failed: [
    '写入失败，{file}没有保存；已变绿的分数都在。请重试；再次失败时用备份或 U 盘换一台电脑接着考。',
    'Writing failed; {file} was not saved. Green marks are safe. Retry; if it fails again, go on at another computer from the backup or the stick.',
  ],
  write_timed_out: [
    '磁盘长时间没有应答，这一项没有保存；已变绿的分数都在，请检查磁盘后重试。',
    'The disk does not answer; this was not saved. Green marks are safe. Check the disk and retry.',
  ],
  save_cancelled: ['没有保存。', 'Not saved.'],
  print_nothing: ['按现有记录没有可打印的表。', 'There is nothing on record to print.'],
  print_too_many: [
    '共 {count} 份，一个文件最多 {limit} 份：请分别打印，或选“一人一个文件”。',
    '{count} {count:paper|papers}; one file takes {limit}. Print in parts, or one file a person.',
  ],
  print_busy: ['正在打印另一批，请等它完成或停止。', 'Another batch is being printed; wait for it or stop it.'],
  print_stopped: [
    '已停止，没有留下文件。已分配的打印号不再使用，打印登记里写“未完成”。',
    'Stopped; no file was left. The print numbers given stay on the register as not finished.',
  ],
  photo_unfit: [
    '照片没有保存：不是能印在表上的 JPEG 图片。请换一张照片，或重新拍摄。',
    'The photo was not kept: no JPEG picture that fits on a form. Choose another, or take it anew.',
  ],
  picture_not_kept: [
    '没有写入：这条记录所附的图片不在本机保存的图片中。请重新拍摄或选择图片再试；仍不行时不要再用本机录入，并告诉现场负责人。',
    'Not recorded: the picture this entry names is not kept on this computer. Take or choose it again; if that does not help, stop using this computer and tell the site head.',
  ],
  print_failed: [
    '生成打印文件失败，成绩不受影响，请重试。',
    'Making the PDF failed; marks are not affected. Please retry.',
  ],
  marks_not_due: [
    '还有考生的评分表没有全部签字，现在导出会让人提前看到评分。签完后再导出；需要留底可用“备份与恢复”。',
    'Some candidates’ sheets are not all signed; an export would show their marks too early. Sign first, or make a backup.',
  ],
  practice_cannot_leave: ['练习场次的成绩不能上报。', 'Practice results can never be handed over.'],
  nothing_to_seal: ['没有新的记录需要上报。', 'There is nothing new to hand over.'],
  station_replaced: [
    '本工位已由“{name}”接替，不能再封存上报；记录都在，可以导出场次交给中心管理员比对。',
    '“{name}” has taken over from this station; nothing more can be sealed here. The records are safe: export the sitting for central’s keeper.',
  ],
  central_not_set: ['还没有登记上报中心，请在设置中填写。', 'No central service is set; enter one in settings.'],
  central_url_bad: [
    '中心地址不正确：请填写 https 地址（本机可用 http）。',
    'The address is not valid: use https (http only on this computer).',
  ],
  central_unreachable: [
    '暂时连不上中心，批次已保存在本机，联网后会自动上报。',
    'Central can’t be reached; the batch is kept here and will be sent later.',
  ],
  central_certificate_unknown: [
    '请与中心管理员核对证书指纹：{fingerprint}。一致才能继续，不一致说明连接的不是这个中心。',
    'Compare the certificate’s fingerprint with central’s keeper: {fingerprint}. Go on only if it agrees; else this is not that central.',
  ],
  central_refused: ['中心拒绝了请求：{reason}。', 'Central refused: {reason}.'],
  backup_failed: [
    '备份没有写成，请检查 U 盘或文件夹的空间和写保护后重试；本机记录不受影响。',
    'The backup could not be written; check the stick or folder and retry. Records here are not affected.',
  ],
  backup_unverified: [
    '备份写出后读回核对不一致，不能使用，已删除；请换一个 U 盘或文件夹重试。',
    'The backup did not read back as written and was deleted; try another stick or folder.',
  ],
  backup_passphrase_wrong: ['备份口令不正确。', 'Wrong backup passphrase.'],
  backup_refused: ['备份不能使用：{reason}', 'The backup can’t be used: {reason}'],
  restore_not_empty: [
    '本机已有工位或场次记录，不能恢复；请在没有用过的电脑上恢复。',
    'This computer already has a station or sittings; restore on one that was not used yet.',
  ],
  restore_incomplete: [
    '有场次的流水不完整。请先确认只用完好的部分接替，本机还没有写入任何内容。',
    'Some journals are not whole. Confirm that only their whole part is taken; nothing was written yet.',
  ],
  restore_unfinished: [
    '本机有一次没有做完的恢复。请用同一个备份或 U 盘再恢复一次，接着做完。没有备份时，先把 {folder} 移到别处，再建立工位。',
    'A restore on this computer was cut off. Restore again from the same backup or stick: it goes on from there. Without one, move {folder} elsewhere first.',
  ],
  ...stickFailureWords,
  calendar_unread: ['{why}', 'The notice was not taken: {why}'],
  calendar_same: [
    '本机的日历与这份通知一致，没有需要确认的。',
    'The calendar here says the same; there is nothing to confirm.',
  ],
  calendar_reason_needed: [
    '该年日历本机已有，与这份通知不同：请写明更改的理由。',
    'A calendar of that year is known here and differs: give the reason for the change.',
  ],
  calendar_not_confirmed: [
    '该年的放假调休日历没有在本机确认过，没有记入本场次。请先在“放假调休日历”中确认。',
    'That year’s calendar has not been confirmed on this computer and was not recorded. Confirm it under Holiday calendars first.',
  ],
  occupation_list_same: [
    '本机的目录与这份文件一致，没有需要更新的。',
    'The list here says the same; there is nothing to take in.',
  ],
  occupation_list_reason_needed: [
    '本机已有这个目录，与这份文件不同：请写明更新的理由。',
    'The list known here differs: give the reason for the change.',
  ],
  occupation_list_differs: [
    '与本机的职业目录不一致，没有记入本场次。请先在设置的“职业目录”中导入，再按目录核对。',
    'That is not what the list of this computer says and was not recorded. Take the list in under Settings first.',
  ],
  scores_unread: [
    '主程序没有读出这个成绩文件，没有保存：请重新选择文件再试。',
    'The host could not read this list of scores; nothing was saved. Choose the file again.',
  ],
  scores_differ: [
    '要保存的成绩与成绩文件（或名册）里的不一致，没有保存：请重新选择文件再试；仍不一致时不要再用本机录入，并告诉现场负责人。',
    'These scores are not what their file (or the roster) says; nothing was saved. Choose the file again; if they still differ, stop using this computer and tell the site head.',
  ],
  ...planFailureWords,
  host_gone: [
    '与主程序的连接中断，请不要继续录入，重新启动程序。',
    'The connection to the host is lost; stop entering and restart.',
  ],
};
