import type { Sentence } from '#shared/words/say.ts';

/** The letter by which the authority confirms a quality supervisor whom the enterprise named. */
export const confirmationWords = {
  stands: [
    '质量督导员{name}由企业选派，{standing}。',
    'Quality supervisor {name}, named by the enterprise: {standing}.',
  ],
  record: ['登记确认函', 'Record a letter'],
  another: ['另登记', 'Record another'],
  title: ['主管部门确认函：{name}', 'The authority’s letter about {name}'],
  lead: [
    '由现场负责人据函登记，写入记录并签名；汇总表和督导记录写明据谁登记。函件原件请归档。',
    'The site head records it from the letter and signs for it; paper says whose word it is. Keep the letter.',
  ],
  number: ['文号', 'Number'],
  numberHint: ['例如 12 或 津人社函〔2026〕12号', 'For example 12'],
  date: ['发函日期', 'Date'],
  dateHint: ['例如 2026-11-18', 'For example 2026-11-18'],
  dateWrong: ['日期格式为 2026-11-18。', 'Write the date as 2026-11-18.'],
  issuer: ['发函单位', 'Issued by'],
  save: ['登记', 'Record'],
  cancel: ['取消', 'Cancel'],
} as const satisfies Readonly<Record<string, Sentence>>;
