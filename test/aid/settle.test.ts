import * as fc from 'fast-check';
import { type Course, settle } from '../../src/aid/settle';
import { type Detail, detailedStatuses, detailIn, meantBy, skippedSteps, statusOf } from '../../src/aid/statuses';
import { requestStatuses } from '../../src/chapter/words';

const today = '2026-03-02';
const nothing: Course = { detail: '', helper: '', waitUntil: '', referredTo: '', closeReason: '' };
const details = Object.keys(detailedStatuses) as Detail[];

/** A request where both files agreed on a step, and what somebody then writes into its row. */
function then(detail: Detail | '', changes: Partial<Course> = {}, { helper = '', erased = false } = {}) {
  return settle({ ...nothing, detail, helper, ...changes }, { detail, helper }, { today, erased });
}

describe('the six statuses that people see', () => {
  test('stand for the details underneath', () => {
    expect(details.map(statusOf)).toEqual([
      ...['new', 'looking', 'looking', 'looking', 'looking', 'taken', 'taken'],
      ...['waiting', 'waiting', 'done', 'closed'],
    ]);
    expect(statusOf('')).toBe('');
  });

  test('choosing one of them keeps the detail where it is seen as that already', () => {
    expect(meantBy('looking', 'offered')).toBe('offered');
    expect(meantBy('taken', 'offered')).toBe('claimed');
    expect(meantBy('', 'offered')).toBe('offered');
  });

  test('a detail that somebody chose counts before the status', () => {
    expect(detailIn({ status: 'looking', detail: 'scheduled' }, 'open')).toBe('scheduled');
    expect(detailIn({ status: 'done', detail: 'open' }, 'open')).toBe('delivered');
    expect(detailIn({ status: 'looking', detail: '' }, '')).toBe('open');
  });

  test('steps that are skipped on the way are told; going back or aside skips none', () => {
    expect(skippedSteps('new', 'done')).toEqual(['looking', 'taken']);
    expect(skippedSteps('looking', 'taken')).toEqual([]);
    expect(skippedSteps('done', 'new')).toEqual([]);
    expect(skippedSteps('waiting', 'done')).toEqual([]);
    expect(skippedSteps('new', 'waiting')).toEqual([]);
  });
});

describe('by writing into a cell of its row', () => {
  test('a partner’s name closes what comes from outside our area while nobody has it in hand, and only that', () => {
    const out = (detail: Detail, helper = '') =>
      settle(
        { ...nothing, detail, helper, referredTo: 'Q-1' },
        { detail, helper },
        { today, erased: false, outOfArea: true },
      );
    expect(out('new')).toMatchObject({ detail: 'closed', closeReason: 'outOfArea', referredTo: 'Q-1' });
    expect(out('waiting')).toMatchObject({ detail: 'closed', closeReason: 'outOfArea' });
    expect(out('claimed', 'V-ANA').closeReason).toBe('');
    expect(then('new', { referredTo: 'Q-1' })).toMatchObject({ detail: 'referred', closeReason: '' });
  });

  test('a helper’s name has the request taken', () => {
    expect(then('new', { helper: 'V-ANA' })).toMatchObject({ detail: 'claimed', helper: 'V-ANA' });
    expect(then('waiting', { helper: 'V-ANA' })).toMatchObject({ detail: 'claimed' });
    expect(then('delivered', { helper: 'V-ANA' })).toMatchObject({ detail: 'delivered', helper: 'V-ANA' });
  });

  test('a day to come lets it wait, and when the day has come it is looked for again', () => {
    expect(then('open', { waitUntil: '2026-03-09' })).toMatchObject({ detail: 'waiting', waitUntil: '2026-03-09' });
    expect(then('waiting', { waitUntil: '2026-03-03' })).toMatchObject({ detail: 'waiting' });
    expect(then('waiting', { waitUntil: today })).toMatchObject({ detail: 'open', waitUntil: '' });
    expect(then('waiting')).toMatchObject({ detail: 'waiting' });
    expect(then('open', { waitUntil: '2026-03-01' })).toMatchObject({ detail: 'open', waitUntil: '' });
    expect(then('claimed', { waitUntil: '2026-03-09' }, { helper: 'V-ANA' })).toMatchObject({ detail: 'claimed' });
  });

  test('a partner’s name refers it, and looking again takes the name away', () => {
    expect(then('open', { referredTo: 'Q-1' })).toMatchObject({ detail: 'referred', referredTo: 'Q-1' });
    const back = settle(
      { ...nothing, detail: 'open', referredTo: 'Q-1' },
      { detail: 'referred', helper: '' },
      { today, erased: false },
    );
    expect(back).toMatchObject({ detail: 'open', referredTo: '' });
  });

  test('a reason closes it, and opening it again takes the reason away', () => {
    expect(then('new', { closeReason: 'noLongerNeeded' })).toMatchObject({
      detail: 'closed',
      closeReason: 'noLongerNeeded',
    });
    const back = settle(
      { ...nothing, detail: 'open', closeReason: 'expired' },
      { detail: 'closed', helper: '' },
      { today, erased: false },
    );
    expect(back).toMatchObject({ detail: 'open', closeReason: '' });
  });

  test('closing what was delivered needs no reason; closing anything else leaves it to be told', () => {
    const close = (from: Detail) =>
      settle({ ...nothing, detail: 'closed' }, { detail: from, helper: '' }, { today, erased: false }).closeReason;
    expect(close('delivered')).toBe('delivered');
    expect([close('new'), close('claimed')]).toEqual(['', '']);
  });

  test('looking again takes it out of the hands of who had it; who is named anew has it', () => {
    const from = { detail: 'claimed' as const, helper: 'V-ANA' };
    const again = (helper: string, detail: Detail) =>
      settle({ ...nothing, detail, helper }, from, { today, erased: false });
    expect(again('V-ANA', 'open')).toMatchObject({ detail: 'open', helper: '' });
    expect(again('V-ANA', 'followUp')).toMatchObject({ detail: 'followUp', helper: 'V-ANA' });
    expect(again('V-ANA', 'waiting')).toMatchObject({ detail: 'waiting', helper: 'V-ANA' });
  });
});

describe('whatever people write', () => {
  const course = fc.record({
    detail: fc.constantFrom<Detail | ''>('', ...details),
    helper: fc.constantFrom('', 'V-ANA', 'V-SAM'),
    waitUntil: fc.constantFrom('', '2026-02-01', today, '2026-04-01'),
    referredTo: fc.constantFrom('', 'Q-1'),
    closeReason: fc.constantFrom('' as const, 'delivered' as const, 'expired' as const),
  });
  const before = fc.record({
    detail: fc.constantFrom<Detail | ''>('', ...details),
    helper: fc.constantFrom('', 'V-ANA', 'V-SAM'),
  });

  test('a second look changes nothing more', () => {
    fc.assert(
      fc.property(course, before, (said, last) => {
        const once = settle(said, last, { today, erased: false });
        expect(settle(once, once, { today, erased: false })).toEqual(once);
      }),
    );
  });

  test('what is erased is never opened again, and says so', () => {
    fc.assert(
      fc.property(course, (said) => {
        const last = { detail: 'closed' as const, helper: '' };
        const settled = settle(said, last, { today, erased: true });
        expect(settled.detail).toBe('closed');
        expect(settled.refused).toBe(said.detail !== 'closed');
      }),
    );
  });

  test('any other step that a person chooses is taken', () => {
    fc.assert(
      fc.property(course, before, (said, last) => {
        fc.pre(said.detail !== '' && last.detail !== '' && said.detail !== last.detail);
        expect(settle(said, last, { today, erased: false })).toMatchObject({ detail: said.detail, refused: false });
      }),
    );
  });

  test('a reason stands with what is closed only, a day with what waits only', () => {
    fc.assert(
      fc.property(course, before, (said, last) => {
        const { detail, closeReason, waitUntil } = settle(said, last, { today, erased: false });
        if (closeReason !== '') expect(detail).toBe('closed');
        if (waitUntil !== '') expect(detail).toBe('waiting');
        expect(Object.keys(requestStatuses)).toContain(statusOf(detail));
      }),
    );
  });
});
