import type { z } from 'zod';

/** One Chinese line for a clerk: where each fault lies and what kind it is. */
export function describeIssues(error: z.ZodError): string {
  return error.issues
    .map((issue) => `${issue.path.length === 0 ? '输入' : issue.path.join('.')}：${fault(issue)}`)
    .join('；');
}

function fault(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return '缺少此项或类型不对';
    case 'unrecognized_keys':
      return `不认识的字段 ${issue.keys.join('、')}`;
    case 'invalid_value':
    case 'invalid_union':
      return '不在允许的取值之中';
    case 'too_small':
    case 'too_big':
      return '超出允许的范围';
    case 'custom':
      return issue.message;
    default:
      return '格式不正确';
  }
}
