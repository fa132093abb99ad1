import type { Person, Role } from '../model/staff.ts';
import { heading } from './normalise.ts';

const ROLES: Readonly<Record<string, Role>> = {
  考评员: 'examiner',
  高级考评员: 'examiner',
  考评人员: 'examiner',
  考评组长: 'examiner-lead',
  考评组组长: 'examiner-lead',
  组长: 'examiner-lead',
  评审专家: 'expert',
  专家: 'expert',
  评委: 'expert',
  专家组长: 'expert-lead',
  评审组长: 'expert-lead',
  评审组组长: 'expert-lead',
  评审专家组长: 'expert-lead',
  校对人: 'checker',
  校对员: 'checker',
  校对人员: 'checker',
  质量督导员: 'supervisor',
  督导员: 'supervisor',
  质量督导: 'supervisor',
  现场负责人: 'site-head',
  考点负责人: 'site-head',
  考务人员: 'clerk',
  考务员: 'clerk',
  考务: 'clerk',
};

/** Reads 角色; null when there is no such role. */
export const readRole = (text: string): Role | null => ROLES[heading(text)] ?? null;

const AUTHORITY = /人社|人力资源|主管部门|鉴定|指导中心|政府|行政|^局$/;
const ENTERPRISE = /^$|企业|本单位|公司|厂|自派|用人单位|机构/;

/** Reads 派出单位; an empty cell means the enterprise itself. Null when it says neither. */
export function readAppointer(text: string): Person['appointedBy'] | null {
  const label = heading(text);
  if (AUTHORITY.test(label)) return 'authority';
  return ENTERPRISE.test(label) ? 'enterprise' : null;
}
