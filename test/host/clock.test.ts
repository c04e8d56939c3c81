import { createHost } from '../../local/host/index';

const begin = { now: '2026-03-07T18:30:00-05:00', timeZone: 'America/New_York' };
const told = (milliseconds: number) => new Date(milliseconds).toISOString();

describe('The clock', () => {
  it('goes on to the next morning, also over the night that loses an hour', () => {
    const { clock } = createHost(begin);
    clock.toTomorrow();
    expect(told(clock.now())).toBe('2026-03-08T12:00:00.000Z');
    clock.toTomorrow('06:15');
    expect(told(clock.now())).toBe('2026-03-09T10:15:00.000Z');
  });

  it('is set to a wall-clock time in the zone of the host, or to a moment with its offset', () => {
    const { clock } = createHost(begin);
    clock.to('2026-03-09T08:00');
    expect(told(clock.now())).toBe('2026-03-09T12:00:00.000Z');
    clock.to('2026-03-10T08:00:00+01:00');
    expect(told(clock.now())).toBe('2026-03-10T07:00:00.000Z');
  });

  it('never goes back', () => {
    const { clock } = createHost(begin);
    const now = clock.now();
    clock.to('2020-01-01');
    expect(clock.now()).toBe(now);
  });
});

describe('A file', () => {
  const [ana, ben, eve] = ['ana@chapter.example', 'ben@chapter.example', 'eve@chapter.example'];
  const withFile = () => {
    const host = createHost({ ...begin, people: [ana, ben, eve].map((email) => ({ email, name: email })) });
    return { host, file: host.addSpreadsheet({ name: 'Loans', owner: ana, viewers: [ben] }) };
  };

  it('has an address of its own', () => {
    const { host, file } = withFile();
    expect(host.fileUrl(file)).toMatch(new RegExp(`/spreadsheets/d/${file}/edit$`));
  });

  it('is copied with what is in it by whoever may see it, and the copy is theirs', () => {
    const { host, file } = withFile();
    host.edit(file, 'Sheet1!A1', 'Ladder', { as: ana });
    const copy = host.copyFile(file, { as: ben });
    expect(host.file(copy).state).toMatchObject({ name: 'Copy of Loans', owner: ben });
    expect(host.person(ben).at(copy).sees('Sheet1!A1')).toBe('Ladder');
    expect(() => host.copyFile(file, { as: eve })).toThrow('You need access.');
  });

  it('is changed by those who may, and not by those who may only look', () => {
    const { host, file } = withFile();
    expect(() => host.edit(file, 'Sheet1!A1', 'Ladder', { as: ben })).toThrow('You can only look at this file.');
    expect(() => host.edit(file, 'Sheet1!A1', 'Ladder', { as: eve })).toThrow();
    expect(host.person(ana).at(file).sees('Sheet1!A1')).toBe('');
  });
});

it('A lock of the document is there for a script of a file, and not in its web app', () => {
  const host = createHost();
  const file = host.addSpreadsheet({ name: 'Loans', owner: host.people[0]?.email ?? '' });
  type Google = {
    LockService: GoogleAppsScript.Lock.LockService;
    ContentService: GoogleAppsScript.Content.ContentService;
  };
  const google = host.globals(undefined, { boundTo: file }) as Google & object;
  const isThere = () => google.LockService.getDocumentLock() !== null;
  Object.assign(google, { isThere, doGet: () => google.ContentService.createTextOutput(String(isThere())) });
  expect(host.run('isThere')).toBe(true);
  const url = host.deployWebApp(host.projects[0]?.id ?? '', { as: 'me' });
  expect(host.web(url).get().html).toContain('false');
});
