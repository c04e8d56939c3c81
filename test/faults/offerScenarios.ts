import { type Chapter, sam } from '../chapter/chapter';
import {
  filled,
  idOf,
  meanwhile,
  names,
  once,
  threeAsked,
  wrongBackstage,
  wrongStatus,
  wrongWithPeople,
} from './aidChapter';
import type { Scenario } from './driver';

const helper = 'helper@people.example';

/** Up to a letter that waits to be sent. */
function offered(): Chapter {
  const chapter = threeAsked();
  const volunteer = { Name: 'Vera Volunteer', 'E-mail': helper, Area: 'Northside', 'Can do': 'Driving' };
  chapter.type(chapter.workbook, 'Volunteers', volunteer);
  chapter.host.clock.advance({ minutes: 11 });
  chapter.host.click(chapter.desk, 'Chapter > Help > Find someone to help', { as: sam });
  const request = idOf(chapter, 'Ada Sample');
  const { ranked } = call<{ ranked: { id: string }[] }>(chapter, 'rankFor', { request });
  call(chapter, 'offerRequest', { request, volunteer: ranked[0]?.id });
  return chapter;
}

interface Answer<T> {
  ok: boolean;
  value: T;
  sentence?: string;
}

function call<T>({ host }: Chapter, name: string, args: object): T {
  const answer = host.ui.call(host.ui.screen.id, name, args) as Answer<T>;
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
}

const letters = (chapter: Chapter) => chapter.host.mail.sent.filter(({ to }) => to === helper);

/** The robots send the letter of an offer. */
export const letterSent: Scenario<Chapter> = {
  name: 'an offer is mailed',
  begin: once(() => offered().saved()),
  happens: (chapter) => chapter.host.clock.advance({ minutes: 11 }),
  wrong: (chapter) => {
    const { length } = letters(chapter);
    const log = filled(chapter.rows(chapter.desk, 'Mail log'));
    const wasTold = log.some(({ Status }) => Status !== 'Sent' && Status !== 'Waiting' && Status !== 'Sending');
    return [
      ...(length > 1 ? [`The letter went out ${length} times.`] : []),
      ...(length === 0 && !wasTold ? ['The letter was lost and nobody is told.'] : []),
      ...wrongBackstage(chapter),
      ...wrongWithPeople(chapter, names),
    ];
  },
  meanwhile: meanwhile('Ada Sample'),
};

function visit(chapter: Chapter, what: string): Answer<{ state: string }> {
  const link = /https:\S+\?t=\w+/.exec(letters(chapter)[0]?.body ?? '')?.[0] ?? '';
  const web = chapter.host.web(link);
  const start = /<script id="start" type="application\/json">(.*?)<\/script>/.exec(web.get().html)?.[1] ?? '{}';
  const { page, token, build, language } = JSON.parse(start);
  return web.call('page', { page, token, call: what, args: {}, build, language }) as Answer<{ state: string }>;
}

/** A volunteer takes what was offered, on the phone page; when the page says that it failed, they press again. */
export const taken: Scenario<Chapter> = {
  name: 'an offer is taken',
  begin: once(() => {
    const chapter = offered();
    chapter.host.clock.advance({ minutes: 11 });
    return chapter.saved();
  }),
  happens: (chapter) => void visit(chapter, 'take'),
  wrong: (chapter) => {
    const shown = visit(chapter, 'show');
    const state = shown.ok && shown.value.state === 'yours' ? 'yours' : visit(chapter, 'take').value?.state;
    return [
      ...(state === 'yours' ? [] : [`The volunteer sees ${state ?? shown.sentence}.`]),
      ...wrongWithPeople(chapter, names),
      ...wrongStatus(chapter, 'Ada Sample', 'Taken'),
    ];
  },
  meanwhile: meanwhile('Ada Sample'),
};
