import type { Sentence } from '#shared/words/say.ts';

/** Putting finished sittings out of the list, and bringing them back. */
export const archiveWords = {
  putAway: ['归档', 'Archive'],
  putAwayNamed: ['归档{title}', 'Archive {title}'],
  bringBack: ['移回列表', 'Bring back'],
  bringBackNamed: ['把{title}移回列表', 'Bring {title} back'],
  putAwayAll: ['归档所示已结束的 {count} 场', 'Archive the {count} finished shown'],
  bringBackAll: ['所示 {count} 场全部移回列表', 'Bring back the {count} shown'],
  putAwayNote: [
    '归档的场次不在列表中显示；记录、查找、回溯、时限照旧，随时可以移回。',
    'Archived sittings leave the list only: records, search, traces and deadlines stay, and they can be brought back.',
  ],
  wentAway: ['已归档 {count} 场。', '{count} {count:sitting|sittings} archived.'],
  cameBack: ['已移回 {count} 场。', '{count} {count:sitting|sittings} brought back.'],
  undo: ['撤销', 'Undo'],
  alsoAway: ['归档中有 {count} 场符合。', '{count} in the archive {count:is|are} like that.'],
  allAway: [
    '列表中没有场次：{count} 场都已归档。',
    'The list is empty: {count} {count:sitting is|sittings are} archived.',
  ],
  look: ['查看归档', 'Open the archive'],
  leave: ['返回列表', 'Back to the list'],
  damaged: [
    '归档记录读不出来，全部场次都显示在列表中；可以重新归档。',
    'What was archived can’t be read, so every sitting is in the list; archive them anew.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
