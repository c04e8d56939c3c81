import { ana, Chapter, sam } from '../chapter/chapter';
import type { Scenario } from './driver';
import { copiesOf, round, rowPutIn, sorted, tried } from './meanwhile';

/** What first steps make, as far as it may be there once only. Addresses of pages come with the robots' rounds. */
function madeOf(chapter: Chapter): string[] {
  const { forms, triggers } = chapter.host;
  const tabs = [chapter.workbook, chapter.desk].flatMap((file) => {
    const hand = chapter.at(file);
    const name = file === chapter.desk ? 'Desk' : 'Workbook';
    return hand.tabs().map((tab) => `${name} ${tab}: ${headersOf(hand.reads(tab))}`);
  });
  const settings = chapter.at(chapter.workbook).tabs().includes('Settings')
    ? chapter
        .rows(chapter.workbook, 'Settings')
        .flatMap(({ Setting }) => (Setting && !Setting.startsWith('Page:') ? [`Setting ${Setting}`] : []))
    : [];
  return [
    ...tabs,
    ...settings,
    // One that Google made, and whose id never came back, nobody can find again, and nobody knows its address.
    ...forms
      .list()
      .filter(({ items }) => items.length > 0)
      .map(({ title, items }) => `Form ${title}: ${items.map((item) => item.title).join(', ')}`),
    ...triggers.list().map(({ fn, kind, owner }) => `Trigger ${fn} ${kind} of ${owner}`),
  ].sort();
}

/** A row that was put in above the headers, or a sheet of the chapter's own, is no header of ours. */
const headersOf = ([headers = []]: string[][]) => headers.filter((header) => header !== '').join(', ');

let whole: string[] | undefined;
function wholeSetUp(): string[] {
  whole ??= madeOf(Chapter.ready());
  return whole;
}

/** Both files are set up; when it fails, the person chooses first steps again. */
export const settingUp: Scenario<Chapter> = {
  name: 'a chapter is set up',
  begin: copiesOf(
    () => Chapter.empty(),
    (chapter) => Chapter.resumed(chapter.saved()),
  ),
  happens: (chapter) => {
    chapter.setUpWorkbook();
    chapter.setUpDesk();
  },
  wrong: (chapter) => {
    if (wrongOf(chapter).length > 0) {
      again(chapter);
    }
    return wrongOf(chapter);
  },
  meanwhile: {
    'a row is put in above the settings': rowPutIn({ file: ({ workbook }) => workbook, as: ana, tab: 'Settings' }),
    'the settings are sorted': sorted({ file: ({ workbook }) => workbook, as: ana, tab: 'Settings' }),
    'the robots of the Workbook make a round': round(ana),
    'the robots of the Help desk make a round': round(sam),
    'somebody else chooses first steps too': (chapter) => {
      tried(() => chapter.setUpWorkbook());
      return undefined;
    },
  },
};

/** The two people open their files anew, menus and all, and choose first steps. */
function again(chapter: Chapter): void {
  const { host, workbook, desk } = chapter;
  host.open(workbook, { as: ana });
  host.open(desk, { as: sam });
  tried(() => chapter.setUpWorkbook());
  tried(() => chapter.setUpDesk());
}

function wrongOf(chapter: Chapter): string[] {
  const [made, want] = [madeOf(chapter), wholeSetUp()];
  const count = (list: string[], one: string) => list.filter((other) => other === one).length;
  return [...new Set([...made, ...want])].flatMap((one) => {
    const [is, should] = [count(made, one), count(want, one)];
    return is === should ? [] : [`${one} is there ${is} times, not ${should}.`];
  });
}
