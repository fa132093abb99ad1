import type { Sentence } from '../words/say.ts';
import type { Check, Finding } from './readiness.ts';

/** What is looked at. */
export const checkWords: Readonly<Record<Check, Sentence>> = {
  disk: ['磁盘空间', 'Room on the disk'],
  clock: ['系统时钟', 'The clock'],
  keychain: ['本机密钥', 'Key store'],
  stick: ['U 盘第三份', 'Third copy on a stick'],
  central: ['上报中心', 'Central'],
  calendar: ['放假调休日历', 'Calendar'],
  document: ['依据文件', 'Document in force'],
  cards: ['考评人员证卡', 'Cards of officials'],
  printer: ['打印机', 'Printer'],
  camera: ['摄像头', 'Camera'],
};

export const outcomeWords: Readonly<Record<Finding['outcome'], Sentence>> = {
  good: ['正常', 'Fine'],
  warn: ['注意', 'Mind'],
  bad: ['有问题', 'Not fit'],
  open: ['未查', 'Not looked at'],
};

/** What was found, by its code. */
export const findingWords: Readonly<Record<string, Sentence>> = {
  unknown: ['本机没有回答', 'The computer did not say'],
  disk_unwritable: ['数据文件夹不能写入', 'The data folder can’t be written'],
  disk_plenty: ['剩余 {free}，本场约需 {needed}', '{free} free, about {needed} needed'],
  disk_low: ['剩余 {free}，只够本场（约需 {needed}），请清理', '{free} free, just enough for {needed}'],
  disk_short: ['剩余 {free}，不够本场（约需 {needed}）', '{free} free, {needed} needed'],
  clock_good: ['{now}，不早于已有记录', '{now}, not before the record'],
  clock_back: ['{now}，早于最后一条记录（{last}）', '{now}, before the last entry ({last})'],
  clock_zone: ['{now}，时区不是北京时间', '{now}, not in Beijing’s zone'],
  clock_day: ['{now}，考核日期是 {heldOn}', '{now}; the sitting is on {heldOn}'],
  keychain_none: ['没有系统密钥库，每次启动输入本机口令', 'No key store; the passphrase is asked at every start'],
  keychain_ready: ['系统密钥库可用', 'The key store is there'],
  keychain_failed: ['系统密钥库打不开', 'The key store does not open'],
  stick_none: ['没有选 U 盘', 'No stick was chosen'],
  stick_gone: ['U 盘不在或写不进', 'The stick is gone or can’t be written'],
  stick_same_disk: ['选的文件夹与数据在同一块磁盘', 'It lies on the same disk as the data'],
  stick_kept: ['正在保存第三份', 'It is being kept'],
  central_none: ['没有登记上报中心，可用 U 盘上报', 'Not enrolled; batches can go by stick'],
  central_there: ['能连上', 'It answers'],
  central_away: ['暂时连不上，记录存在本机，联网后再上报', 'It does not answer; batches wait here'],
  calendar_there: ['有 {year} 年日历', 'The year {year} is there'],
  calendar_missing: [
    '没有 {year} 年放假调休日历，工作日期限推算不出',
    'No calendar of {year}; working days can’t be counted',
  ],
  document_unknown: ['程序不认识这个文件', 'The app does not know this document'],
  document_in_force: ['《{title}》在施行期内（{from} 至 {to}）', '{title} is in force ({from} to {to})'],
  document_undated: ['《{title}》没有写明施行期', '{title} names no dates'],
  document_over: ['考核日不在《{title}》施行期内（{from} 至 {to}）', 'The day is outside {title} ({from} to {to})'],
  cards_valid: ['{count} 人登记了有效期，考核日都有效', '{count} with a date, all valid on the day'],
  cards_off: ['证上没有本职业：{names}', 'For other occupations: {names}'],
  cards_over: ['考核日已过期：{names}', 'Over on the day: {names}'],
  printer_seen: ['试印页清楚，经目视确认', 'The test page is clear, as seen'],
  printer_wrong: ['试印页不清楚或没有印出', 'The test page is not clear, or did not come'],
  printer_none: ['没有接打印机', 'There is no printer'],
  camera_there: ['可以打开', 'It opens'],
  camera_none: ['打不开或没有摄像头，照片从文件选取', 'None, or it does not open; photos come from files'],
};
