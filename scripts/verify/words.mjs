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
  voided: ['本场次已由现场负责人作废，没有成绩。', 'The site head voided this sitting: it has no result.'],
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
  condition: ['条件 {rule}（{clause}）：{standing}', 'condition {rule} ({clause}): {standing}'],
  unconfirmed: [
    '质量督导员{name}由企业选派，未经主管部门确认。',
    'Quality supervisor {name} was named by the enterprise, not confirmed by the authority.',
  ],
  confirmed: [
    '质量督导员{name}由企业选派，经{issuer}{date}函（文号 {number}）确认；该函据现场负责人{by}登记，未经核验。',
    'Quality supervisor {name} was named by the enterprise; letter {number} of {issuer}, {date}, confirms them on the word of the site head {by}; the letter was not verified.',
  ],
  headChange: [
    '  第 {seq} 条起现场负责人由{takes}接任（原为{leaves}）：原公钥指纹 {oldFingerprint}，新公钥指纹 {newFingerprint}，原因：{reason}（见证人{witness}签名在案）',
    '  From entry {seq} {takes} is site head in the place of {leaves}: old key {oldFingerprint}, new key {newFingerprint}, reason: {reason} (witness {witness}, who signed for it)',
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
  misunderstood: ['命令写错：{name}', 'The command is wrong: {name}'],
  usage: [
    '用法：npm run -s verify -- 文件 [--key 工位公钥] [--en]；核对纸面：npm run -s verify -- --qr 方码内容或其文本文件 [导出文件]',
    'Usage: npm run -s verify -- FILE [--key STATION_KEY] [--en]; a page: npm run -s verify -- --qr TEXT-OR-FILE-OF-IT [EXPORT]',
  ],
};

/** How a condition of the document stands by the facts on record. */
export const STANDING = {
  not_asked: ['不适用', 'not asked'],
  open: ['没有填写齐全', 'not stated in full'],
  met: ['符合', 'met'],
  unmet: ['不符合，没有说明', 'not met, not answered for'],
  answered: ['不符合，现场负责人已说明', 'not met, answered for by the site head'],
};
