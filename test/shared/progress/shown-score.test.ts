import { describe, expect, it } from 'vitest';
import type { LineScore } from '#shared/model/sheet.ts';
import { shownChange } from '#shared/progress/shown-score.ts';

describe('what stood and what stands', () => {
  it('tells a mark from what was taken off', () => {
    const was: LineScore = { kind: 'mark', mark: 1000 };
    const is: LineScore = { kind: 'deductions', deductions: [200, 150] };
    expect(shownChange({ what: 'score', was, is })).toEqual({ was: '10.00', is: '−3.50' });
  });

  it('has a dash where there was nothing, and the reason of a veto', () => {
    expect(shownChange({ what: 'score', was: null, is: { kind: 'mark', mark: 0 } })).toEqual({ was: '—', is: '0.00' });
    expect(shownChange({ what: 'veto', was: '裂纹', is: null })).toEqual({ was: '裂纹', is: '—' });
  });
});
