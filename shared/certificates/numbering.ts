import type { Sitting } from '../model/sitting.ts';
import { cite as citeChongqing } from '../law/chongqing-crossover/policy.ts';
import { cite as citeHuangshi } from '../law/huangshi-reform/policy.ts';
import { cite as citeAppraisal } from '../law/tianjin-appraisal/policy.ts';
import { cite as citeChief } from '../law/tianjin-chief/policy.ts';
import { cite as citeEnterprise } from '../law/tianjin-enterprise/policy.ts';
import type { Reason } from '../law/parts/verdict.ts';

/** Who gives a certificate its number, by the sitting's document; null where the document is unknown. */
export type Numbering = {
  /** Whether the organiser may number certificates itself, within a segment the authority assigned. */
  readonly own: boolean;
  readonly because: Reason;
};

const BY_POLICY: Readonly<Record<string, Numbering>> = {
  'tianjin-enterprise': {
    own: true,
    because: citeEnterprise(
      '六（二）',
      'numbers_by_segment',
      '证书号段由市人社局按备案顺序赋码；本单位可在号段内编号，也可导入编号',
    ),
  },
  'tianjin-chief': {
    own: true,
    because: citeChief(
      '附件',
      'numbers_parts_five_to_seven',
      '编号第 1 至 4 部分由人社部门赋码，第 5 至 7 部分由评价机构赋码；附件以特级技师为例，没有写明首席技师的等级代码，首席技师只能导入',
    ),
  },
  'chongqing-crossover': {
    own: false,
    because: citeChongqing(
      '六（五）',
      'numbers_by_system',
      '认定结果经确认后，由认定管理系统生成证书编号；本应用不编号，只导入',
    ),
  },
  'tianjin-appraisal': {
    own: false,
    because: citeAppraisal(
      '附件2 三（四）',
      'numbers_by_issuer',
      '鉴定合格的由市鉴定中心颁发职业资格证书，认定合格的由评价机构颁发职业技能等级证书；文件没有规定自行编号，编号按发证方给出的导入',
    ),
  },
  'huangshi-reform': {
    own: false,
    because: citeHuangshi(
      '（十一）',
      'numbers_unified',
      '职业资格证书按原规定颁发，职业技能等级证书统一编码；文件没有规定自行编号，编号按下达的导入',
    ),
  },
};

/** Who numbers the certificates of this sitting, with the clause that says so. */
export const numberingOf = ({ policy }: Pick<Sitting, 'policy'>): Numbering | null => BY_POLICY[policy.id] ?? null;
