// What the verifier says, [zh-CN, en]. `{name}` is filled in when it is said.

export const KINDS = {
  export: ['导出场次', 'exported sitting'],
  batch: ['上报批次', 'batch'],
  journal: ['场次流水', 'journal'],
};

/** One line a check: what holds when it is passed. */
export const PASSED = {
  text: ['文字：{lines} 行均为规范的 UTF-8 与 JSON', 'text: {lines} lines of proper UTF-8 and JSON'],
  header: ['文件头：与 {entries} 条记录一致', 'header: agrees with {entries} entries'],
  entries: ['记录：格式正确，种类均可识别', 'entries: well formed, every kind is known'],
  sequence: ['序号：逐条加一，没有遗漏、重复或换序', 'sequence: counts up by one; none missing, doubled or moved'],
  chain: ['哈希链：每条记录都带着前一条的 SHA-256', 'chain: every entry carries the SHA-256 of the one before'],
  time: [
    '时间：最晚时间从不回退，时钟调回均有说明',
    'time: the high-water mark never falls; clocks set back are explained',
  ],
  stations: [
    '工位：接替 {takeoverCount} 次；只在接替证书处换工位，证书由前后两把密钥签名',
    'stations: {takeoverCount} takeovers; the station changes only at a certificate both keys signed',
  ],
  keys: [
    '签名密钥：{people} 人的公钥已登记，重新登记 {keyChangeCount} 次',
    'keys: {people} people’s keys registered, {keyChangeCount} registered anew',
  ],
  sheets: [
    '评分表签名：{sheets} 个，内容与记录重算一致',
    'sheet signatures: {sheets}, over what the entries recompute to',
  ],
  sitting: [
    '场次签名：{sitting} 个，成绩与记录重算一致',
    'sitting signatures: {sitting}, over results recomputed from the entries',
  ],
  procedure: [
    '程序：本人评分、改分有因、签名有序',
    'procedure: own marks only, reasons for corrections, signing order',
  ],
  ledger: [
    '台账：应有 {expected} ＝ 已签 {signed} ＋ 缺考 {absent} ＋ 违纪 {voided} ＋ 未完 {open}',
    'ledger: expected {expected} = signed {signed} + absent {absent} + void {voided} + open {open}',
  ],
  closed: ['结束记录：数目与摘要相符', 'closing entry: counts and digest agree'],
  batches: [
    '上报批次：{batches} 批首尾相接，{receipts} 批有中心回执，另有 {unsealed} 条尚未封批',
    'batches: {batches} end to end, {receipts} with central’s receipt, {unsealed} entries not sealed yet',
  ],
  digest: ['摘要：SHA-256 {digest}', 'digest: SHA-256 {digest}'],
  station: ['工位签名：有效，公钥指纹 {fingerprint}', 'station signature: valid, key fingerprint {fingerprint}'],
};

/** What a check is called when it fails or can't be made. */
export const NAMES = {
  text: ['文字', 'text'],
  header: ['文件头', 'header'],
  entries: ['记录', 'entries'],
  sequence: ['序号', 'sequence'],
  chain: ['哈希链', 'chain'],
  time: ['时间', 'time'],
  stations: ['工位', 'stations'],
  keys: ['签名密钥', 'keys'],
  sheets: ['评分表签名', 'sheet signatures'],
  sitting: ['场次签名', 'sitting signatures'],
  procedure: ['程序', 'procedure'],
  ledger: ['台账', 'ledger'],
  closed: ['结束记录', 'closing entry'],
  batches: ['上报批次', 'batches'],
  digest: ['摘要', 'digest'],
  station: ['工位签名', 'station signature'],
};

/** Why a check failed. */
export const FLAWS = {
  first_line: ['首行不是本格式', 'the first line is not of this format'],
  not_utf8: ['不是 UTF-8', 'not UTF-8'],
  not_json: ['不是完整的一行 JSON', 'not one whole line of JSON'],
  not_compact: ['写法与格式不同', 'not written the one way the format allows'],
  part_form: ['不是文件头、结尾或封印', 'neither header nor closing nor seal'],
  cut_short: ['文件到此中断', 'the file ends here too soon'],
  not_an_entry: ['不是格式正确的记录', 'not a well-formed entry'],
  unknown_entry: ['不认识的记录种类', 'an entry of an unknown kind'],
  genesis_misplaced: ['开场记录缺失或重复', 'the opening entry is missing or doubled'],
  seq_wrong: ['应为第 {expected} 条，实为 {found}', 'entry {expected} expected, {found} found'],
  chain_broken: ['内容与后一条所带的哈希不符', 'the content is not what the next entry’s hash says'],
  time_back: ['最晚时间应为 {expected}', 'the high-water mark should be {expected}'],
  clock_unexplained: [
    '时钟调回两分钟以上而没有说明',
    'the clock was set back over two minutes and nobody explained it',
  ],
  header_differs: ['与记录不一致：{field}', 'differs from the entries: {field}'],
  station_changed: ['换了工位而没有接替证书', 'another station’s entry without a takeover certificate'],
  takeover_form: ['接替证书格式不对', 'the takeover certificate is not of the format'],
  takeover_out_of_turn: [
    '接替证书不是由当前工位交给记录它的工位',
    'the certificate does not hand over from the station that wrote before to the one that writes',
  ],
  key_changed: ['公钥被更换，或登记的人不在名单上', 'a key was changed, or its person is not on the list'],
  key_not_replaceable: [
    '换下的公钥不是该人登记的，或不能更换',
    'a key replaced that is not the person’s, or must not be',
  ],
  witness_is_party: ['见证人不在名单上，或就是当事人', 'a witness who is not on the list, or a party to it'],
  key_unknown: ['签名所用的公钥没有登记', 'the signer’s key is not registered'],
  content_differs: ['所签内容与记录重算不一致', 'what was signed is not what the entries recompute to'],
  signature_wrong: ['签名无效', 'the signature is not valid'],
  after_closing: ['结束之后又有记录', 'an entry that changes results after closing'],
  not_the_examiner: ['不是该评分表的考评员本人', 'not made by the sheet’s own examiner'],
  no_such_candidate: ['没有这名考生', 'no such candidate'],
  mark_out_of_range: ['没有这一项，或分数超出配分', 'no such line, or a mark beyond its full mark'],
  reason_missing: ['签名后改分没有理由', 'a correction after signing without a reason'],
  sheet_incomplete: ['评分表尚未评完，或考生不在场', 'the sheet is not complete, or its candidate is not there'],
  not_the_signer: ['签名人身份不符', 'not signed by the person whose part it is'],
  not_the_explainer: ['说明时钟调回的人身份不符', 'a clock explained by someone whose part it is not'],
  not_the_waiver: ['取消“没有第三份即停止录入”的人身份不符', 'the third copy waived by someone whose part it is not'],
  policy_unknown: ['依据文件、版本或评价方式无法识别', 'a document, version or way of holding it that is not known'],
  settings_looser: ['设置低于依据文件的要求', 'settings looser than the document allows'],
  not_the_site_head: ['说明不符合事项的人不是现场负责人', 'verdicts answered for by someone who is not the site head'],
  waiver_unexplained: ['取消“没有第三份即停止录入”没有理由', 'the third copy waived without a reason'],
  nobody_signed_in: ['没有人登录时写下的记录', 'an entry that nobody was signed in for'],
  role_may_not: ['写下记录的人身份不符', 'written by someone whose part it is not'],
  candidate_not_there: ['考生缺考或违纪，不能评分', 'about a candidate who is absent or void'],
  no_such_person: ['没有这个人', 'no such person'],
  no_such_task: ['没有这一题', 'no such task'],
  clock_of_a_sheet: ['计时方式与场次的版本不符', 'time is kept otherwise in a sitting of this edition'],
  clock_state_differs: ['计时器不在可以这样操作的状态', 'the clock was not in a state for this'],
  clock_running: ['还在计时就签了字', 'signed while a clock was running'],
  witness_is_self: ['见证人就是操作者本人', 'the witness is the one who did it'],
  no_such_veto: ['这一项没有否定项', 'a veto on a line that has none'],
  card_expired: ['考评证卡在考核日已过期', 'the examiner’s card was over on the day'],
  scheme_in_use: ['评分之后更换了评分方案', 'the scheme was replaced after the first mark'],
  number_taken: ['两名考生同一编号', 'one number for two candidates'],
  identity_changed: ['考生身份被更换而没有更正记录', 'a candidate is called otherwise without a correction'],
  person_changed: ['工作人员身份被更换而没有更正记录', 'a person is called otherwise without a correction'],
  person_twice: ['两人同一证件号码', 'one ID number for two people'],
  correction_unsound: ['更正与原记录不符', 'a correction of what was not so'],
  candidate_and_official: ['考生同时是工作人员', 'a candidate is also an official'],
  scorers_changed: ['评分之后更换了评分人员', 'who scores was changed after the first mark'],
  not_the_replacement: ['接替评分的人不符合条件', 'somebody who may not take a scorer’s place'],
  stage_locked: ['综合评审前一阶段未通过', 'a stage of the review that was not open'],
  draw_unsound: ['抽取名单不符合规定', 'a draw that is none'],
  draw_in_use: ['评分之后重新抽取', 'a draw after the first mark'],
  scores_in_use: ['评分之后更改了导入的成绩', 'an imported score changed after the first mark'],
  decision_unsound: ['评审结论与成绩不符', 'a decision the scores don’t allow'],
  key_shared: ['两人同一公钥', 'one key for two people'],
  root_missing: ['没有现场负责人的角色根', 'no site head that its roles hang on'],
  second_site_head: ['另有一名现场负责人', 'a second site head'],
  id_not_seen: ['登记密钥时没有核对证件', 'a key registered without the ID seen'],
  not_endorsed: ['没有现场负责人的签名', 'not signed for by the site head'],
  signer_twice: ['一人或一把密钥签了两次', 'one person or key signed twice'],
  result_invalid: ['有成绩违反程序，不能签名', 'signed although a result breaks the procedure'],
  closed_unsigned: ['没有组长签名即已结束', 'closed without the lead’s signature'],
  certificate_without_pass: ['未通过者有证书编号', 'a certificate without a pass'],
  certificates_early: ['结束之前就登记了证书编号', 'certificate numbers before closing'],
  certificate_unexplained: ['更改证书编号没有理由', 'a certificate number changed without a reason'],
  certificate_twice: ['同一证书编号属于两名考生', 'one certificate number for two candidates'],
  signing_order: ['签名顺序不对，或尚有评分表未签', 'out of signing order, or sheets still unsigned'],
  closing_counts: ['数目与记录不符', 'the counts differ from the entries'],
  closed_open: ['尚有评分表未完即已结束', 'closed while sheets were open'],
  ledger_differs: ['与记录重算不一致', 'differs from what the entries add up to'],
  closing_form: ['结尾部分格式不对', 'the closing part is not of this format'],
  batches_gap: ['批次不能首尾相接', 'the batches do not follow one another'],
  receipt_wrong: ['回执签名无效', 'a receipt’s signature is not valid'],
  receipt_results: [
    '回执所载成绩摘要与记录重算不一致',
    'the results a receipt names are not what the entries recompute to',
  ],
  no_signature_file: [
    '没有同名的 .sig 文件，批次没有签名',
    'there is no .sig file of the same name: the batch is not signed',
  ],
  receipt_other: ['回执不属于这一批次', 'a receipt of something else'],
  digest_wrong: ['SHA-256 不符', 'the SHA-256 differs'],
  header_hash: ['文件头与结尾所带的哈希不符', 'the header is not what the closing’s hash says'],
  seal_form: ['封印格式不对', 'the seal is not of this format'],
  seal_other_key: ['封印的公钥与文件头不同', 'the seal’s key is not the header’s'],
  not_the_key: [
    '不是指定的工位公钥，也不是它所接替的',
    'not the station key that was asked for, nor one it took over from',
  ],
};

/** Why a check could not be made. */
export const SKIPPED = {
  damaged: ['因上述损坏无法检查', 'not checked because of the damage above'],
  no_header: ['流水没有文件头', 'a journal has no header'],
  part_of_a_log: [
    '批次不从第 0 条开始，须与前面的批次一起核验',
    'the batch does not start the log; it needs those before it',
  ],
  not_closed: ['场次尚未结束', 'the sitting is not closed yet'],
  not_in_this_kind: ['这种文件里没有', 'this kind of file has none'],
  journal_unsealed: [
    '流水没有封印，末尾被删去无法发现',
    'a journal has no seal: lines cut off its end can’t be found missing',
  ],
};

export const REPORT = {
  title: ['{kind}核验：{name}，{bytes} 字节', 'Verifying {kind} {name}, {bytes} bytes'],
  practice: ['这是练习场次，不得作为成绩使用。', 'This is practice and must not be used as a result.'],
  unrooted: [
    '未设角色根：本场次建立于角色根启用之前，人员、角色和签名密钥没有现场负责人的签名确认。',
    'Made before roles had a root: no site head has signed for its people, roles and keys.',
  ],
  compare: [
    '请将公钥指纹与工位登记表核对；用 --key 公钥 可由程序核对。',
    'Compare the fingerprint with the station’s registration, or let --key KEY do it.',
  ],
  takeover: [
    '  第 {seq} 条起由“{name}”接替：原公钥指纹 {oldFingerprint}，新公钥指纹 {newFingerprint}，原因：{reason}（{by}）',
    '  From entry {seq} “{name}” took over: old key {oldFingerprint}, new key {newFingerprint}, reason: {reason} ({by})',
  ],
  keyChange: [
    '  第 {seq} 条起{name}用另一把密钥签名：原公钥指纹 {oldFingerprint}，新公钥指纹 {newFingerprint}，原因：{reason}（见证人{witness}，现场负责人{by}）',
    '  From entry {seq} another key signs for {name}: old key {oldFingerprint}, new key {newFingerprint}, reason: {reason} (witness {witness}, site head {by})',
  ],
  first: [
    '首个错误字节：第 {at} 字节（从 0 起），第 {line} 行第 {column} 字节（行内从 0 起）',
    'First wrong byte: offset {at} (from 0), line {line}, byte {column} of that line (from 0)',
  ],
  about: [
    '错误始于第 {at} 字节（从 0 起），第 {line} 行第 {column} 字节（行内从 0 起）',
    'The error begins at offset {at} (from 0), line {line}, byte {column} of that line (from 0)',
  ],
  good: ['结论：全部相符。', 'Result: everything agrees.'],
  bad: ['结论：不相符，共 {count} 项检查未通过。', 'Result: does not agree; {count} checks failed.'],
  unreadable: ['无法读取：{name}', 'Can’t be read: {name}'],
  foreign: ['不是本程序的文件：{name}', 'Not a file of this format: {name}'],
  not_judged: [
    '无法核验：{name}。文件内容使核验程序无法继续，请勿采信。',
    'Can’t be verified: {name}. Its contents keep the verifier from going on; do not rely on it.',
  ],
  usage: [
    '用法：npm run -s verify -- 文件 [--key 工位公钥] [--en]；核对纸面：npm run -s verify -- --qr 方码内容或其文本文件 [导出文件]',
    'Usage: npm run -s verify -- FILE [--key STATION_KEY] [--en]; a page: npm run -s verify -- --qr TEXT-OR-FILE-OF-IT [EXPORT]',
  ],
};
