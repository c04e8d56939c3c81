import { bringIn } from '../../../src/exchange/records/bringIn';
import { asGrid } from '../understand/asGrid';
import { ListWorkbook } from './listWorkbook';

jest.setTimeout(240_000);

const members = [
  'Name|Phone #|E-mail|Neighborhood|Can help with',
  'Ana Ejemplo|(703) 555-0101|ana@example.org|Hill|driving',
  'Bo Sample|703-555-0102||Harbor|cooking, driving',
  '|703-555-0109|||',
];

const without = (rows: Record<string, string>[], ...columns: string[]) =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([key, value]) => value !== '' && !columns.includes(key))),
  );

describe('A list of volunteers', () => {
  test('becomes rows, in areas that are made for it, with a line in the list of imports', async () => {
    const workbook = ListWorkbook.open();
    const review = await workbook.look(asGrid(...members));
    expect(review.counts).toEqual({ rows: 3, new: 2, same: 0, changed: 0, maybe: 0, rejected: 1 });
    expect(workbook.rows('Volunteers')).toEqual([]);
    await workbook.bringIn(asGrid(...members), { file: 'members.csv' });
    expect(without(workbook.rows('Volunteers'), 'ID')).toMatchObject([
      { Name: 'Ana Ejemplo', Phone: '+17035550101', 'E-mail': 'ana@example.org', 'Can do': 'Driving' },
      { Name: 'Bo Sample', Phone: '+17035550102', 'Can do': 'Driving, Cooking' },
    ]);
    expect(workbook.rows('Volunteers')[0]?.Area).toMatch(/^Hill · A-/);
    expect(workbook.rows('Areas').map(({ Area }) => Area)).toEqual(['Hill', 'Harbor']);
    expect(workbook.rows('Lists brought in')).toMatchObject([
      {
        File: 'members.csv',
        'What it is': 'volunteers',
        State: 'Done',
        'Rows added': '4',
        'Lines left out': '1',
        Who: 'ana.ejemplo@chapter.example',
      },
    ]);
    expect(workbook.rows('Activity log').map(({ What }) => What)).toContain('bring in a list');
  });

  test('brought in again changes nothing, and its mapping is remembered', async () => {
    const workbook = ListWorkbook.open();
    await workbook.bringIn(asGrid(...members));
    const before = workbook.rows('Volunteers');
    const review = await workbook.look(asGrid(...members));
    expect(review.counts).toMatchObject({ new: 0, same: 2, changed: 0 });
    expect(review.isAgain).toBe(true);
    await workbook.bringIn(asGrid(...members));
    expect(workbook.rows('Volunteers')).toEqual(before);
    expect(workbook.call('mappingFor', { source: review.list.source })).toMatchObject({
      kind: 'volunteers',
      dates: 'none',
    });
    expect(workbook.call('mappingFor', { source: 'other' })).toBeNull();
  });

  test('updated is an update: what the list changed is taken over, what a person changed stays', async () => {
    const workbook = ListWorkbook.open();
    await workbook.bringIn(asGrid(...members));
    workbook.sheet.type('Volunteers!C2', '+17035550999');
    const updated = [
      members[0] as string,
      'Ana Ejemplo|(703) 555-0101|ana.new@example.org|Hill|driving',
      'Bo Sample|703-555-0102|bo@example.org|Harbor|cooking, driving',
    ];
    const review = await workbook.look(asGrid(...updated));
    expect(review.counts).toMatchObject({ new: 0, changed: 2 });
    await workbook.bringIn(asGrid(...updated));
    expect(workbook.rows('Volunteers')).toMatchObject([
      { Phone: '+17035550999', 'E-mail': 'ana.new@example.org' },
      { 'E-mail': 'bo@example.org' },
    ]);
  });

  test('that is whole marks who is gone, deletes nobody, and takes the mark off when they are back', async () => {
    const workbook = ListWorkbook.open();
    workbook.sheet.type('Volunteers!B2', 'Cara Muestra');
    await workbook.bringIn(asGrid(...members));
    const shorter = members.filter((line) => !line.startsWith('Bo'));
    await workbook.bringIn(asGrid(...shorter), { whole: true });
    const goneOn = () => workbook.rows('Volunteers').map((row) => [row.Name, row['Not in the list since'] !== '']);
    expect(goneOn()).toEqual([
      ['Cara Muestra', false],
      ['Ana Ejemplo', false],
      ['Bo Sample', true],
    ]);
    await workbook.bringIn(asGrid(...members));
    expect(goneOn().map(([, isGone]) => isGone)).toEqual([false, false, false]);
  });

  test('a cell that somebody changes while the list is looked at stays theirs', async () => {
    const workbook = ListWorkbook.open();
    await workbook.bringIn(asGrid(...members));
    const updated = asGrid(members[0] as string, 'Ana Ejemplo|(703) 555-0111|ana@example.org|Hill|driving, cooking');
    const review = await workbook.look(updated);
    workbook.sheet.type('Volunteers!C2', '+17035550999');
    const { jobId } = await bringIn(review, { decisions: new Map(), whole: false }, workbook.ask);
    workbook.finish(jobId);
    expect(workbook.rows('Volunteers')[0]).toMatchObject({ Phone: '+17035550999', 'Can do': 'Driving, Cooking' });
  });
});

describe('Other lists', () => {
  test('shifts, and who signed up for them', async () => {
    const workbook = ListWorkbook.open();
    await workbook.bringIn(asGrid(...members));
    await workbook.bringIn(
      asGrid(
        'Date|Start|End|Event|Location|# needed',
        '2026-05-02|9:00 AM|11:00 AM|Food pack|Hall|5',
        '2026-05-09|9:00 AM|11:00 AM|Doors|Library|6',
      ),
    );
    expect(workbook.rows('Shifts')).toMatchObject([
      { Shift: 'Food pack', Day: '2026-05-02', From: '09:00', Until: '11:00', Place: 'Hall', 'People needed': '5' },
      { Shift: 'Doors' },
    ]);
    const signUps = asGrid(
      'Email|Event ID|Timeslot start|Attendance status|First name|Last name',
      'ana@example.org|Food pack|2026-05-02 09:00|Attended|Ana|Ejemplo',
      'nobody@example.org|Food pack|2026-05-02 09:00|Attended|No|Body',
    );
    const review = await workbook.look(signUps);
    expect(review.counts).toMatchObject({ rows: 2, new: 1, rejected: 1 });
    await workbook.bringIn(signUps);
    expect(workbook.rows('Sign-ups')).toMatchObject([{ State: 'Came' }]);
    expect(workbook.rows('Sign-ups')[0]?.Volunteer).toMatch(/^Ana Ejemplo · V-/);
    expect((await workbook.look(signUps)).counts).toMatchObject({ new: 0, same: 1 });
  });

  test('requests without who asked, taken by somebody we know', async () => {
    const workbook = ListWorkbook.open();
    await workbook.bringIn(asGrid(...members));
    const requests = asGrid(
      'Need|Area|Status|Taken by|Asked on',
      'Food|Hill|Claimed|Bo Sample|2026-03-04',
      'Ride|Hill|New||2026-03-05',
    );
    await workbook.bringIn(requests);
    expect(workbook.rows('Requests')).toMatchObject([
      { Need: 'Food', Status: 'Taken', 'Asked on': '2026-03-04' },
      { Need: 'A ride', 'Taken by': '' },
    ]);
    expect(workbook.rows('Requests')[0]?.['Taken by']).toMatch(/^Bo Sample · V-/);
    expect((await workbook.look(requests)).counts).toMatchObject({ new: 0, same: 2 });
  });

  test('areas', async () => {
    const workbook = ListWorkbook.open();
    await workbook.bringIn(asGrid('Neighborhood|Notes', 'Hill|big', 'Harbor|'), { kind: 'areas' });
    expect(workbook.rows('Areas')).toMatchObject([{ Area: 'Hill', Notes: 'big' }, { Area: 'Harbor' }]);
  });

  test('money has no tab yet, and nothing happens', async () => {
    const workbook = ListWorkbook.open();
    await expect(workbook.look(asGrid('Date|Amount|Paid to', '2026-03-04|$5.00|A shop'))).rejects.toThrow(
      /There is no tab/,
    );
  });
});

describe('Doors, voters and visits', () => {
  const van = [
    'Voter File VANID|LastName|FirstName|Suffix|Party|Age|StreetNo|StreetName|StreetType|AptNo|City|State|Zip5|PrecinctName',
    '101|Ejemplo|Ana||D|41|314|Oak|St||Springfield|VA|22150|Old Town',
    '102|Sample|Sam|Jr|R|39|314|Oak|St||Springfield|VA|22150|Old Town',
    '103|Muestra|Eva||D|28|316|Oak|St|2|Springfield|VA|22150|Northside',
  ];

  test('become doors with their voters behind them; party and age are never sent', async () => {
    const workbook = ListWorkbook.open();
    await workbook.bringIn(asGrid(...van));
    expect(workbook.rows('Doors')).toMatchObject([
      { Address: '314 Oak St', City: 'Springfield', ZIP: '22150', Visits: '0' },
      { Address: '316 Oak St, 2', Unit: '2' },
    ]);
    const [first, second] = workbook.rows('Doors');
    expect(
      workbook.rows('Voters').map(({ 'First name': name, Door }) => [name, (Door as string).split(' · ')[1]]),
    ).toEqual([
      ['Ana', first?.ID],
      ['Sam', first?.ID],
      ['Eva', second?.ID],
    ]);
    expect((await workbook.look(asGrid(...van))).counts).toMatchObject({ new: 0, same: 3, changed: 0 });
  });

  test('whoever moved comes along, and who is gone from the whole list is marked', async () => {
    const workbook = ListWorkbook.open();
    await workbook.bringIn(asGrid(...van));
    const next = [
      van[0] as string,
      (van[2] as string).replace('|314|', '|316|').replace('|St||', '|St|2|'),
      van[3] as string,
    ];
    await workbook.bringIn(asGrid(...next), { whole: true });
    const [, second] = workbook.rows('Doors');
    const voters = workbook
      .rows('Voters')
      .map((row) => [
        row['First name'],
        (row.Door as string).split(' · ')[1] === second?.ID,
        row['Not in the list since'] !== '',
      ]);
    expect(voters).toEqual([
      ['Ana', false, true],
      ['Sam', true, false],
      ['Eva', true, false],
    ]);
    expect(workbook.rows('Doors').map((row) => row['Not in the list since'] !== '')).toEqual([true, false]);
  });

  test('visits find their doors, are counted there, and their answers get a question that is put to nobody', async () => {
    const workbook = ListWorkbook.open();
    await workbook.bringIn(asGrid(...van));
    await workbook.bringIn(
      asGrid(
        'Voter File VANID|Contact Name|Date Canvassed|Result|Contact Type|Canvassed By',
        '101|Ejemplo, Ana|3/14/2026|Not Home|Walk|Someone',
        '999|Nobody|3/14/2026|Not Home|Walk|Someone',
      ),
    );
    expect(workbook.rows('Doors')).toMatchObject([{ Visits: '1', 'Last result': 'Not home' }, { Visits: '0' }]);
    await workbook.bringIn(
      asGrid(
        'Voter File VANID|Contact Name|Date Canvassed|Survey Response|Survey Question Name|Contact Type',
        '103|Muestra, Eva|3/15/2026|Strong support|Support for the library|Walk',
      ),
    );
    expect(workbook.rows('Doors')[1]).toMatchObject({ Visits: '1', 'Last result': 'Talked' });
    expect(workbook.rows('Door questions').at(-1)).toMatchObject({
      'Question in English': 'Support for the library',
      'In use': '',
    });
  });
});
