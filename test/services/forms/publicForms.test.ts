import type { Host } from '../../../local/host/host';
import { PublicForms } from '../../../local/host/publicForms';
import { answersIn, formsOf, needsForm } from './formsOf';

type Told = Record<string, unknown>;

/** A chapter's form whose answers go to its Sheet, and what the triggers of both are told. */
function answeredForm() {
  const { host, forms, run, only, file } = formsOf();
  run((app) => needsForm(app).setDestination(app.DestinationType.SPREADSHEET, 'sheet'));
  const told: { source: string; event: Told }[] = [];
  const listening = {
    ...host,
    services: { forms, range: (_file: string, range: unknown) => range, spreadsheet: (id: string) => id },
    triggers: {
      formSubmitted: (source: string, eventOf: () => Told) => told.push({ source, event: run(() => eventOf()) }),
    },
  };
  const visitors = new PublicForms(listening as unknown as Host);
  return { visitors, told, run, only, file };
}

const thatMorning = expect.stringMatching(/^3\/2\/2026 08:\d\d:\d\d$/);
const anasAnswers = { 'Your name': 'Ana Ejemplo', 'What do you need?': ['A ride'] };

describe('A visitor', () => {
  it('finds the forms, each at its address', () => {
    const { visitors, only, run } = answeredForm();
    expect(visitors.list().map(({ title }) => title)).toEqual(['Ask for help']);
    expect(visitors.byId(only().id).items.length).toBe(2);
    const url = run((app) => app.openById(only().id).getPublishedUrl());
    expect(visitors.byUrl(url).id).toBe(only().id);
    expect(() => visitors.byUrl('https://docs.example/form/none')).toThrow('There is no form at');
  });

  it('answers: the Sheet gets a row, and the form and the Sheet hear of it', () => {
    const { visitors, told, only, file } = answeredForm();
    const id = visitors.submit(only().id, anasAnswers);
    expect(answersIn(file)).toEqual([
      ['Timestamp', 'Your name', 'What do you need?'],
      [thatMorning, 'Ana Ejemplo', 'A ride'],
    ]);
    expect(told.map(({ source }) => source)).toEqual([only().id, 'sheet']);
    const [form, sheet] = told.map(({ event }) => event) as [Told, Told];
    expect((form.response as GoogleAppsScript.Forms.FormResponse).getId).toBeDefined();
    expect(only().responses[0]?.id).toBe(id);
    expect(sheet).toMatchObject({
      namedValues: {
        Timestamp: [thatMorning],
        'Your name': ['Ana Ejemplo'],
        'What do you need?': ['A ride'],
      },
      values: [thatMorning, 'Ana Ejemplo', 'A ride'],
      range: { top: 1, left: 0, bottom: 1, right: 2 },
    });
  });

  it('who answers wrongly leaves nothing behind', () => {
    const { visitors, told, only, file } = answeredForm();
    expect(() => visitors.submit(only().id, {})).toThrow('“Your name” needs an answer.');
    expect([told, only().responses, answersIn(file).length]).toEqual([[], [], 1]);
  });

  it('is heard of by the form alone when the tab of answers was deleted', () => {
    const { visitors, told, only } = answeredForm();
    only().destination = { fileId: 'sheet', sheetId: 'gone' };
    visitors.submit(only().id, anasAnswers);
    expect(told.map(({ source }) => source)).toEqual([only().id]);
  });
});

test('Google may tell a script twice of one response', () => {
  const { visitors, told, only, run } = answeredForm();
  const id = visitors.submit(only().id, anasAnswers);
  visitors.tellAgain(only().id, id);
  const ids = told
    .filter(({ source }) => source === only().id)
    .map(({ event }) => run(() => (event.response as GoogleAppsScript.Forms.FormResponse).getId()));
  expect(ids).toEqual([id, id]);
  expect(() => visitors.tellAgain(only().id, 'none')).toThrow('has no response none');
});
