import { REPORTING_COLUMNS } from './reporting-list.ts';
import { CANDIDATE_LAYOUT } from './candidate-layout.ts';
import { layoutOf } from './layout.ts';

export type CertificateField =
  'name' | 'idType' | 'idNumber' | 'level' | 'occupation' | 'number' | 'issuedOn' | 'organiser';

/** How lists of certificate numbers head their columns: the reporting list's eleven in any order, and what systems call them. */
export const CERTIFICATE_LAYOUT = layoutOf<CertificateField>(
  {
    name: { header: '姓名', also: ['获证人员姓名', ...CANDIDATE_LAYOUT.specs.name.names], required: true },
    idType: { header: '证件类型', also: CANDIDATE_LAYOUT.specs.idType.names },
    idNumber: { header: '证件号码', also: CANDIDATE_LAYOUT.specs.idNumber.names, required: true },
    level: { header: '职业技能等级', also: ['证书等级', ...CANDIDATE_LAYOUT.specs.level.names] },
    occupation: { header: '职业名称', also: CANDIDATE_LAYOUT.specs.occupation.names },
    number: {
      header: '证书编号',
      also: ['职业技能等级证书编号', '等级证书编号', '职业资格证书编号', '证书号码', '证书号', '证书编码'],
      required: true,
    },
    issuedOn: {
      header: '发证日期',
      also: ['证书核发日期', '核发日期', '颁证日期', '颁发日期', '发证时间', '证书发放日期'],
    },
    organiser: { header: '评价机构', also: ['评价机构名称', '认定机构', '认定机构名称', '鉴定机构'] },
  },
  ['number'],
  [...REPORTING_COLUMNS, '序号', '性别', '发证单位', '批次号', '备注'],
);
