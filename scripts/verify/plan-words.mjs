// What the verifier says of a plan's record and of the folder of an archive, [zh-CN, en].

export const PLAN = {
  title: ['计划记录 {name}（{bytes} 字节）', 'record of a plan, {name} ({bytes} bytes)'],
  record: [
    '计划 {title}：名册 {people} 人，记录 {count} 条，其中导入理论成绩 {scores} 次，前后相接',
    'plan {title}: {people} on the roster, {count} entries, {scores} lists of theory scores, each follows the last',
  ],
  sittings: ['列出 {count} 个场次的记录条数和末条摘要', 'names the length and last digest of {count} sittings'],
  disputes: [
    '异议 {count} 件，未办结 {open} 件；更正的签字有效',
    '{count} objections, {open} not settled; signatures under corrections hold',
  ],
  publicity: ['第 {line} 行：公示的日期或先后不对。', 'Line {line}: the list was not put up or ended so.'],
  objection: ['第 {line} 行：异议重复，或不在公示期内。', 'Line {line}: an objection twice, or at no time of a list.'],
  answer: ['第 {line} 行：答复的异议不存在或已办结。', 'Line {line}: answers no open objection.'],
  signed: ['第 {line} 行：更正的签字无效。', 'Line {line}: the signature under a correction does not hold.'],
  signer_foreign: [
    '第 {line} 行：更正的签字人 {by} 在所写场次里没有这个职责或密钥。',
    'Line {line}: in the sitting named, {by} has no such role or key.',
  ],
  number_disputed: [
    '证书 {number}：持有人当时有未办结的异议，或已取消结果。',
    'Certificate {number}: given while an objection about its holder was open, or after the result was taken away.',
  ],
  number_uncorrected: [
    '证书 {number}：持有人在场次里没有合格，当时也没有签过字的更正使其合格。',
    'Certificate {number}: its holder had not passed, and no correction that was signed by then says otherwise.',
  ],
  number_failed: [
    '证书 {number}（{name}）：按本计划各场次的记录和签过字的更正，总评不合格（{subject}）。',
    'Certificate {number} ({name}): by the records of the plan and its signed corrections the joint result is a fail ({subject}).',
  ],
  number_lacks: [
    '证书 {number}（{name}）：应考的科目还缺合格成绩（{subject}），所在场次没有记录、没有结束或已过有效期。',
    'Certificate {number} ({name}): a subject owed is not passed ({subject}): no record of it is here, or it is open, or too old.',
  ],
  number_untold: [
    '证书 {number}（{name}）：理论是否免考由资格审核决定，本程序不判断；其余科目合格。',
    'Certificate {number} ({name}): whether theory was excused is judged elsewhere; all other subjects are passed.',
  ],
  sealed: ['工位签名：有效，公钥指纹 {fingerprint}', 'station signature: valid, key fingerprint {fingerprint}'],
  practice: ['这是练习计划，不得作为成绩使用。', 'This is practice and must not be used as a result.'],
  compare: [
    '请将公钥指纹与工位登记表核对；用 --key 公钥 可由程序核对。',
    'Compare the fingerprint with the station’s registration, or let --key KEY do it.',
  ],
  text: ['不是 UTF-8 文字，或末行没有换行。', 'Not UTF-8, or no line feed at the end.'],
  header: ['第 2 行：文件头不完整或写错。', 'Line 2: the header is not whole, or wrong.'],
  compact: ['第 {line} 行：不是规范的 JSON，读法不止一种。', 'Line {line}: JSON that can be read in several ways.'],
  entry: ['第 {line} 行：不是计划的记录。', 'Line {line}: no entry of a plan.'],
  chain: ['第 {line} 行：与上一条不相接：遗漏、换序或被改动。', 'Line {line}: does not follow the one before.'],
  rebuilt: [
    '第 {line} 行：重建时保留的条数与所在位置不符。',
    'Line {line}: a rebuilt record keeps another number of entries.',
  ],
  scores_twice: ['第 {line} 行：同一份成绩里有人出现两次。', 'Line {line}: somebody stands in one list twice.'],
  no_reason: [
    '第 {line} 行：更改已有的理论成绩而没有写明原因。',
    'Line {line}: a theory score on record is changed without a reason.',
  ],
  count: ['条数或末条摘要与文件头不符。', 'The count or the last digest is not the header’s.'],
  digest: ['第 {line} 行：摘要不符：文件被改动。', 'Line {line}: the digest differs: the file was altered.'],
  signature: ['第 {line} 行：工位签名无效。', 'Line {line}: the station’s signature does not hold.'],
  not_the_key: ['不是指定的工位公钥。', 'Not the station key that was asked for.'],
  good: ['结论：全部相符', 'Result: everything agrees'],
  bad: ['结论：{count} 项不相符', 'Result: {count} findings'],
  folder: ['档案 {name}：{files} 个文件', 'archive {name}: {files} files'],
  sums: [
    'SHA256SUMS.txt：{count} 个文件的摘要相符，没有多出或缺少的文件',
    'SHA256SUMS.txt: {count} files agree, none lacking or added',
  ],
  sums_missing: ['没有 SHA256SUMS.txt。', 'There is no SHA256SUMS.txt.'],
  sum_differs: ['{file}：摘要不符，文件被改动。', '{file}: the digest differs, the file was altered.'],
  file_missing: ['{file}：列在 SHA256SUMS.txt 中，文件不在。', '{file}: listed, but not there.'],
  sums_odd: [
    'SHA256SUMS.txt 第 {line} 行：写法不对，或同一个文件列了两次。',
    'SHA256SUMS.txt, line {line}: not well formed, or a file listed twice.',
  ],
  file_odd: ['{file}：不是普通文件。', '{file}: not a regular file.'],
  file_added: ['{file}：没有列在 SHA256SUMS.txt 中。', '{file}: there, but not listed.'],
  pictures: ['照片：{count} 张与记录里的摘要相符', 'pictures: {count} are what the records name'],
  picture_missing: [
    '{file} 第 {line} 行所写的照片不在档案里：{sha256}',
    'the picture that line {line} of {file} names is not in the archive: {sha256}',
  ],
  picture_swapped: [
    '{picture}：内容被改动或换过，不是 {file} 第 {line} 行所写的照片。',
    '{picture}: altered or exchanged; not the picture that line {line} of {file} names.',
  ],
  picture_altered: [
    '{picture}：内容与名称不符，也没有记录写到它。',
    '{picture}: not what its name says, and no entry names it.',
  ],
  picture_unknown: ['{picture}：没有任何记录写到这张照片。', '{picture}: no entry names this picture.'],
  folder_sealed: [
    'SHA256SUMS.txt 由导出记录的工位签名：打印的表、报告、照片也没有改动、增减',
    'SHA256SUMS.txt is signed by the station of the records: printed pages, report and pictures are unaltered and all there',
  ],
  folder_unsealed: [
    'SHA256SUMS.txt 没有工位签名（早期版本的档案）：打印的表和报告可能已换过，只有记录可信',
    'SHA256SUMS.txt bears no signature (an archive of an earlier version): pages and report may be others, trust the records alone',
  ],
  seal_missing: [
    '没有工位对 SHA256SUMS.txt 的签名 SHA256SUMS.seal。',
    'The station’s signature SHA256SUMS.seal is not there.',
  ],
  seal_form: ['SHA256SUMS.seal：写法不对。', 'SHA256SUMS.seal: not well formed.'],
  seal_differs: ['SHA256SUMS.seal：签名的不是这份 SHA256SUMS.txt。', 'SHA256SUMS.seal: signed over other sums.'],
  seal_forged: ['SHA256SUMS.seal：签名无效。', 'SHA256SUMS.seal: the signature does not hold.'],
  seal_foreign: [
    'SHA256SUMS.seal：签名的不是导出这些记录的工位。',
    'SHA256SUMS.seal: not by the station of these records.',
  ],
  sitting_good: [
    '{file}：{title}，记录 {entries} 条，全部相符',
    '{file}: {title}, {entries} entries, everything agrees',
  ],
  sitting_bad: [
    '{file}：不相符，请单独核验它看首个错误字节。',
    '{file}: does not verify; verify it on its own for the first wrong byte.',
  ],
  no_record: ['“记录”中没有可核验的文件。', 'There is no record to verify.'],
  sitting_missing: ['计划的场次 {sittingId} 没有记录。', 'The record of sitting {sittingId} of the plan is not there.'],
  sitting_differs: [
    '场次 {sittingId} 的条数或末条摘要与计划记录不符。',
    'The length or last digest of sitting {sittingId} is not what the plan says.',
  ],
  sitting_twice: ['场次 {sittingId} 有两份记录。', 'There are two records of sitting {sittingId}.'],
  sitting_unlisted: [
    '场次 {sittingId} 属于这个计划、没有作废，而计划记录没有列出。',
    'Sitting {sittingId} is of this plan and not void, and the plan does not list it.',
  ],
  sitting_void: ['计划列出的场次 {sittingId} 已作废。', 'Sitting {sittingId}, which the plan lists, is void.'],
  station_other: [
    '场次 {sittingId} 的记录是另一个工位导出的。',
    'The record of sitting {sittingId} was exported by another station.',
  ],
  roster_differs: [
    '计划的名称或名册人数与各场次写的都不符。',
    'The plan’s title or the people on its roster are not what any of its sittings says.',
  ],
  evaluations_differ: [
    '场次 {sittingId} 写的评价方式、科目或权重，与其中考生在本计划另一场次的不同。',
    'Sitting {sittingId} names another evaluation than another sitting of somebody in it.',
  ],
  sitting_foreign: ['场次 {sittingId} 不属于这个计划。', 'Sitting {sittingId} is not of this plan.'],
  keeper_unknown: [
    '第 {line} 行：办理人 {by} 不是所写场次的现场负责人或考务人员。',
    'Line {line}: {by} is neither site head nor clerk of the sitting that is named.',
  ],
  person_unknown: [
    '第 {line} 行：所写的人里有 {count} 人不是任何场次的考生。',
    'Line {line}: names {count} who are in no sitting.',
  ],
  whole: [
    '计划与 {count} 个场次的记录相符：条数、末条摘要、办理人、有理论成绩的人',
    'the plan agrees with the records of {count} sittings: lengths, last digests, who recorded, whose scores',
  ],
  paper_same: [
    '与计划记录相符：计划和各场次的记录自打印以来没有更改',
    'agrees with the record of the plan: nothing changed since the print',
  ],
  paper_differs: [
    '与计划记录不符：打印之后计划或场次的记录有更改，或方码不是这些记录的。',
    'Does not agree with the record of the plan: it or a sitting changed since the print, or the square is of other records.',
  ],
  paper_other: ['给出的计划记录是另一个计划。', 'The record is of another plan.'],
};

/** What decided a joint result, [zh-CN, en]. */
export const DECIDED_BY = {
  theory: ['理论', 'theory'],
  practical: ['技能操作', 'practical'],
  process: ['过程考核', 'process'],
  performance: ['业绩评审', 'performance'],
  showcase: ['成果展示', 'showcase'],
  interview: ['面试答辩', 'interview'],
  thesis: ['论文答辩', 'thesis'],
  review: ['综合评审', 'review'],
  recognition: ['直接认定', 'recognition'],
  total: ['折算总分', 'weighted total'],
  removed: ['异议处理取消评价结果', 'taken off after an objection'],
};
