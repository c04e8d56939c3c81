import { columnLetters } from '../../src/google/spreadsheet';
import { handIn, opened, smallChapter } from '../aid/deskHand';
import type { Chapter } from '../chapter/chapter';

/** As somebody types it who wants the very text: the apostrophe is the Sheet's own sign for that. */
const asText = (text: string) => `'${text.replace(/\r?\n/g, ' ')}`;

/** Rows pasted below the last one, by header. */
function paste(chapter: Chapter, file: string, tab: string, columns: Record<string, readonly string[]>): void {
  const hand = chapter.at(file);
  const [headers = [], ...rows] = hand.reads(tab);
  for (const [header, texts] of Object.entries(columns)) {
    const column = columnLetters(headers.indexOf(header) + 1);
    hand.paste(
      `'${tab}'!${column}${rows.length + 2}`,
      texts.map((text) => [text]),
    );
  }
}

/** Somebody fills in every question of the form with the same text, where it takes one. */
function answersOf(text: string): Record<string, string | string[]> {
  return {
    'What do you need?': ['Food'],
    'What shall we call you?': text,
    'Your phone number': '703 555 0142',
    'Your e-mail address': text,
    'For how many people?': text,
    'Where shall we bring it?': text,
    'Anything we should know?': text,
    'Which part of town are you in?': 'Northside',
    'What we may do': ['You may give my name and address to the person who helps me.'],
  };
}

/** Each text once in every field of the form, and all of them together in every other way in. */
export function filledWith(texts: readonly string[]): Chapter {
  const chapter = smallChapter();
  const { host, workbook, desk } = chapter;
  const together = texts.join(' ');
  const form = chapter.formCalled(/ask for help/);
  for (const text of texts) host.forms.submit(form, answersOf(text), { untold: true });
  paste(chapter, workbook, 'Areas', { Area: texts.map(asText), Notes: texts.map(asText) });
  paste(chapter, workbook, 'Volunteers', {
    Name: texts.map(asText),
    'E-mail': texts.map((_, at) => `helper${at}@example.org`),
    Phone: texts.map(asText),
    Area: texts.map(() => 'Northside'),
    'Can do': texts.map(() => 'Driving'),
    'May take requests themselves': texts.map((_, at) => (at % 5 === 0 ? 'Yes' : 'No')),
  });
  paste(chapter, workbook, 'Requests', { Need: ['Food', 'Food'], 'Taken by': [asText(together), asText('=1+1')] });
  paste(chapter, desk, 'Partners', { Group: texts.map(asText), Website: texts.map(asText) });
  paste(chapter, desk, 'Desk', {
    Area: ['Northside', ...texts.map(asText)],
    Status: ['Looking', ...texts.map(() => 'Looking')],
    Name: [asText(together), ...texts.map(asText)],
    'Phone or e-mail': [asText(together), ...texts.map(asText)],
    Notes: [asText(together), ...texts.map(asText)],
  });
  const settings = handIn(chapter, desk, 'Settings');
  const setting = (what: string, value: string) =>
    settings.write('Value', value, settings.rows().findIndex(({ Setting }) => Setting === what) + 2);
  setting('Name of the chapter', asText(together.slice(0, 2000)));
  setting('A number people can call', asText(together.slice(0, 500)));
  askOnPageAndPhone(chapter, together);
  handIn(chapter, workbook, 'Volunteers').write('May take requests themselves', 'Yes');
  host.clock.advance({ minutes: 75 });
  const { ask } = opened(chapter, 'Help > Find someone to help');
  const { planned } = ask<{ planned: { request: string; volunteer: string }[] }>('planOffers');
  ask('offerAll', { offers: planned.slice(0, 20).map(({ request, volunteer }) => ({ request, volunteer })) });
  host.clock.advance({ minutes: 11 });
  return chapter;
}

/** Somebody sends our page. @returns their link to see how it stands */
function sentOnPage({ host }: Chapter, id: number, told: object): string {
  const url = `${host.webAppUrl(host.project('Desk').id)}?page=ask`;
  const build = /"build":"(\w+)"/.exec(host.web(url).get().html)?.[1];
  const answers = { id: `page-00000000-0000-4000-8000-00000000000${id}`, language: 'en', seconds: 60, ...told };
  const request = { page: 'ask', token: '', call: 'send', args: answers, build, language: 'en' };
  return (host.web(url).call('page', request) as { value?: { statusLink: string } }).value?.statusLink ?? '';
}

/** Somebody asks on our page, and is helped at once. @returns their own page */
export function askedAndHelped(chapter: Chapter): string {
  const link = sentOnPage(chapter, 3, { answers: { needs: ['food'], phone: '703 555 0199' } });
  chapter.host.clock.advance({ minutes: 11 });
  const desk = handIn(chapter, chapter.desk, 'Desk');
  desk.write('Why closed', 'Delivered', desk.rows().length + 1);
  return link;
}

function askOnPageAndPhone(chapter: Chapter, text: string): void {
  const short = text.slice(0, 3900);
  const told = { name: short, phone: short, email: short, address: short, note: short, area: short, quantity: short };
  const answers = { ...told, needs: ['food', short], when: short, reach: [short], consent: ['share', short] };
  sentOnPage(chapter, 1, { answers });
  sentOnPage(chapter, 2, { answers, website: short });
  const { ask } = opened(chapter, 'Help > New call');
  ask('keepCall', { id: 'call-00000002', language: 'en', answers, done: false });
  ask('keepCall', { id: 'call-00000001', language: 'en', answers, done: true });
}

/** The formulas of a file, with numbers left out: those of another row are the same. */
export function formulasIn({ host }: Chapter, id: string): string[] {
  const file = host.file(id);
  const found = file.sheets().flatMap((sheet) =>
    file
      .get<{ isFormula: boolean; id: number }[]>('getCells', sheet)
      .filter(({ isFormula }) => isFormula)
      .map(({ id: cell }) => {
        const { row, col } = file.get<{ row: number; col: number }>('getCellPosition', cell);
        return file.formula(sheet, row, col).replace(/\d+/g, '#');
      }),
  );
  return [...new Set(found)].sort();
}
