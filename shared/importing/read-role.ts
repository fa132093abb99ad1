import type { Person, Role } from '../model/staff.ts';
import { bareHeading, heading } from './normalise.ts';

const ROLES: Readonly<Record<string, Role>> = {
  考评员: 'examiner',
  高级考评员: 'examiner',
  考评人员: 'examiner',
  考评组成员: 'examiner',
  考评组长: 'examiner-lead',
  考评组组长: 'examiner-lead',
  考评员组长: 'examiner-lead',
  '考评员(组长)': 'examiner-lead',
  '高级考评员(组长)': 'examiner-lead',
  组长: 'examiner-lead',
  评审专家: 'expert',
  专家: 'expert',
  评委: 'expert',
  评审委员: 'expert',
  专家组长: 'expert-lead',
  专家组组长: 'expert-lead',
  评审组长: 'expert-lead',
  评审组组长: 'expert-lead',
  评审专家组长: 'expert-lead',
  评委组长: 'expert-lead',
  '专家(组长)': 'expert-lead',
  '评审专家(组长)': 'expert-lead',
  '评委(组长)': 'expert-lead',
  主任评委: 'expert-lead',
  校对人: 'checker',
  校对员: 'checker',
  校对人员: 'checker',
  核分人: 'checker',
  核分员: 'checker',
  质量督导员: 'supervisor',
  质量督导人员: 'supervisor',
  督导员: 'supervisor',
  质量督导: 'supervisor',
  督导: 'supervisor',
  内部质量督导员: 'supervisor',
  外部质量督导员: 'supervisor',
  内部督导员: 'supervisor',
  外部督导员: 'supervisor',
  内督员: 'supervisor',
  外督员: 'supervisor',
  内督: 'supervisor',
  外督: 'supervisor',
  现场负责人: 'site-head',
  考点负责人: 'site-head',
  考场负责人: 'site-head',
  考务人员: 'clerk',
  考务员: 'clerk',
  考务: 'clerk',
  考务工作人员: 'clerk',
  监考: 'clerk',
  监考员: 'clerk',
  监考人员: 'clerk',
  系统管理员: 'clerk',
};

/** Words that different offices give to different roles: which it is, a person says. */
const SEVERAL: Readonly<Record<string, readonly Role[]>> = {
  主考: ['site-head', 'examiner-lead'],
  主考官: ['site-head', 'examiner-lead'],
  考务负责人: ['site-head', 'clerk'],
  考务组长: ['site-head', 'clerk'],
  统分人: ['clerk', 'checker'],
  统分员: ['clerk', 'checker'],
  登分人: ['clerk', 'checker'],
  主考评员: ['examiner-lead', 'examiner'],
  副组长: ['examiner', 'expert'],
  考评组副组长: ['examiner', 'examiner-lead'],
  记录员: ['clerk', 'checker'],
  裁判长: ['examiner-lead', 'expert-lead'],
  裁判: ['examiner', 'expert'],
  裁判员: ['examiner', 'expert'],
  候补考评员: ['examiner', 'clerk'],
  备用考评员: ['examiner', 'clerk'],
};

/** What a word for a role means: one role, one of several, or nothing known. */
export type RoleReading =
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'unclear'; readonly roles: readonly Role[] }
  | { readonly kind: 'unknown' };

/** Where somebody comes from; in brackets after a role it says nothing about which role it is. */
const ORIGIN = /\((?:内部|外部|内|外|专职|兼职|外聘|企业|本企业|本单位|外单位)\)$/;

/** Reads 角色; `chosen` are roles that a person gave to words of this file. */
export function readRole(text: string, chosen: Readonly<Record<string, Role>> = {}): RoleReading {
  const key = heading(text).replace(ORIGIN, '');
  const role = chosen[text] ?? ROLES[key] ?? ROLES[key.replaceAll(/[/\s]/g, '')];
  if (role !== undefined) return { kind: 'role', role };
  const roles = SEVERAL[key] ?? SEVERAL[bareHeading(key)];
  return roles === undefined ? { kind: 'unknown' } : { kind: 'unclear', roles };
}

const AUTHORITY = /人社|人力资源|主管部门|鉴定|指导中心|政府|行政|^局$/;
const ENTERPRISE = /^$|企业|本单位|公司|厂|自派|用人单位|机构/;

/** Reads 派出单位; an empty cell means the enterprise itself. Null when it says neither. */
export function readAppointer(text: string): Person['appointedBy'] | null {
  const label = heading(text);
  if (AUTHORITY.test(label)) return 'authority';
  return ENTERPRISE.test(label) ? 'enterprise' : null;
}
