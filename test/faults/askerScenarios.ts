import type { Chapter } from '../chapter/chapter';
import { meanwhile, names, wrongBackstage, wrongWithPeople } from './aidChapter';
import { after, caseOf, lettersTo, linkIn, page, rowsOf, write, wrongInBoth, wrongLetters } from './aidLaterChapter';
import type { Scenario } from './driver';

const address = 'dora@people.example';
const answers = {
  ...{ name: 'Dora Sample', email: address, needs: ['food'], reach: ['email'], consent: ['contact', 'share'] },
  area: 'Northside',
};

function send({ host }: Chapter): void {
  const link = `${host.webAppUrl(host.project('Desk').id)}?page=ask`;
  const id = 'page-00000000-0000-4000-8000-000000000001';
  const build = /"build":"(\w+)"/.exec(host.web(link).get().html)?.[1];
  const args = { id, language: 'en', answers, website: '', seconds: 60 };
  host.web(link).call('page', { page: 'ask', token: '', call: 'send', args, build, language: 'en' });
}

/** Somebody sends our own page, and presses again when it says that it failed. */
export const askedOnPage: Scenario<Chapter> = {
  name: 'somebody asks on our page',
  begin: after(() => undefined),
  happens: send,
  wrong: (chapter) => {
    send(chapter);
    chapter.host.clock.advance({ minutes: 11 });
    return [
      ...wrongWithPeople(chapter, [...names, 'Dora Sample']),
      ...wrongLetters(chapter, address, /We have your message/),
      ...wrongBackstage(chapter),
    ];
  },
  meanwhile: meanwhile('Dora Sample'),
};

const doraAsked = (then: (chapter: Chapter) => void = () => undefined) =>
  after((chapter) => {
    send(chapter);
    chapter.host.clock.advance({ minutes: 21 });
    then(chapter);
  });

const onHerPage = (chapter: Chapter, call: string) => {
  const [letter] = lettersTo(chapter, address, /We have your message/);
  return page(chapter, linkIn(letter), call, { request: caseOf(chapter, 'Dora Sample').ID });
};

/** Who asked presses a button of their page, and once more when it says that it failed. */
function pressed(
  call: string,
  status: string,
  { wrong, before }: { wrong?: (row: Record<string, string>) => string[]; before?: (chapter: Chapter) => void } = {},
): Scenario<Chapter> {
  return {
    name: `who asked says ${call}`,
    begin: doraAsked(before),
    happens: (chapter) => void onHerPage(chapter, call),
    wrong: (chapter) => {
      const { ok } = onHerPage(chapter, call);
      return [
        ...(ok ? [] : ['The page declines.']),
        ...(wrong?.(caseOf(chapter, 'Dora Sample')) ?? []),
        ...wrongInBoth(chapter, { 'Dora Sample': status }),
        ...wrongBackstage(chapter),
      ];
    },
    meanwhile: meanwhile('Dora Sample'),
  };
}

export const stillNeeded = pressed('stillNeeded', 'Looking', {
  before: (chapter) => write(chapter, 'Dora Sample', 'Why closed', 'Too late'),
  wrong: (row) => [
    ...(row['Why closed'] === '' ? [] : [`It is closed as ${row['Why closed']}.`]),
    ...(row['Please look']?.split('\n').length === 1 ? [] : ['It says so more than once.']),
  ],
});
export const noLongerNeeded = pressed('noLongerNeeded', 'Closed', {
  wrong: (row) => (row['Why closed'] === 'No longer needed' ? [] : [`It is closed as ${row['Why closed']}.`]),
});
export const callMe = pressed('callMe', 'New', {
  wrong: (row) => (row['Call back on'] !== '' && row['Please look'] !== '' ? [] : ['Nobody is told to call.']),
});

/** The robots thank who was helped and ask once whether it was enough. */
export const thanked: Scenario<Chapter> = {
  name: 'who was helped is thanked',
  begin: doraAsked((chapter) => {
    write(chapter, 'Dora Sample', 'Helper', 'Vera Volunteer');
    write(chapter, 'Dora Sample', 'Status', 'Done');
  }),
  happens: ({ host }) => host.clock.advance({ minutes: 61 }),
  wrong: (chapter) => [
    ...wrongLetters(chapter, address, /^Thank you/),
    ...(caseOf(chapter, 'Dora Sample')['Asked whether it was enough'] === '' ? ['She was not asked.'] : []),
    ...wrongInBoth(chapter, { 'Dora Sample': 'Done' }),
    ...wrongBackstage(chapter),
  ],
  meanwhile: meanwhile('Dora Sample'),
};

/** A coordinator refers somebody to another group. */
export const referred: Scenario<Chapter> = {
  name: 'a request is referred',
  begin: after((chapter) => chapter.type(chapter.desk, 'Partners', { Group: 'Food bank of the sample' })),
  happens: (chapter) => write(chapter, 'Ben Sample', 'Referred to', 'Food bank of the sample'),
  wrong: (chapter) => {
    const steps = rowsOf(chapter, 'Steps').filter(({ Request }) => Request === caseOf(chapter, 'Ben Sample').ID);
    return [
      ...(steps.length <= 1 ? [] : [`It went ${steps.length} steps.`]),
      ...wrongInBoth(chapter, { 'Ben Sample': 'Waiting' }),
      ...wrongWithPeople(chapter, names),
    ];
  },
  meanwhile: meanwhile('Ben Sample'),
};
