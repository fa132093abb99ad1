import { layoutOf } from './layout.ts';

export type StaffField =
  | 'role'
  | 'name'
  | 'idNumber'
  | 'employer'
  | 'title'
  | 'qualification'
  | 'cardNumber'
  | 'validUntil'
  | 'appointedBy'
  | 'occupations';

export const STAFF_COLUMNS = [
  '角色',
  '姓名',
  '身份证号',
  '工作单位',
  '职务/职称/技能等级',
  '考评资格',
  '资格证编号',
  '资格有效期至',
  '派出单位',
  '考评职业（工种）',
] as const;

export const STAFF_LAYOUT = layoutOf<StaffField>(
  {
    role: { header: '角色', also: ['岗位', '考务角色', '职责', '分工', '人员类别', '工作岗位'], required: true },
    name: { header: '姓名', also: ['人员姓名'], required: true },
    idNumber: { header: '身份证号', also: ['身份证号码', '证件号码', '公民身份号码'] },
    employer: { header: '工作单位', also: ['所在单位', '单位', '单位名称'] },
    title: {
      header: '职务/职称/技能等级',
      also: ['职务/职称', '职称/技能等级', '职务职称', '职称', '技能等级', '职务'],
    },
    qualification: { header: '考评资格', also: ['考评员资格', '资格等级', '资格类别', '考评员级别'] },
    cardNumber: {
      header: '资格证编号',
      also: ['资格证书编号', '考评员证号', '考评证编号', '证卡编号', '资格证号', '胸牌号'],
    },
    validUntil: { header: '资格有效期至', also: ['有效期至', '资格有效期', '有效期'] },
    appointedBy: { header: '派出单位', also: ['派出方', '委派单位', '派遣单位'] },
    occupations: {
      header: '考评职业（工种）',
      also: [
        '考评职业',
        '考评工种',
        '考评职业工种',
        '考评范围',
        '可考评职业',
        '考评专业',
        '资格证职业',
        '考评员证职业',
        '专业方向',
      ],
    },
  },
  ['role', 'name'],
  ['序号', '联系电话', '性别', '备注'],
);
