import type { Chapter } from '../chapter/chapter';
import { meanwhile, wrongBackstage } from './aidChapter';
import { after, caseOf, dialog, everybody, rowsOf, write, wrongInBoth } from './aidLaterChapter';
import type { Scenario } from './driver';
import { tried } from './meanwhile';

/** What people do besides; nobody changes a status, which all are told by. */
const { 'a person changes the status of another request': _, ...acts } = meanwhile('Ada Sample');

/** All rows of the Desk with their cases, by name. */
const casesNow = (chapter: Chapter) => ['Ada Sample', 'Ben Sample'].map((name) => caseOf(chapter, name).Case ?? '');

function merge(chapter: Chapter): void {
  const people = rowsOf(chapter, 'People');
  const [keep, other] = ['Ada Sample', 'Ben Sample'].map((name) => people.find(({ Name }) => Name === name)?.ID);
  dialog(chapter, 'Merge twins')('mergeCases', { keep, other });
}
const merged = (chapter: Chapter) => rowsOf(chapter, 'People').find((row) => row['Same person as'] !== '');

/** Two cases are merged; told that it failed, the coordinator does it again, and is told that it was done. */
export const twinsMerged: Scenario<Chapter> = {
  name: 'twins are merged',
  begin: after(() => undefined),
  happens: merge,
  wrong: (chapter) => {
    tried(() => merge(chapter));
    const [ada, ben] = casesNow(chapter);
    return [
      ...(ada === ben && ada !== '' ? [] : ['They are two cases still.']),
      ...(merged(chapter)?.Name === 'Ben Sample' ? [] : ['The other case does not say so.']),
      ...wrongInBoth(chapter, everybody('New')),
      ...wrongBackstage(chapter),
    ];
  },
  meanwhile: acts,
};

function unmerge(chapter: Chapter): void {
  const other = rowsOf(chapter, 'People').find(({ Name }) => Name === 'Ben Sample')?.ID;
  dialog(chapter, 'Merge twins')('unmergeCases', { other });
}

export const twinsUnmerged: Scenario<Chapter> = {
  name: 'twins are taken apart',
  begin: after(merge),
  happens: unmerge,
  wrong: (chapter) => {
    unmerge(chapter);
    const people = rowsOf(chapter, 'People');
    const own = ['Ada Sample', 'Ben Sample'].map((name) => people.find(({ Name }) => Name === name)?.ID);
    return [
      ...(casesNow(chapter).join() === own.join() ? [] : ['Somebody has the request of the other.']),
      ...(merged(chapter) === undefined ? [] : ['They are merged still.']),
      ...wrongInBoth(chapter, everybody('New')),
      ...wrongBackstage(chapter),
    ];
  },
  meanwhile: acts,
};

/** Nothing tells of Ada any more, and it is noted once. */
function wrongErasing(chapter: Chapter, id: string): string[] {
  const { host, desk } = chapter;
  const everywhere = JSON.stringify([host.file(desk).save(), [...host.services.forms.values()]]);
  const lines = rowsOf(chapter, 'Erased').filter(({ Requests }) => Requests?.includes(id));
  return [
    ...(everywhere.includes('Ada Sample') ? ['Something of her is left.'] : []),
    ...(everywhere.includes('Ben Sample') ? [] : ['Somebody else was erased.']),
    ...(lines.length === 1 ? [] : [`It is noted ${lines.length} times.`]),
    ...wrongBackstage(chapter),
  ];
}

let adas = '';
const adaClosed = (chapter: Chapter) => {
  adas = caseOf(chapter, 'Ada Sample').ID ?? '';
  write(chapter, 'Ada Sample', 'Why closed', 'Done by others');
};

/** The robots erase a case in its time, and then its answer in the form. */
export const erasedInTime: Scenario<Chapter> = {
  name: 'a case is erased in its time',
  begin: after((chapter) => {
    adaClosed(chapter);
    chapter.host.clock.advance({ minutes: 11 });
    chapter.host.runtime.moveTo(chapter.host.runtime.now() + 31 * 86_400_000);
  }),
  happens: ({ host }) => host.clock.advance({ minutes: 61 }),
  wrong: (chapter) => wrongErasing(chapter, adas),
  meanwhile: acts,
};

function forget(chapter: Chapter): void {
  const person = caseOf(chapter, 'Ada Sample').Case ?? rowsOf(chapter, 'Desk').find(({ ID }) => ID === adas)?.Case;
  dialog(chapter, 'What will be erased')('forgetPerson', { person });
}

/** Somebody asks to be forgotten; told that it failed, the coordinator looks, and does it again if she is still there. */
export const forgotten: Scenario<Chapter> = {
  name: 'somebody is forgotten at once',
  begin: after((chapter) => {
    adas = caseOf(chapter, 'Ada Sample').ID ?? '';
  }),
  happens: forget,
  wrong: (chapter) => {
    if (caseOf(chapter, 'Ada Sample').Case) tried(() => forget(chapter));
    chapter.host.clock.advance({ minutes: 61 });
    return wrongErasing(chapter, adas);
  },
  meanwhile: acts,
};

function draw(chapter: Chapter): void {
  dialog(chapter, 'Share fairly when there is not enough')('confirmDraw', { need: 'food', capacity: 1, seed: '4711' });
}

/** It is decided who is helped; told that it failed, the coordinators look among the draws, and decide again if it is not there. */
export const drawConfirmed: Scenario<Chapter> = {
  name: 'a fair draw is confirmed',
  begin: after(() => undefined),
  happens: draw,
  wrong: (chapter) => {
    if (rowsOf(chapter, 'Fair draws').length === 0) tried(() => draw(chapter));
    const checked = dialog(
      chapter,
      'Share fairly when there is not enough',
    )<{ isSame: boolean; chosen: string[] }[]>('checkDraws');
    const [chosen] = checked[0]?.chosen ?? [];
    const expected = Object.fromEntries(
      ['Ada Sample', 'Ben Sample', 'Cleo Sample'].map((name) => [
        name,
        caseOf(chapter, name).ID === chosen ? 'Looking' : 'Waiting',
      ]),
    );
    return [
      ...(checked.length === 1 && checked[0]?.isSame
        ? []
        : [`${checked.length} draws, and the last cannot be done again.`]),
      ...wrongInBoth(chapter, expected),
      ...wrongBackstage(chapter),
    ];
  },
  meanwhile: acts,
};
