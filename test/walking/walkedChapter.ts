import { madeOnce } from '../build/madeOnce';
import { ana, Chapter } from '../chapter/chapter';
import { sendList } from '../exchange/sentList';
import { listOf } from '../turf/doorLists';

const list = `Voter File VANID,LastName,FirstName,Address,Zip5,Latitude,Longitude,PrecinctName
1,Ejemplo,Ana,101 N Alfred St Apt 1,22314,38.8055,-77.0490,Parker-Gray
2,Sample,Sam,101 N Alfred St Apt 2,22314,38.8055,-77.0490,Parker-Gray
3,Muestra,Eva,103 N Alfred St,22314,38.8056,-77.0490,Parker-Gray
4,Prueba,Leo,105 N Alfred St,22314,38.8057,-77.0490,Parker-Gray`;

type Answer<T> = { ok: true; value: T } | { ok: false; sentence: string };

/** A chapter that helps and knocks on doors, with one walk list in Sam's hands. */
export class WalkedChapter {
  private constructor(
    readonly chapter: Chapter,
    /** The address of Sam's list. */
    readonly link: string,
  ) {}

  static ready(): WalkedChapter {
    const { chapter, link } = madeOnce('walked chapter', () => WalkedChapter.setUp().saved());
    return new WalkedChapter(Chapter.resumed(chapter), link);
  }

  private static setUp(): WalkedChapter {
    const chapter = Chapter.ready();
    const walked = new WalkedChapter(chapter, '');
    const { jobId } = walked.atDialog('Bring in & take out > Bring in a list', (ask) =>
      sendList(listOf(list), 'doors', ask),
    );
    walked.finish(jobId);
    const areas = chapter.rows(chapter.workbook, 'Areas').map(({ ID }) => ID);
    walked.finish(walked.atDialog('Doors > Make walk lists', (ask) => ask('startWalkLists', { areas, size: 40 })));
    chapter.type(chapter.workbook, 'Volunteers', { Name: 'Sam Sample', 'E-mail': 'sam.walks@example.org' });
    chapter.host.clock.advance({ hours: 1, minutes: 5 });
    const [turf] = chapter.rows(chapter.workbook, 'Walk lists');
    const [volunteer] = chapter.rows(chapter.workbook, 'Volunteers');
    const { text } = walked.atDialog('Doors > Hand out walk lists', (ask) =>
      ask<{ text: string }>('handOutTurf', { turf: turf?.ID, volunteer: volunteer?.ID, until: '2026-03-09' }),
    );
    return new WalkedChapter(chapter, /https:\S+/.exec(text)?.[0] as string);
  }

  private saved() {
    return { chapter: this.chapter.saved(), link: this.link };
  }

  private atDialog<T>(item: string, work: (ask: <R>(name: string, args: object) => R) => T): T {
    const { host, workbook } = this.chapter;
    host.click(workbook, `Chapter > ${item}`, { as: ana });
    const { id } = host.ui.screen;
    return work(<R>(name: string, args: object) => {
      const answer = host.ui.call(id, name, args) as Answer<R>;
      if (!answer.ok) throw new Error(answer.sentence);
      return answer.value;
    });
  }

  private finish(jobId: string): void {
    for (let turn = 0; turn < 50; turn += 1) {
      const { state } = this.atDialog('Doors > Make walk lists', (ask) =>
        ask<{ state: string }>('continueJob', { jobId }),
      );
      if (state === 'done') return;
    }
    throw new Error('It never ended');
  }

  /** What a page of an address answers, as its own script calls it. */
  call<T>(address: string, page: string, call: string, args: object = {}): T {
    const web = this.chapter.host.web(address);
    const { query } = addressParts(address);
    const build = /"build":"(\w+)"/.exec(web.get({ params: query }).html)?.[1];
    const request = { page, token: query.t ?? '', call, args, build, language: 'en' };
    const answer = web.call('page', request) as Answer<T>;
    if (!answer.ok) throw new Error(answer.sentence);
    return answer.value;
  }
}

/** What stands in an address after the question mark. */
export function addressParts(address: string): { url: string; query: Record<string, string> } {
  const [url = '', query = ''] = address.split('?');
  return { url, query: Object.fromEntries(new URLSearchParams(query)) };
}
