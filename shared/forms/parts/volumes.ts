/** The volumes of a sitting's archive, as a batch archive is kept (评价批次档案); volume 0 is what lies before the first. */
export type Volume = 0 | 1 | 2 | 3 | 4 | 5;

const TITLES = ['卷首', '卷一 报名和资格审核', '卷二 备案', '卷三 过程材料', '卷四 试卷及结果', '卷五 证书'] as const;

/** 卷三 过程材料. */
export const volumeTitle = (volume: Volume): string => TITLES[volume];
