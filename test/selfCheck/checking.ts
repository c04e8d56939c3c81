import type { WorkbookFile } from '../../local/engine/workbookFile';
import type { CheckId, Known, Seen, Verdict } from '../../src/selfCheck/expectations';
import { results } from '../../src/selfCheck/expectations';
import { madeOnce } from '../build/madeOnce';
import { ana, Chapter, sam } from '../chapter/chapter';

const item = 'Chapter > Set-up > Check this installation';

type Last = Known & { page?: { token: string }; url: string; locale: string };
type Answer = { ok: true; value: Last } | { ok: false; sentence: string };

/** A steward who checks one of the chapter's two files. */
export class Checking {
  private constructor(
    readonly chapter: Chapter,
    readonly file: string,
    readonly as: string,
    private readonly screen: string,
  ) {}

  static at(chapter: Chapter, where: 'workbook' | 'desk'): Checking {
    const file = chapter[where];
    const as = where === 'desk' ? sam : ana;
    chapter.host.click(file, item, { as });
    return new Checking(chapter, file, as, chapter.host.ui.screen.id);
  }

  get host() {
    return this.chapter.host;
  }
  get opened(): WorkbookFile {
    return this.host.file(this.file);
  }

  part(part: 'last' | 'run' | 'hold' | 'try', mail = false): Answer {
    return this.host.ui.call(this.screen, 'check', { part, mail }) as Answer;
  }
  last(): Last {
    const answer = this.part('last');
    if (!answer.ok) throw new Error(answer.sentence);
    return answer.value;
  }
  /** All that can be had at once, and then everything that comes later. */
  runWhole(): void {
    const answer = this.part('run', true);
    if (!answer.ok) throw new Error(answer.sentence);
    this.twoRuns();
    this.openPage();
    this.host.clock.advance({ minutes: 30 });
  }
  /** Two runs at once: the second comes while the first holds the lock. */
  twoRuns(meanwhile: () => void = () => undefined): void {
    this.host.faults.afterCall('Utilities.sleep', () => undefined);
    this.host.faults.beforeCall('Utilities.sleep', () => {
      meanwhile();
      this.part('try');
    });
    this.part('hold');
    this.host.faults.clear();
  }
  /** The steward follows the link that the check shows; the page reports by itself. */
  openPage(withToken?: string): unknown {
    const { page, url } = this.last();
    const { html } = this.host.web(url).get({ params: { page: 'check', t: page?.token ?? '', l: 'en' } });
    const start = JSON.parse(/<script id="start" type="application\/json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}');
    const { build, token, language } = { ...start, ...(withToken ? { token: withToken } : {}) };
    return this.host
      .web(url)
      .call('page', { page: 'check', token, call: 'report', args: { memory: true }, build, language });
  }

  /** What was seen, by verdict. */
  seen(): Record<Verdict, Partial<Record<CheckId, Seen>>> {
    const byVerdict: Record<Verdict, Partial<Record<CheckId, Seen>>> = {
      well: {},
      both: {},
      mend: {},
      report: {},
      waiting: {},
    };
    for (const { id, seen, verdict } of results(this.last())) byVerdict[verdict][id] = seen;
    return byVerdict;
  }
}

/** A chapter whose robots have come round. */
export function settled(): Chapter {
  const afterTwoHours = () => {
    const chapter = Chapter.ready();
    chapter.host.clock.advance({ hours: 2 });
    return chapter.saved();
  };
  return Chapter.resumed(madeOnce('settled chapter', afterTwoHours));
}

/** Everything that a check might leave behind, of both files and of the scripts; without what is meant to stay. */
export function whatStands({ host, workbook, desk }: Chapter): object {
  const { kept } = host.save();
  const {
    triggers = [],
    properties = {},
    forms = [],
  } = kept as {
    triggers?: { fn: string; kind: string }[];
    properties?: Record<string, Record<string, string>>;
    forms?: { title: string; responses: unknown[] }[];
  };
  const scripts = Object.entries(properties).map(([owner, all]) => [
    owner,
    Object.keys(all).filter((key) => !key.startsWith('check.') && !key.startsWith('mail')),
  ]);
  return copyOf({
    files: [workbook, desk].map((id) => {
      const file = host.file(id);
      return {
        tabs: file.sheets().map((sheet) => [sheet, file.sheetName(sheet), file.isHidden(sheet)]),
        marks: file.state.marks,
        notes: file.state.notes,
        formats: file.state.columnFormats,
      };
    }),
    triggers: triggers.map(({ fn, kind }) => `${fn} ${kind}`),
    forms: forms
      .filter(({ title }) => title !== 'Chapterbook check')
      .map(({ title, responses }) => [title, responses.length]),
    properties: Object.fromEntries(scripts),
  });
}

function copyOf<T>(plain: T): T {
  return JSON.parse(JSON.stringify(plain));
}
