import type { Problem } from './outbox.ts';
import type { RefusalKind } from './refusal.ts';
import type { Sentence } from '#shared/words/say.ts';

/** Why central refuses: what happened and what to do; the batch itself is always kept on the station. */
export const centralRefusalWords: Readonly<Record<RefusalKind, Sentence>> = {
  not_found: ['没有这一项。', 'There is no such thing here.'],
  method_not_allowed: ['不支持这种请求方式。', 'This request method is not supported.'],
  keeper_only: ['只能在中心本机查看。', 'This can only be viewed on the central computer itself.'],
  wrong_content_type: ['内容类型不正确，请更新程序。', 'Wrong content type; please update the app.'],
  too_large: ['内容超过中心允许的大小。', 'Larger than central accepts.'],
  not_text: ['批次不是有效的 UTF-8 文本。', 'The batch is not valid UTF-8 text.'],
  batch_malformed: ['批次格式不正确或不完整。', 'The batch is malformed or cut short.'],
  header_unreadable: ['批次的首部无法读取。', 'The header of the batch can’t be read.'],
  practice_batch: ['练习场次的成绩不能上报。', 'Practice results can never be handed over.'],
  count_wrong: ['批次中的记录条数与首部不符。', 'The number of entries differs from the header.'],
  header_disagrees: ['批次首部与记录内容不一致。', 'The header disagrees with the entries.'],
  genesis_misplaced: ['场次的开场记录位置不正确。', 'The opening entry of the sitting is not where it must be.'],
  entry_unreadable: ['批次中有一条记录无法读取。', 'An entry of the batch can’t be read.'],
  chain_broken: [
    '批次中的记录前后接不上，可能被改动过。',
    'The chain of entries is broken; they may have been altered.',
  ],
  station_changed: [
    '批次中有记录换了工位，却没有接替证书。',
    'An entry of the batch is another station’s without a takeover certificate.',
  ],
  signature_missing: ['批次没有签名。', 'The batch carries no signature.'],
  signature_wrong: [
    '批次的签名不正确，可能被改动过。',
    'The signature of the batch is wrong; it may have been altered.',
  ],
  station_unknown: ['中心没有登记过这个工位，请先登记。', 'Central does not know this station; enrol it first.'],
  station_key_differs: [
    '工位的密钥与登记时不同，请联系中心管理员。',
    'The station’s key differs from the enrolled one; ask central’s keeper.',
  ],
  station_replaced: [
    '本工位已由“{name}”接替，中心不再接收本机的批次；批次已另存，没有丢失，请中心管理员比对。',
    '“{name}” has taken over from this station; central takes no more of its batches. This one was set aside for its keeper to compare.',
  ],
  station_disabled: [
    '中心管理员已停用这个工位；批次已另存，没有丢失，请联系中心管理员。',
    'Central’s keeper has disabled this station. The batch was set aside; ask the keeper.',
  ],
  gap: ['中心还没有收到前面的批次，补齐后会自动重试。', 'Central lacks an earlier batch; it will be tried again.'],
  overlap: [
    '批次与中心已有的记录重叠，请联系中心管理员。',
    'The batch overlaps what central already holds; ask its keeper.',
  ],
  history_differs: [
    '此前的记录与中心保存的不一致，请联系中心管理员。',
    'Earlier entries differ from what central holds; ask its keeper.',
  ],
  conflict: [
    '中心已有同一编号而内容不同的批次，没有收下这一份；本机的记录仍在，请联系中心管理员。',
    'Central holds other content under the same batch number and did not take this; the records are still here. Ask its keeper.',
  ],
  rules_unknown: [
    '中心还不认识本场次所用的规则版本（{rules}）；批次完好保存在本机，中心管理员认可后会自动再送。',
    'Central does not know the rules this sitting is judged by ({rules}) yet. The batch is kept and goes again once its keeper has accepted them.',
  ],
  sitting_claimed: [
    '中心管理员已认定这个场次不由本工位上报；批次已另存，没有丢失，有异议请联系中心管理员。',
    'Central’s keeper has found that this sitting is not this station’s to hand over. The batch was set aside; ask the keeper.',
  ],
  quota_full: [
    '本工位在中心的存储额度（{limit} MB）已用完；批次完好保存在本机，中心管理员加大额度后会自动再送。',
    'This station’s {limit} MB at central are full. The batch is kept here and goes again once the keeper has given it more.',
  ],
  person_key_unknown: ['有签名使用了没有登记的人员密钥。', 'A signature uses a key not registered for that person.'],
  person_signature_wrong: ['有人员签名不正确。', 'A person’s signature is wrong.'],
  signed_content_differs: ['签名的内容与记录不一致。', 'What was signed differs from the records.'],
  procedure_broken: ['有一条记录不符合操作程序。', 'An entry breaks the procedure.'],
  closing_differs: ['结束场次时的份数或成绩与记录不一致。', 'The closing counts or results differ from the records.'],
  results_not_computable: ['中心无法按规则复核成绩。', 'Central could not recompute the results by the rules.'],
  takeover_unreadable: ['接替证书无法读取。', 'The takeover certificate can’t be read.'],
  takeover_forged: [
    '接替证书的签名不正确，不予承认。',
    'The takeover certificate’s signatures are wrong; it does not count.',
  ],
  takeover_unknown: [
    '中心没有登记这次接替，请先上报接替证书。',
    'This takeover is not registered at central; hand the certificate over first.',
  ],
  enrolment_unreadable: ['登记请求无法读取，请更新程序。', 'The enrolment can’t be read; please update the app.'],
  code_wrong: [
    '登记码不正确或已过期，请向中心管理员索取。',
    'The enrolment code is wrong or expired; ask central’s keeper.',
  ],
  proof_wrong: ['登记请求的签名不正确。', 'The signature of the enrolment is wrong.'],
  station_taken: [
    '这个工位编号已用别的密钥登记，请联系中心管理员。',
    'This station number is enrolled with another key; ask central’s keeper.',
  ],
  too_many_tries: ['尝试次数过多，请稍后再试。', 'Too many tries; please wait a while.'],
  busy: ['中心正忙，稍后会自动重试。', 'Central is busy; it will be tried again.'],
  central_failed: [
    '中心出现故障，没有保存这个批次，稍后会自动重试。',
    'Central failed and did not store the batch; it will be tried again.',
  ],
};

/** Two computers went on from the same backup: where their records part. */
export const forkedWords: Sentence = [
  '从第 {entry} 条起，本机的记录与中心收到的不同：备份之后原电脑还录入并上报过。两份都没有丢失，本批次中心已另存，请中心管理员比对后决定。',
  'From entry {entry} on, the records here differ from those central received: the old computer went on after the backup. Neither is lost; central set this batch aside for its keeper to compare.',
];

/** Why a batch has no receipt yet. */
export const problemWords: Readonly<Record<Problem, Sentence>> = {
  ...centralRefusalWords,
  central_not_set: ['还没有登记上报中心。', 'No central service is set yet.'],
  central_unreachable: [
    '暂时连不上中心，批次已保存在本机，会自动重试。',
    'Central can’t be reached; the batch is kept here and will be tried again.',
  ],
  central_unreadable: ['中心的答复无法读取，会自动重试。', 'Central’s answer can’t be read; it will be tried again.'],
  receipt_other_key: [
    '回执不是所登记的中心签发的，不予承认，会自动重试。',
    'The receipt was not signed by the enrolled central and does not count; it will be tried again.',
  ],
  receipt_forged: [
    '回执的签名不正确，不予承认，会自动重试。',
    'The receipt’s signature is wrong and does not count; it will be tried again.',
  ],
  receipt_other_batch: [
    '回执不是这个批次的，不予承认，会自动重试。',
    'The receipt is for another batch and does not count; it will be tried again.',
  ],
  batch_damaged: [
    '本机保存的批次文件已损坏，没有发送，请联系管理员。',
    'The batch file kept here is damaged and was not sent; ask an administrator.',
  ],
  earlier_batch: ['等待本场次前一个批次取得回执。', 'Waits for the receipt of the sitting’s earlier batch.'],
};
