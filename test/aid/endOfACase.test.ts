import { createHash } from 'node:crypto';
import type { StandingView } from '../../src/aid/standing';
import { Chapter } from '../chapter/chapter';
import { later } from '../later';
import { handIn, lettersTo, linkIn, opened, smallChapter, visit } from './deskHand';

jest.setTimeout(180_000);

const rosa = {
  'What shall we call you?': 'Rosa Canary',
  'Your phone number': '703 555 0142',
  'Your e-mail address': 'rosa.canary@example.org',
  'Where shall we bring it?': '7 Canary Lane',
  'Anything we should know?': 'the canary sings',
  'How may we reach you?': ['Write me an e-mail'],
  'What we may do': ['You may call me or write to me about this request.'],
};

function rosaAsked(chapter = smallChapter()) {
  chapter.askForHelp(rosa);
  chapter.host.clock.advance({ minutes: 11 });
  const desk = handIn(chapter, chapter.desk, 'Desk');
  const link = linkIn(lettersTo(chapter, 'rosa.canary@example.org')[0]);
  return { chapter, desk, link, visit: visit(chapter, link, 'standing'), number: desk.row().Case ?? '' };
}

/** Everything in both files and in the forms. */
function everything(chapter: Chapter): string {
  const { host, desk, workbook } = chapter;
  const tabs = [desk, workbook].map((file) =>
    chapter
      .at(file)
      .tabs()
      .map((tab) => chapter.at(file).reads(tab)),
  );
  return JSON.stringify([tabs, [...host.services.forms.values()]]);
}
const canary = /canary|555\D*0142/i;

function setting(chapter: Chapter, what: string, value: string): void {
  const settings = handIn(chapter, chapter.desk, 'Settings');
  settings.write('Value', value, settings.rows().findIndex(({ Setting }) => Setting === what) + 2);
}

/** So many days, and then the robots come round. */
const pass = ({ host }: Chapter, days: number) => later(host, days * 24 + 71 / 60);

test('“forget me now” takes everything at once, and the form’s own copy within the hour', () => {
  const { chapter, number, visit } = rosaAsked();
  expect(everything(chapter)).toMatch(canary);
  opened(chapter, 'Help > What will be erased').ask('forgetPerson', { person: number });
  expect(JSON.stringify([chapter.rows(chapter.desk, 'Desk'), chapter.rows(chapter.desk, 'People')])).not.toMatch(
    canary,
  );
  chapter.host.clock.advance({ minutes: 65 });
  expect(everything(chapter)).not.toMatch(canary);
  expect(visit('show')).toMatchObject({ ok: false });
  expect(chapter.rows(chapter.desk, 'Erased')).toMatchObject([{ Case: number, 'Erased on': '2026-03-02' }]);
});

test('what will be erased is seen beforehand, on the day that it then goes', () => {
  const { chapter, desk, number } = rosaAsked();
  desk.write('Why closed', 'Delivered');
  const preview = () => opened(chapter, 'Help > What will be erased').ask<{ cases: object[] }>('comingErasures').cases;
  expect(preview()).toEqual([{ id: number, requests: [desk.row().ID], eraseOn: '2026-04-01', held: false }]);
  pass(chapter, 29);
  expect(everything(chapter)).toMatch(canary);
  pass(chapter, 1);
  expect(everything(chapter)).not.toMatch(canary);
  expect(preview()).toEqual([]);
});

test('nothing goes while all erasing is held for a lawyer, and all of it goes once it is not', () => {
  const { chapter, desk, number } = rosaAsked();
  setting(chapter, 'Hold all erasing', 'yes');
  desk.write('Why closed', 'Delivered');
  pass(chapter, 60);
  expect(everything(chapter)).toMatch(canary);
  const { ask } = opened(chapter, 'Help > What will be erased');
  expect(ask('comingErasures')).toMatchObject({ allHeld: true });
  expect(() => ask('forgetPerson', { person: number })).toThrow();
  setting(chapter, 'Hold all erasing', 'no');
  pass(chapter, 1);
  expect(everything(chapter)).not.toMatch(canary);
});

test('who comes back after they were erased is recognised by a mark that only this script can make', () => {
  const { chapter, desk, number } = rosaAsked();
  desk.write('Why closed', 'Delivered');
  pass(chapter, 31);
  const mark = chapter.rows(chapter.desk, 'People')[0]?.Mark ?? '';
  expect(mark).toMatch(/^[0-9a-f]{32}/);
  for (const told of ['7035550142', '+17035550142', '17035550142', 'rosa.canary@example.org', '703 555 0142']) {
    for (const kind of ['sha256', 'sha1', 'md5']) {
      expect(mark).not.toContain(createHash(kind).update(told).digest('hex').slice(0, 32));
    }
  }
  chapter.askForHelp({ 'What shall we call you?': 'R.', 'Your phone number': '(703) 555-0142' });
  expect(desk.row(3)['Maybe the same person as']).toBe(number);
  const elsewhere = Chapter.ready({ seed: 7 });
  const other = rosaAsked(elsewhere);
  other.desk.write('Why closed', 'Delivered');
  pass(elsewhere, 31);
  expect(elsewhere.rows(elsewhere.desk, 'People')[0]?.Mark).not.toContain(mark.slice(0, 32));
});

test('to help out is offered only after help has closed, by the form that everybody gets', () => {
  const { chapter, desk, visit } = rosaAsked();
  const join = () => (visit('show') as { value: StandingView }).value.joinUs;
  expect(join()).toBe('');
  desk.write('Helper', 'Vera Muster');
  desk.write('Status', 'Done');
  expect(join()).toBe('');
  desk.write('Status', 'Closed');
  const settings = chapter.rows(chapter.desk, 'Settings');
  expect(join()).toBe(settings.find(({ Setting }) => Setting === 'Form: help out (English)')?.Value);
  expect(join()).not.toMatch(/[?#&]/);
  for (const { subject, body } of lettersTo(chapter, 'rosa.canary@example.org')) {
    expect(subject + body).not.toMatch(/help out|join/i);
  }
});
