import { type Chapter, sam } from '../chapter/chapter';
import { filled, idOf, meanwhile, names, once, threeAsked, wrongBackstage, wrongWithPeople } from './aidChapter';
import type { Scenario } from './driver';
import { lettersOf } from './meanwhile';

const caller = 'Dora Sample';
const call = { id: 'call-00000001', language: 'en', answers: { name: caller, needs: ['food'] }, done: true };

/** The operator saves the call, and presses again when they are told that it failed. */
function saveCall({ host, desk }: Chapter): void {
  host.open(desk, { as: sam });
  host.click(desk, 'Chapter > Help > New call', { as: sam });
  host.ui.call(host.ui.screen.id, 'keepCall', call);
  host.ui.call(host.ui.screen.id, 'takeCall', { id: call.id });
}

/** Somebody asks by phone. */
export const callTaken: Scenario<Chapter> = {
  name: 'a call is taken in',
  begin: once(() => threeAsked().saved()),
  happens: saveCall,
  wrong: (chapter) => {
    saveCall(chapter);
    return [...wrongWithPeople(chapter, [...names, caller]), ...wrongBackstage(chapter)];
  },
  meanwhile: meanwhile('Ada Sample'),
};

function write(chapter: Chapter, name: string, header: string, value: string): void {
  const row = chapter.rows(chapter.desk, 'Desk').findIndex((one) => one.Name === name) + 2;
  const column = chapter.at(chapter.desk).reads('Desk')[0]?.indexOf(header) ?? -1;
  chapter.at(chapter.desk).type(`Desk!${lettersOf(column)}${row}`, value);
}

const cellOf = (chapter: Chapter, name: string, header: string) =>
  chapter.rows(chapter.desk, 'Desk').find((one) => one.Name === name)?.[header] ?? '';

/** A coordinator chooses in a cell how a call went. */
export const callLogged: Scenario<Chapter> = {
  name: 'a call is logged in a cell',
  begin: once(() => threeAsked().saved()),
  happens: (chapter) => write(chapter, 'Ben Sample', 'Log a call', 'No answer'),
  wrong: (chapter) => {
    const calls = filled(chapter.rows(chapter.desk, 'Calls')).filter(
      ({ Request }) => Request === idOf(chapter, 'Ben Sample'),
    );
    const attempts = cellOf(chapter, 'Ben Sample', 'Calls without answer');
    return [
      ...(calls.length === 1 ? [] : [`The call is logged ${calls.length} times.`]),
      ...(attempts === '1' ? [] : [`It counts as ${attempts || 'no'} calls.`]),
      ...(cellOf(chapter, 'Ben Sample', 'Log a call') === '' ? [] : ['The cell is not free again.']),
      ...wrongWithPeople(chapter, names),
    ];
  },
  meanwhile: meanwhile('Ben Sample'),
};
