import type { Level } from '../model/basics.ts';
import { code } from './normalise.ts';

const GRADES: Readonly<Record<string, Level>> = {
  五级: 'junior',
  '5级': 'junior',
  '5': 'junior',
  四级: 'intermediate',
  '4级': 'intermediate',
  '4': 'intermediate',
  三级: 'advanced',
  '3级': 'advanced',
  '3': 'advanced',
  二级: 'technician',
  '2级': 'technician',
  '2': 'technician',
  一级: 'senior-technician',
  '1级': 'senior-technician',
  '1': 'senior-technician',
};
const TITLES: Readonly<Record<string, Level>> = {
  初级工: 'junior',
  初级: 'junior',
  初级技能: 'junior',
  中级工: 'intermediate',
  中级: 'intermediate',
  中级技能: 'intermediate',
  高级工: 'advanced',
  高级: 'advanced',
  高级技能: 'advanced',
  技师: 'technician',
  高级技师: 'senior-technician',
  特级技师: 'special',
  首席技师: 'chief',
  T: 'special',
};

/** Reads `三级/高级工`, `三级（高级工）`, `三级`, `高级工` or `3`. Null when unknown or when its two halves disagree. */
export function readLevel(text: string): Level | null {
  const parts = code(text)
    .split(/[/、()|-]/)
    .filter((part) => part !== '');
  const levels = parts.map((part) => GRADES[part] ?? TITLES[part] ?? null);
  const first = levels[0] ?? null;
  return levels.every((level) => level === first) ? first : null;
}
