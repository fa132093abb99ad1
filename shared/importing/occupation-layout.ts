import { layoutOf } from './layout.ts';

export type OccupationField = 'code' | 'name' | 'givenBy' | 'titles';

/** How the published catalogue and an office's table of occupations and titles head their columns. */
export const OCCUPATION_LAYOUT = layoutOf<OccupationField>(
  {
    code: { header: '职业编码', also: ['职业代码', '编码', '代码', '工种编码'] },
    name: {
      header: '职业名称',
      also: ['职业资格名称', '职业（工种）名称', '职业（工种）', '职业工种名称', '工种名称'],
      required: true,
    },
    givenBy: { header: '实施部门（单位）', also: ['实施部门', '实施单位', '鉴定实施单位'] },
    titles: { header: '对应专业技术职称专业范围', also: ['对应职称', '对应专业技术职称', '职称专业', '职称专业范围'] },
  },
  ['name'],
  ['序号', '等级', '资格类别', '设定依据', '备注'],
);
