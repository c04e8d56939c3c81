import type { Chapter } from '../chapter/chapter';
import { meanwhile, wrongBackstage } from './aidChapter';
import {
  after,
  caseOf,
  dialog,
  everybody,
  lettersTo,
  linkIn,
  page,
  rowsOf,
  write,
  wrongInBoth,
  wrongLetters,
} from './aidLaterChapter';
import type { Scenario } from './driver';
import { tried } from './meanwhile';

const asksForHelp = /Can you help/;

/** A coordinator asks one of the two for Ada. @returns the address of who was asked, and of the other */
function askFirst(chapter: Chapter): void {
  const ask = dialog(chapter, 'Find someone to help');
  const request = caseOf(chapter, 'Ada Sample').ID;
  const { ranked } = ask<{ ranked: { id: string }[] }>('rankFor', { request });
  ask('offerRequest', { request, volunteer: ranked[0]?.id });
  chapter.host.clock.advance({ minutes: 11 });
}

const volunteers = ['vera@people.example', 'otto@people.example'];
const states = (chapter: Chapter) => rowsOf(chapter, 'Offers').map(({ State }) => State);

const passedOn = (chapter: Chapter, first: string): string[] => [
  ...(states(chapter).join() === `${first},Offered` ? [] : [`The offers are ${states(chapter).join()}.`]),
  ...volunteers.flatMap((address) => wrongLetters(chapter, address, asksForHelp)),
  ...wrongInBoth(chapter, { 'Ada Sample': 'Looking' }),
  ...wrongBackstage(chapter),
];

/** Somebody said no: the next one is asked by itself. */
export const declinedPassedOn: Scenario<Chapter> = {
  name: 'a declined offer is passed on',
  begin: after((chapter) => {
    askFirst(chapter);
    for (const address of volunteers) {
      const [letter] = lettersTo(chapter, address, asksForHelp);
      if (letter) page(chapter, linkIn(letter), 'decline');
    }
  }),
  happens: ({ host }) => host.clock.advance({ minutes: 61 }),
  wrong: (chapter) => passedOn(chapter, 'Declined'),
  meanwhile: meanwhile('Ada Sample'),
};

/** Nobody answered in time. */
export const unansweredPassedOn: Scenario<Chapter> = {
  name: 'an unanswered offer is passed on',
  begin: after((chapter) => {
    askFirst(chapter);
    chapter.host.runtime.moveTo(chapter.host.runtime.now() + 73 * 3_600_000);
  }),
  happens: ({ host }) => host.clock.advance({ minutes: 61 }),
  wrong: (chapter) => passedOn(chapter, 'No answer'),
  meanwhile: meanwhile('Ada Sample'),
};

/** What people do besides; a request that somebody lets wait is not offered. */
const { 'a person changes the status of another request': _, ...withoutStatus } = meanwhile('Ada Sample');

/** A coordinator offers all that the plan proposes; told that it failed, they choose it again. */
function offerEverything(chapter: Chapter): void {
  const ask = dialog(chapter, 'Find someone to help');
  const { planned } = ask<{ planned: { request: string; volunteer: string }[] }>('planOffers');
  ask('offerAll', { offers: planned.map(({ request, volunteer }) => ({ request, volunteer })) });
}

export const allOffered: Scenario<Chapter> = {
  name: 'all open requests are offered at once',
  begin: after(() => undefined),
  happens: offerEverything,
  wrong: (chapter) => {
    tried(() => offerEverything(chapter));
    chapter.host.clock.advance({ minutes: 11 });
    const offered = rowsOf(chapter, 'Offers').map(({ Request }) => Request);
    const sent = volunteers.flatMap((address) => lettersTo(chapter, address, asksForHelp)).length;
    return [
      ...(new Set(offered).size === offered.length ? [] : ['A request was offered twice.']),
      ...(offered.length === 3 ? [] : [`${offered.length} of 3 are offered.`]),
      ...(sent <= offered.length ? [] : [`${sent} letters went out.`]),
      ...wrongInBoth(chapter, everybody('Looking')),
      ...wrongBackstage(chapter),
    ];
  },
  meanwhile: withoutStatus,
};

function takeFromBoard(chapter: Chapter): { yours: unknown[] } | undefined {
  const [letter] = lettersTo(chapter, 'vera@people.example', /Take what you can do/);
  const request = caseOf(chapter, 'Ada Sample').ID;
  const answer = page<{ yours: unknown[] }>(chapter, linkIn(letter), 'take', { request });
  return answer.ok ? answer.value : undefined;
}

/** A vetted volunteer takes a request from the board, and presses again when the page says that it failed. */
export const takenFromBoard: Scenario<Chapter> = {
  name: 'a request is taken from the board',
  begin: after((chapter) => write(chapter, 'Ada Sample', 'Status', 'Looking')),
  happens: (chapter) => void takeFromBoard(chapter),
  wrong: (chapter) => {
    const yours = takeFromBoard(chapter)?.yours.length;
    return [
      ...(yours === 1 ? [] : [`${yours} are hers.`]),
      ...(states(chapter).join() === 'Taken' ? [] : [`The offers are ${states(chapter).join()}.`]),
      ...wrongInBoth(chapter, { 'Ada Sample': 'Taken' }),
      ...wrongBackstage(chapter),
    ];
  },
  meanwhile: meanwhile('Ada Sample'),
};
