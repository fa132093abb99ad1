import { describe, expect, it } from 'vitest';
import { ratio } from '#shared/base/marks/ratio.ts';
import type { Marks } from '#shared/documents/parts/marks.ts';
import { isReached, readAs, type WhatIf } from '#shared/documents/parts/what-if.ts';
import { LENSES } from '#shared/documents/registry.ts';
import { findClause } from '#shared/law/find-clause.ts';
import { policyText } from '../../../support/policy-text.ts';

// The same marks under each document, clause by clause: who reads here that they would pass elsewhere may change their trade for it.

const BY: WhatIf = { passMark: 6000, without: null, added: null, rounding: 'exact' };
const given = (...marks: readonly number[]) => marks.map((mark) => ratio(mark, 1));
const MARKS: Marks = {
  ...{ level: 'advanced', theory: 6000, practical: given(6000, 6000, 6000), comprehensive: null, vetoed: false },
};
const lens = (id: string) => LENSES.find((one) => one.id === id) ?? expect.fail(id);
const look = (id: string, over: Partial<Marks> = {}, by: Partial<WhatIf> = {}) => {
  const { verdict, because, against } = lens(id).judge({ ...MARKS, ...over }, { ...BY, ...by });
  const said = (reasons: typeof because) => reasons.map(({ code, article }) => `${code} ${article}`);
  return { verdict, because: said(because), against: said(against), texts: because.map(({ text }) => text) };
};

it('names nobody’s marks by a clause of its own document', () => {
  for (const { source, nobody } of LENSES) expect(findClause(policyText(source).split('\n'), nobody)).not.toBeNull();
});

describe('天津 鉴定', () => {
  const ID = 'tianjin-appraisal';
  const THEORY = 'theory 综合评审工作流程 四';
  const PRACTICAL = 'practical 附件1 四（四）';

  it('is theory and practice, and above them thesis and review', () => {
    expect(look(ID)).toMatchObject({ verdict: 'pass', because: [THEORY, PRACTICAL], against: [] });
    const performance = 'performance 综合评审工作流程 五（三）';
    const technician = look(ID, { level: 'technician' });
    expect(technician).toMatchObject({ verdict: 'so-far', because: [THEORY, PRACTICAL, performance] });
    const thesis = 'thesis 综合评审工作流程 五（二）';
    const senior = look(ID, { level: 'senior-technician', comprehensive: given(6000) });
    expect(senior).toMatchObject({ verdict: 'so-far', because: [THEORY, PRACTICAL, thesis, performance] });
    expect(look(ID, { level: 'technician', comprehensive: given(6000) }).verdict).toBe('pass');
    expect(look(ID, { level: 'technician', comprehensive: given(5999) }).against).toEqual([performance]);
  });

  it.each<[Marks['theory'], string, readonly string[]]>([
    [6000, 'pass', []],
    [5999, 'fail', [THEORY]],
    ['exempt', 'pass', []],
    ['absent', 'fail', [THEORY]],
    ['void', 'fail', [THEORY]],
    [null, 'so-far', []],
    [[], 'so-far', []],
  ])('theory %j: %s', (theory, verdict, against) => {
    expect(look(ID, { theory })).toMatchObject({ verdict, against });
  });

  it('a veto fails whatever the marks are', () => {
    expect(look(ID, { vetoed: true })).toMatchObject({ verdict: 'fail', against: ['vetoed 附件1 四（四）'] });
  });

  it('the mean decides, exactly: 59.99… is not 60', () => {
    expect(look(ID, { practical: given(6000, 6000, 5999) }).against).toEqual([PRACTICAL]);
    expect(look(ID, { practical: given(6002, 5999, 5999) }).verdict).toBe('pass');
    expect(look(ID, { practical: [] }).verdict).toBe('so-far');
    expect(look(ID, { practical: given(6000, 6000, 5999) }).texts[1]).toContain('3 人评分');
  });
});

describe('重庆 评审组', () => {
  const ID = 'chongqing-panel';
  const three = {
    level: 'technician',
    theory: given(6000, 6000, 6000),
    comprehensive: given(6000, 6000, 6000),
  } as const;
  const skill = (...marks: readonly number[]) => look(ID, { ...three, practical: given(...marks) });

  it('is three members, each of three subjects by members and by the mean', () => {
    expect(look(ID, three)).toMatchObject({
      ...{ verdict: 'pass', against: [] },
      because: ['skill', 'theory', 'comprehensive'].flatMap((code) => [
        `${code}_members 六（三）`,
        `${code}_mean 六（三）`,
      ]),
    });
    expect(skill(6000, 6000)).toMatchObject({ verdict: 'invalid', because: ['panel_not_three 六（三）'] });
    expect(skill(6000, 6000, 6000, 6000).verdict).toBe('invalid');
  });

  it('two of three members are enough where the mean is, one is not, and the mean counts by itself', () => {
    expect(skill(6001, 6000, 5999).verdict).toBe('pass');
    expect(skill(9000, 5999, 5999).against).toEqual(['skill_members 六（三）']);
    expect(skill(6000, 6000, 5999).against).toEqual(['skill_mean 六（三）']);
    expect(skill(6001, 6000, 5999).texts[0]).toBe('技能有 2 名成员（共 3 名）评分达到 60.00 分，达到 2/3');
    expect(skill(9000, 5999, 5999).texts[0]).toMatch(/有 1 名成员.*不足 2\/3$/);
  });

  it('a score that was brought in is none of a panel’s members', () => {
    const found = look(ID, { ...three, theory: 9000 });
    expect(found).toMatchObject({ verdict: 'so-far', against: [] });
    expect(found.because).toContain('theory 六（三）');
    expect(look(ID, { ...three, comprehensive: null }).verdict).toBe('so-far');
  });

  it('holds a veto against it, and says that it is for 技师 and above', () => {
    expect(look(ID, { ...three, vetoed: true }).against).toEqual(['vetoed 六（三）']);
    expect(look(ID, { ...three, level: 'senior-technician' }).because).not.toContain('only_technicians 三（二）');
    const advanced = look(ID, { ...three, level: 'advanced' });
    expect([advanced.verdict, advanced.because.at(-1)]).toEqual(['pass', 'only_technicians 三（二）']);
  });
});

describe('重庆 考核评价', () => {
  const ID = 'chongqing-assessment';
  it('is a practical exam alone, without theory, for 高级工', () => {
    expect(look(ID, { theory: null })).toMatchObject({ verdict: 'pass', because: ['practical 三（三）'] });
    expect(look(ID, { practical: given(5999) }).against).toEqual(['practical 三（三）']);
    expect(look(ID, { vetoed: true }).against).toEqual(['vetoed 三（三）']);
    expect(look(ID, { level: 'technician' }).because).toEqual(['practical 三（三）', 'only_advanced 三（三）']);
  });
});

it('黄石 综合鉴定 asks for an interview too, all by （九）1', () => {
  const found = look('huangshi');
  expect(found).toMatchObject({ verdict: 'so-far', against: [] });
  expect(found.because).toEqual(['theory （九）1', 'practical （九）1', 'interview （九）1']);
  expect(look('huangshi', { comprehensive: given(6000) }).verdict).toBe('pass');
  expect(look('huangshi', { comprehensive: given(5999) }).against).toEqual(['interview （九）1']);
  expect(look('huangshi', { vetoed: true }).against).toEqual(['vetoed （九）1']);
});

it('天津 企业认定 asks for ability and conduct, and for no theory', () => {
  const found = look('tianjin-enterprise', { theory: null });
  expect(found).toMatchObject({ verdict: 'so-far', because: ['ability 四（三）', 'conduct 四（二）'] });
  expect(look('tianjin-enterprise', { theory: 'absent', comprehensive: given(6000) }).verdict).toBe('pass');
  expect(look('tianjin-enterprise', { practical: given(5999) }).against).toEqual(['ability 四（三）']);
  expect(look('tianjin-enterprise', { vetoed: true }).against).toEqual(['vetoed 四（三）']);
});

describe('rounding before comparing', () => {
  it.each<[WhatIf['rounding'], number, boolean]>([
    ['exact', 5999, false],
    ['hundredth', 5999, false],
    ['tenth', 5994, false],
    ['tenth', 5995, true],
    ['whole', 5949, false],
    ['whole', 5950, true],
  ])('%s of %i: %s', (rounding, mark, is) => {
    expect(isReached(ratio(mark, 1), { ...BY, rounding })).toBe(is);
  });

  it('to the hundredth is half up, too', () => {
    expect(isReached(ratio(17998, 3), { ...BY, rounding: 'hundredth' })).toBe(false);
    expect(isReached(ratio(17999, 3), { ...BY, rounding: 'hundredth' })).toBe(true);
    expect(isReached(ratio(17999, 3), BY)).toBe(false);
    expect(readAs(ratio(17999, 3), 'exact')).toEqual(ratio(17999, 3));
  });

  it('is said beside the value', () => {
    const said = look('chongqing-assessment', { practical: given(5995) }, { rounding: 'tenth' }).texts[0];
    expect(said).toContain('59.95 分，四舍五入为 60.00 分，达到 60.00 分');
    expect(look('chongqing-assessment', { practical: given(5995) }).texts[0]).toMatch(/59\.95 分，低于 60\.00 分$/);
  });
});
