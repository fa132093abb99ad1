// The documents and practices that forms follow, as docs and lists name them.

export const SOURCES = {
  appraisal: '《技能人才分类评价实施细则》',
  enterprise: '津人社办发〔2019〕82号',
  chongqing: '渝职鉴发〔2022〕8号',
  chief: '《天津市特级技师、首席技师评聘管理暂行办法》',
  huangshi: '黄改委发〔2020〕4号',
  own: '本软件',
} as const;
