import type { BoardView } from '../../src/aid/board';
import type { Twins } from '../../src/aid/mergeCases';
import type { PlannedOffer } from '../../src/aid/offerAll';
import { handIn, lettersTo, opened, smallChapter } from '../aid/deskHand';
import { ana } from '../chapter/chapter';
import { later } from '../later';
import { canaries, canariesIn, escaped, left } from './canaries';

jest.setTimeout(300_000);

const chapter = smallChapter();
const { host, workbook } = chapter;
const desk = handIn(chapter, chapter.desk, 'Desk');
const requests = handIn(chapter, workbook, 'Requests');
const soon = (time: { minutes?: number; hours?: number }) => host.clock.advance(time);
/** Days in which the robots stood still, and then they come round. */
const muchLater = (days: number) => later(host, days * 24 + 75 / 60);

const rosa = canaries('rosa', '60');
const paula = canaries('paula', '61');
const tomas = canaries('tomas', '62');
const hand = canaries('hand', '63');
const office = canaries('office', '64');

/** The row of the Desk, as the Sheet counts, in which something stands. */
const rowWith = (text: string) => desk.rows().findIndex((row) => Object.values(row).includes(text)) + 2;
const requestOf = (text: string) => desk.row(rowWith(text)).ID ?? '';

/** Somebody at a page of the Help desk, behind a link or not. */
function visit(link: string, page: string) {
  const { html } = host.web(link).get();
  const build = /"build":"(\w+)"/.exec(html)?.[1];
  const token = /[?&]t=(\w+)/.exec(link)?.[1] ?? '';
  const call = (name: string, args: object = {}) => {
    const answer = host.web(link).call('page', { page, token, call: name, args, build, language: 'en' });
    return answer as { ok: boolean; value: Record<string, unknown>; sentence?: string };
  };
  return { html, call };
}
const linksTo = (address: string, subject: RegExp) =>
  lettersTo(chapter, address)
    .filter((letter) => subject.test(letter.subject))
    .map(({ body }) => /https:\/\/\S+\?t=[0-9a-f]{32}/.exec(body)?.[0] ?? '');
const lastOf = (links: string[]) => links[links.length - 1] ?? '';

/** Both files write to the same person in the morning, and when somebody did not feel safe. */
function digestsTo(address: string) {
  for (const file of [chapter.desk, workbook]) {
    const settings = handIn(chapter, file, 'Settings');
    const row = settings.rows().findIndex(({ Setting }) => Setting === 'Who gets the morning digest') + 2;
    settings.write('Value', address, row);
  }
}

/** A question that the chapter put into its form. */
function askMore(title: string) {
  const form = host.services.forms.get(chapter.formCalled(/ask for help/));
  const [first] = form?.items ?? [];
  if (form && first) form.items.push({ ...first, id: 999, type: 'TEXT', title, required: false });
}

/** The one person who may know what somebody told is who has it in hand; all others see what they need to decide. */
function seesOnlyAfterTaking(link: string, whose: string) {
  const { html, call } = visit(link, 'offer');
  expect(canariesIn([html, call('show')])).toEqual([]);
  const taken = call('take');
  expect(taken.value).toMatchObject({ state: 'yours' });
  expect(canariesIn(taken).every((found) => found.includes(whose) || /555/.test(found))).toBe(true);
  expect(JSON.stringify(taken)).toContain(`canary${whose}address`);
  return call;
}

describe('what somebody tells stays in the Help desk, all its life long', () => {
  afterEach(() => {
    expect(escaped(chapter)).toEqual([]);
    const bad = host.runtime.runs.filter(({ error }) => error !== undefined);
    expect(canariesIn(bad)).toEqual([]);
  });

  test('asked by the form, with a question of the chapter’s own', () => {
    askMore('Who may we ask for?');
    chapter.askForHelp({
      'What do you need?': ['Food', 'A ride'],
      'What shall we call you?': rosa.name,
      'Your phone number': rosa.phone,
      'Your e-mail address': rosa.email,
      'For how many people?': rosa.quantity,
      'Where shall we bring it?': rosa.address,
      'Anything we should know?': rosa.note,
      'Who may we ask for?': rosa.own,
      'Which part of town are you in?': 'Northside',
      'How may we reach you?': ['Write me an e-mail'],
      'What we may do': [
        'You may call me or write to me about this request.',
        'You may give my name and address to the person who helps me.',
      ],
    });
    soon({ minutes: 11 });
    for (const text of Object.values(rosa))
      expect(JSON.stringify(desk.rows()) + JSON.stringify(chapter.rows(chapter.desk, 'People'))).toContain(text);
    expect(lettersTo(chapter, rosa.email)).toHaveLength(1);
  });

  test('asked on our own page, and by the phone: half-done, found while the operator types, and saved', () => {
    const url = host.webAppUrl(host.project('Desk').id) as string;
    const { html, call } = visit(`${url}?page=ask`, 'ask');
    const answers = { ...paula, needs: ['food', paula.quantity], area: paula.address, consent: ['share'] };
    const id = 'page-00000000-0000-4000-8000-000000000001';
    const sent = call('send', { id, language: 'en', answers, website: '', seconds: 60 });
    expect(canariesIn([html, call('show', { language: 'en' }), sent])).toEqual([]);
    const { ask } = opened(chapter, 'Help > New call');
    const told = { ...tomas, needs: ['food'], when: 'today', area: 'Northside', consent: ['share', 'contact'] };
    const spoken = { id: 'call-00000001', language: 'en', answers: told };
    ask('keepCall', { ...spoken, done: false });
    soon({ minutes: 11 });
    ask('findCases', { typed: [tomas.name, rosa.phone] });
    ask('keepCall', { ...spoken, done: true });
    ask('takeCall', { id: spoken.id });
    expect(desk.rows().map(({ Name }) => Name)).toEqual([rosa.name, rosa.name, paula.name, tomas.name]);
  });

  test('typed into the Desk by a coordinator, in cells that are for choosing too', () => {
    chapter.type(chapter.desk, 'Desk', { Need: 'Food', Name: hand.name });
    const row = rowWith(hand.name);
    desk.write('Phone or e-mail', `${hand.phone}, ${hand.email}`, row);
    desk.write('Notes', hand.note, row);
    for (const header of ['Helper', 'Area', 'Ask this volunteer', 'Referred to', 'How many people', 'Call back on']) {
      desk.write(header, `${hand.own} at ${hand.address}`, row);
      soon({ minutes: 11 });
    }
    expect(requests.rows()).toHaveLength(5);
    chapter.type(chapter.desk, 'Desk', { ID: office.name, Need: 'A ride' });
    soon({ minutes: 11 });
    expect(requests.rows()).toHaveLength(6);
  });

  test('typed into a request of the Workbook by an organizer', () => {
    chapter.type(workbook, 'Requests', { Need: 'Food' });
    const row = requests.rows().length + 1;
    const { write } = requests;
    write('Area', office.address, row);
    write('How many people', `call ${office.phone}`, row);
    write('Taken by', `${office.name}, ${office.email}`, row);
    soon({ minutes: 11 });
    const there = requests.row(row);
    expect(there).toMatchObject({ Need: 'Food', Area: '', 'How many people': '', 'Taken by': '' });
    expect(there['Please look']).toMatch(/^A phone number or address was moved to the Help desk/);
    const here = desk.row(rowWith(there.ID ?? ''));
    for (const text of [office.name, office.email, office.phone, office.address]) expect(here.Notes).toContain(text);
  });

  test('while calls are made, words stand in cells for choosing, and requests are passed from hand to hand', () => {
    const { ask } = opened(chapter, 'Help > My calls today');
    const calls = ask<{ person: string; name: string }[]>('listCalls');
    const { person } = calls.find(({ name }) => name === tomas.name) ?? {};
    ask('noteCall', { person, channel: 'call', outcome: 'talked', note: tomas.own });
    for (const header of ['Helper', 'Area', 'Ask this volunteer', 'Referred to', 'How many people', 'Call back on']) {
      desk.write(header, '', rowWith(hand.name));
    }
    desk.write('Log a call', 'No answer', rowWith(hand.name));
    desk.write('Log a call', `${hand.own} answered`, rowWith(hand.name));
    soon({ minutes: 75 });
    desk.write('Log a call', '', rowWith(hand.name));
    for (const status of ['Looking', 'Waiting', 'Looking']) desk.write('Status', status, rowWith(hand.name));
  });

  test('offered in the sidebar, declined, passed on by itself, taken, and told how it went', () => {
    const { ask } = opened(chapter, 'Help > Find someone to help');
    const request = requestOf(tomas.name);
    const { ranked } = ask<{ ranked: { id: string; name: string }[] }>('rankFor', { request });
    const first = ranked[0]?.name === 'Vera Muster' ? 'vera' : 'otto';
    const second = first === 'vera' ? 'otto' : 'vera';
    ask('offerRequest', { request, volunteer: ranked[0]?.id });
    soon({ minutes: 11 });
    const [declined = ''] = linksTo(`${first}@example.org`, /Can you help/);
    const no = visit(declined, 'offer');
    expect(canariesIn([no.html, no.call('show'), no.call('decline')])).toEqual([]);
    soon({ minutes: 75 });
    const call = seesOnlyAfterTaking(lastOf(linksTo(`${second}@example.org`, /Can you help/)), 'tomas');
    digestsTo(ana);
    expect(canariesIn(call('report', { report: 'notSafe', note: tomas.note }))).toEqual([]);
    soon({ minutes: 11 });
    expect(canariesIn([visit(declined, 'offer').call('show'), call('show')])).toEqual([]);
  });

  test('offered all at once, and by a cell', () => {
    for (const text of [rosa.name, paula.name, hand.name]) desk.write('Status', 'Looking', rowWith(text));
    const { ask } = opened(chapter, 'Help > Find someone to help');
    const { planned } = ask<{ planned: PlannedOffer[] }>('planOffers');
    expect(planned.length).toBeGreaterThan(1);
    ask('offerAll', { offers: planned.map(({ request, volunteer }) => ({ request, volunteer })) });
    soon({ minutes: 11 });
    for (const address of ['vera@example.org', 'otto@example.org']) {
      for (const link of linksTo(address, /Can you help/)) {
        const { html, call } = visit(link, 'offer');
        expect(canariesIn([html, call('show')])).toEqual([]);
      }
    }
    desk.write('Ask this volunteer', 'Otto Sample', rowWith(tomas.name));
    muchLater(4);
  });

  test('on the board of vetted volunteers, taken there, and nobody was at home', () => {
    const volunteers = handIn(chapter, workbook, 'Volunteers');
    volunteers.write('May take requests themselves', 'Yes');
    for (const status of ['Waiting', 'Looking']) desk.write('Status', status, rowWith(rosa.name));
    soon({ minutes: 75 });
    const { html, call } = visit(lastOf(linksTo('vera@example.org', /Take what you can do/)), 'board');
    const board = call('show').value as unknown as BoardView;
    expect(board.open.map(({ id }) => id)).toContain(requestOf(rosa.name));
    expect(canariesIn([html, board])).toEqual([]);
    const taken = call('take', { request: requestOf(rosa.name) }).value as unknown as BoardView;
    expect(canariesIn(taken)).toEqual([]);
    const offer = visit(taken.yours[0]?.address ?? '', 'offer');
    expect(canariesIn(offer.html)).toEqual([]);
    expect(JSON.stringify(offer.call('show'))).toContain(rosa.address);
    offer.call('report', { report: 'nobodyThere', note: rosa.own });
    expect(canariesIn(offer.call('show'))).toEqual([]);
  });

  test('on the page that says how it stands, which names neither person nor need', () => {
    const { call } = visit(linksTo(rosa.email, /We have your message/)[0] ?? '', 'standing');
    const request = requestOf(rosa.name);
    const answers = [call('show'), call('callMe'), call('stillNeeded', { request })];
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(canariesIn(answers)).toEqual([]);
    expect(JSON.stringify(answers)).not.toMatch(/\bfood\b|\ba ride\b|Northside/i);
    desk.write('Helper', 'Vera Muster', rowWith(rosa.name));
    desk.write('Status', 'Done', rowWith(rosa.name));
    soon({ minutes: 75 });
    const letters = lettersTo(chapter, rosa.email);
    expect(letters.map(({ subject }) => subject)).toEqual(['We have your message', 'Thank you']);
    expect(JSON.stringify(letters.map(({ subject, body, htmlBody }) => [subject, body, htmlBody]))).not.toMatch(
      /canary|\bfood\b|\ba ride\b|Northside/i,
    );
    expect(canariesIn(call('wasEnough', { request }))).toEqual([]);
  });

  test('merged with a twin, taken apart and shared fairly', () => {
    chapter.askForHelp({ 'What shall we call you?': `${paula.name} twin`, 'Your phone number': paula.phone });
    const { ask } = opened(chapter, 'Help > Merge twins');
    const [[one, other] = []] = ask<Twins>('listTwins').pairs;
    ask('mergeCases', { keep: one?.id, other: other?.id });
    soon({ minutes: 11 });
    ask('unmergeCases', { other: other?.id });
    desk.write('Status', 'Looking', rowWith(paula.name));
    const draw = opened(chapter, 'Help > Share fairly when there is not enough').ask;
    const wish = { need: 'food', capacity: 1, seed: '4711' };
    expect(canariesIn(draw('proposeDraw', wish))).toEqual([]);
    draw('confirmDraw', wish);
    expect(canariesIn(draw('checkDraws'))).toEqual([]);
    soon({ minutes: 75 });
  });

  test('in the morning, and when calls fail in the middle of all this', () => {
    host.runtime.moveTo(Date.parse('2026-03-12T06:30:00-05:00'));
    soon({ hours: 2 });
    expect(host.mail.sent.some(({ to, body }) => to === ana && /Good morning/.test(body))).toBe(true);
    const before = chapter.failures().length;
    for (const [call, trouble] of [
      ['Range.setValues', 'failsBefore'],
      ['Range.getValues', 'failsAfter'],
      ['Lock.releaseLock', 'isKilledAfter'],
      ['SpreadsheetApp.openById', 'failsBefore'],
    ] as const) {
      host.faults.at(call, trouble);
      const told = { 'What shall we call you?': tomas.name, 'Anything we should know?': tomas.note };
      chapter.askForHelp({ ...told, 'Your phone number': tomas.phone });
      soon({ minutes: 11 });
      host.faults.clear();
    }
    expect(chapter.failures().length).toBeGreaterThan(before);
    soon({ hours: 1 });
  });

  test('when somebody spoils what was kept of a call, the error tells nothing of it', () => {
    const { ask, script } = opened(chapter, 'Help > New call');
    ask('keepCall', { id: 'call-00000009', language: 'en', answers: { name: tomas.name }, done: false });
    const answers = handIn(chapter, chapter.desk, 'Form answers');
    const row = answers.rows().findIndex(({ Answer }) => Answer?.includes(tomas.name) && !Answer.includes(tomas.note));
    answers.write('Answer', `${tomas.name} called again`, row + 2);
    expect(() => script('callAhead', {})).not.toThrow();
    soon({ minutes: 75 });
  });

  test('whatever the Workbook’s dialogs show', () => {
    host.click(workbook, 'Chapter > Bring in & take out > Take out a list', { as: ana });
    const { id } = host.ui.screen;
    const functions = [...host.triggers.functionsOf(host.project('Workbook'))];
    const shown = functions.map((fn) => {
      try {
        return host.ui.call(id, fn, {});
      } catch (error) {
        return String(error);
      }
    });
    expect(JSON.stringify(shown)).toContain('"ok":true');
    expect(canariesIn(shown)).toEqual([]);
  });

  test('closed, nobody who helped finds anything on their pages any more', () => {
    for (const [at, { Status }] of desk.rows().entries())
      if (Status !== 'Closed') desk.write('Why closed', 'Delivered', at + 2);
    soon({ minutes: 75 });
    for (const address of ['vera@example.org', 'otto@example.org']) {
      for (const link of linksTo(address, /Can you help|Take what you can do/)) {
        const page = JSON.parse(/id="start"[^>]*>(.*?)<\/script>/.exec(visit(link, '').html)?.[1] ?? '{}').page;
        expect(canariesIn(visit(link, page).call('show'))).toEqual([]);
      }
    }
    expect(left(chapter, 'rosa').length).toBeGreaterThan(5);
  });

  test('forgotten at once, nothing is left of the one who asked for it, in the Help desk and its forms neither', () => {
    const { ask } = opened(chapter, 'Help > What will be erased');
    expect(canariesIn(ask('comingErasures'))).toEqual([]);
    ask('forgetPerson', { person: desk.row(rowWith(rosa.name)).Case });
    soon({ minutes: 75 });
    expect(left(chapter, 'rosa')).toEqual([]);
    expect(left(chapter, '0160')).toEqual([]);
    expect(left(chapter, 'tomas').length).toBeGreaterThan(0);
  });

  test('a month after the end nothing is left of anybody', () => {
    muchLater(32);
    soon({ hours: 2 });
    expect(left(chapter, '')).toEqual([]);
  });
});
