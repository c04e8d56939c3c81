import type { CheckId, Seen } from '../../src/selfCheck/expectations';
import { Chapter } from '../chapter/chapter';
import { Checking } from './checking';

jest.setTimeout(120_000);

/** Ways in which Google might behave that nobody reckons with: after a call, the file is made as it would be then. */
interface Planted {
  what: string;
  after: string;
  effect: (checking: Checking, sheet: string) => void;
  seen: Partial<Record<CheckId, Seen>>;
}

const typedInto =
  (column: number, text: string, row = 0) =>
  ({ opened }: Checking, sheet: string) =>
    opened.apply([['UPDATE_CELL', { sheetId: sheet, col: column, row, content: text }]]);

const planted: Planted[] = [
  {
    what: 'metadata that does not move with its column',
    after: 'Sheet.insertColumnsBefore',
    effect: ({ opened }) => {
      for (const mark of opened.state.marks)
        if (mark.key === 'chapterbook.check.column') mark.column = (mark.column ?? 0) - 1;
    },
    seen: { marksMove: 'stays' },
  },
  {
    what: 'metadata that is lost when rows are sorted',
    after: 'Range.sort',
    effect: ({ opened }) => {
      opened.state.marks = opened.state.marks.filter(({ key }) => key !== 'chapterbook.check.column');
    },
    seen: { marksStay: 'lost' },
  },
  {
    what: 'metadata of tabs that is not there',
    after: 'Sheet.insertColumnsBefore',
    effect: ({ opened }) => {
      opened.state.marks = opened.state.marks.filter(({ key }) => key !== 'chapterbook.check');
    },
    seen: { tabMark: 'lost' },
  },
  {
    what: 'metadata that only one script sees',
    after: 'Range.sort',
    effect: ({ opened }) => {
      for (const mark of opened.state.marks) if (mark.key === 'chapterbook.check.column') mark.visibility = 'PROJECT';
    },
    seen: { marksShared: 'own' },
  },
  {
    what: 'a formula that is written as a text',
    after: 'Range.setFormulas',
    effect: typedInto(0, "'=SUM(1,2)", 29),
    seen: { formulaSeparator: 'notCounting' },
  },
  {
    what: 'a formula that is read as another',
    after: 'Range.setFormulas',
    effect: typedInto(0, '=COUNTBLANK(I1:I1000)', 30),
    seen: { formulaBack: 'different' },
  },
  {
    what: 'rich text that is read as a formula',
    after: 'Range.setRichTextValues',
    effect: typedInto(3, '=1+2'),
    seen: { richText: 'mixed' },
  },
  {
    what: 'an apostrophe that does not keep a formula away',
    after: 'Range.setRichTextValues',
    effect: typedInto(2, '=1+2'),
    seen: { apostrophe: 'formula' },
  },
];

describe('a check says loudly', () => {
  it.each(planted)('that there is $what', ({ after, effect, seen }) => {
    const checking = Checking.at(Chapter.ready(), 'workbook');
    checking.host.faults.afterCall(after, () => effect(checking, checking.opened.sheets().at(-1) as string));
    checking.part('run');
    expect(checking.seen().report).toMatchObject(seen);
  });

  it('that dates are an hour off', () => {
    const checking = Checking.at(Chapter.ready(), 'workbook');
    checking.host.faults.beforeCall('Range.getDisplayValues', () => {
      const sheet = checking.opened.sheets().at(-1) as string;
      typedInto(5, '2027-01-01 00:30')(checking, sheet);
    });
    checking.part('run');
    expect(checking.seen().report).toMatchObject({ dates: 'different' });
  });

  it('that text comes out changed, however it is written', () => {
    const checking = Checking.at(Chapter.ready(), 'workbook');
    const spoil = () => typedInto(4, 'another text', 2)(checking, checking.opened.sheets().at(-1) as string);
    checking.host.faults.afterCall('Range.setRichTextValues', spoil, { forGood: true });
    checking.part('run');
    expect(checking.seen().report).toMatchObject({ gateway: 'different' });
  });

  it('that a lock is free while another run has it', () => {
    const checking = Checking.at(Chapter.ready(), 'workbook');
    checking.part('run');
    checking.twoRuns();
    expect(checking.seen().well).toMatchObject({ twoRuns: 'held' });
    const { locks } = checking.host.services as unknown as { locks: Map<string, unknown> };
    checking.twoRuns(() => locks.clear());
    expect(checking.seen().report).toMatchObject({ twoRuns: 'free' });
  });

  it('nothing of a lock when the two runs did not meet', () => {
    const checking = Checking.at(Chapter.ready(), 'workbook');
    checking.part('run');
    checking.part('hold');
    checking.part('try');
    expect(checking.seen().waiting).toMatchObject({ twoRuns: 'notSeen' });
  });

  it('that properties are cut', () => {
    const checking = Checking.at(Chapter.ready(), 'workbook');
    const { properties } = checking.host.services as unknown as { properties: Record<string, Record<string, string>> };
    checking.host.faults.beforeCall('Properties.getProperty', () => {
      for (const store of Object.values(properties)) if (store['trial.check']) store['trial.check'] = 'cut';
    });
    checking.part('run');
    expect(checking.seen().report).toMatchObject({ properties: 'lost' });
  });

  it('that the trigger never came, after an hour', () => {
    const checking = Checking.at(Chapter.ready(), 'workbook');
    checking.part('run');
    for (const { id, fn } of checking.host.triggers.list('Workbook'))
      if (fn === 'checkInBackground') checking.host.services.removeTrigger(id);
    expect(checking.seen().waiting).toMatchObject({ inTrigger: 'waiting' });
    checking.host.clock.advance({ hours: 2 });
    expect(checking.seen().report).toMatchObject({ inTrigger: 'never' });
  });

  it('that forms are closed, and that their answers cannot be erased', () => {
    const checking = Checking.at(Chapter.ready(), 'desk');
    const form = () => [...checking.host.services.forms.values()].find(({ title }) => title === 'Chapterbook check');
    let kept: never[] = [];
    checking.host.faults.beforeCall('Form.isPublished', () => Object.assign(form() as object, { published: false }));
    checking.host.faults.beforeCall('Form.deleteResponse', () => {
      kept = structuredClone(form()?.responses ?? []) as never[];
    });
    checking.host.faults.afterCall('Form.deleteResponse', () => form()?.responses.push(...kept));
    checking.part('run');
    expect(checking.seen().report).toMatchObject({ formPublished: 'closed', formErased: 'kept' });
  });

  it('what the steward can put right: a script without pages, a scope that is too narrow for robots and pages', () => {
    const chapter = Chapter.ready({ readings: { currentOnlyInTriggers: false } });
    const checking = Checking.at(chapter, 'workbook');
    checking.runWhole();
    expect(checking.seen()).toMatchObject({ report: {}, mend: { inTrigger: 'refused', onPage: 'refused' } });
    chapter.host.project('Workbook').deployedAs = undefined;
    checking.part('run');
    expect(checking.seen().mend).toMatchObject({ pagesAddress: 'none' });
  });
});

describe('the page that reports back', () => {
  const request = (token: string, page = 'check') => ({
    page,
    token,
    call: 'report',
    args: { memory: true },
    build: 'x',
  });
  it('opens without a look at the file, and takes no report without the link of the last check', () => {
    const checking = Checking.at(Chapter.ready({ readings: { currentOnlyInTriggers: false } }), 'workbook');
    checking.part('run');
    const { url } = checking.last();
    expect(checking.host.web(url).get({ params: { page: 'check', t: 'x' } }).html).toContain('Check this installation');
    const known = checking.last().page?.token ?? '';
    expect(checking.host.web(url).call('page', request(known))).toEqual({ reload: true });
    checking.openPage();
    expect(checking.seen().mend).toMatchObject({ onPage: 'refused' });
    checking.part('run');
    expect(checking.openPage(known)).toMatchObject({ ok: false });
    expect(checking.seen().waiting).toMatchObject({ onPage: 'waiting' });
  });
});
