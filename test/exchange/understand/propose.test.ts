import type { Proposal } from '../../../src/exchange/list';
import { layoutOf } from '../../../src/exchange/understand/layoutOf';
import { type ProposeOptions, propose } from '../../../src/exchange/understand/propose';
import { rememberedFields } from '../../../src/exchange/understand/source';
import { asGrid } from './asGrid';

function seen(lines: readonly string[], options: ProposeOptions = {}): Proposal {
  const rows = asGrid(...lines);
  return propose(rows, layoutOf(rows), options);
}

const headerOnly = (header: string) => seen([header.replace(/,/g, '|')]);

describe('What a list is about', () => {
  test('volunteers, by names, phones and what they can do', () => {
    const list = seen(['Name (first last)|Cell|What can you do?|Notes', 'Ana Ejemplo|703 555 0101|driving|tall']);
    expect(list).toMatchObject({
      kind: 'volunteers',
      format: 'list',
      fields: ['name', 'phone', 'skills', ''],
      namesAskers: false,
    });
    expect(list.confidence).toBeGreaterThan(0.5);
  });

  test('the same in Spanish', () => {
    const list = seen([
      'Nombre|Apellido|Teléfono|Correo|Puede ayudar con',
      'Ana|Ejemplo|703 555 0101|a@example.org|manejar',
    ]);
    expect(list).toMatchObject({ kind: 'volunteers', fields: ['firstName', 'lastName', 'phone', 'email', 'skills'] });
  });

  test('requests, by the need', () => {
    const list = seen(['Need|Area|Status|Taken by|Asked on', 'Food|Del Ray|Open||2026-03-04']);
    expect(list).toMatchObject({
      kind: 'requests',
      fields: ['need', 'area', 'status', 'takenBy', 'askedOn'],
      namesAskers: false,
    });
  });

  test('shifts, visits, sign-ups, areas and money', () => {
    expect(seen(['Date|Start|End|Event|Location', '2026-03-04|9:00 AM|11:00 AM|Food pack|Hall']).kind).toBe('shifts');
    expect(seen(['Name|Result|Date', 'Ana Ejemplo|Not Home|2026-03-04']).kind).toBe('visits');
    expect(seen(['Event|Name|Email|RSVP', 'Food pack|Ana Ejemplo|a@example.org|yes']).kind).toBe('signUps');
    expect(seen(['Neighborhood|Notes', 'Del Ray|big']).kind).toBe('areas');
    expect(seen(['Date|Description|Amount|Paid to', '2026-03-04|Milk|$4.50|A shop']).kind).toBe('ledger');
  });

  test('addresses, with or without a header', () => {
    expect(seen(['Address|City|Zip|Precinct', '12 King St|Alexandria|22314|City Hall'])).toMatchObject({
      kind: 'doors',
      format: 'addresses',
      fields: ['address', 'city', 'zip', 'area'],
    });
    expect(seen(['12 King St, Alexandria VA 22314', '14 King St, Alexandria VA 22314'])).toMatchObject({
      kind: 'doors',
      format: 'addresses',
      fields: ['address'],
    });
  });

  test('people without a header, by what their columns look like', () => {
    expect(seen(['Ana Ejemplo|703 555 0101|a@example.org', 'Bo Sample|703 555 0102|b@example.org'])).toMatchObject({
      kind: 'volunteers',
      fields: ['name', 'phone', 'email'],
      columns: [{ why: 'values' }, { why: 'values' }, { why: 'values' }],
    });
  });

  test('nothing can be said of a list of nothing', () => {
    expect(seen([''])).toMatchObject({ confidence: 0, dates: 'none' });
    expect(propose([], layoutOf([]))).toMatchObject({ fields: [], confidence: 0 });
  });
});

describe('Lists that name people who ask for help', () => {
  test.each([
    ['Timestamp|Your name|Phone number|What do you need?', '3/14/2026 10:22|Ana Ejemplo|703 555 0101|Groceries'],
    ['Nombre|Teléfono|Qué necesita|Dirección', 'Ana Ejemplo|703 555 0101|comida|12 King St'],
    ['Client|Type of help|Delivered on', 'Ana Ejemplo|food|2026-03-04'],
  ])('are known: %s', (...lines) => {
    expect(seen(lines)).toMatchObject({ kind: 'requests', namesAskers: true });
  });

  test('stay known when a person says that the list is about something else', () => {
    const lines = ['Your name|Phone number|What do you need?', 'Ana Ejemplo|703 555 0101|Groceries'];
    expect(seen(lines, { kind: 'volunteers' })).toMatchObject({ kind: 'volunteers', namesAskers: true });
  });

  test('are not those of volunteers who say how they can help', () => {
    const list = seen(['Name|Phone|How can you help?|Email', 'Ana Ejemplo|703 555 0101|driving|a@example.org']);
    expect(list).toMatchObject({ kind: 'volunteers', namesAskers: false });
    const trained = seen(['Name|Phone|Email|Needs training', 'Ana Ejemplo|703 555 0101|a@example.org|yes']);
    expect(trained).toMatchObject({ kind: 'volunteers', namesAskers: false });
    expect(seen(['Name|Phone|Skills', 'Ana Ejemplo|703 555 0101|driving'], { kind: 'requests' }).namesAskers).toBe(
      false,
    );
  });
});

describe('Exports that are known by their headers', () => {
  test.each([
    [
      'vanList',
      'doors',
      'Voter File VANID,Sex,LastName,FirstName,Preferred Phone,StreetNo,StreetName,StreetType,AptNo,City,Zip5',
    ],
    ['vanList', 'doors', 'VHHID,HD,Voter File VANID,LastName,FirstName,vAddress,mZip5,PrecinctName,Latitude,Longitude'],
    [
      'vanExportJob',
      'doors',
      'CanvassFileRequestID,VanID,Address,FirstName,LastName,StreetAddress,City,State,ZipOrPostal',
    ],
    ['vanContactHistory', 'visits', 'Voter File VANID,Contact Name,Date Canvassed,Result,Contact Type,Canvassed By'],
    [
      'vanSurveyReport',
      'visits',
      'Voter File VANID,Contact Name,Date Canvassed,Survey Response,Survey Question Name,Contact Type',
    ],
    [
      'actionNetwork',
      'volunteers',
      'uuid,first_name,last_name,email,can2_user_address,zip_code,can2_phone,can2_user_tags',
    ],
    [
      'mobilize',
      'signUps',
      'email,event id,timeslot id,signup created time,signup updated time,attended,rating,status',
    ],
    [
      'mobilizeReport',
      'signUps',
      'Email,Event ID,Timeslot start,Attendance status,Event organization name,First name,Last name',
    ],
  ])('%s is a list of %s', (format, kind, header) => {
    const list = headerOnly(header);
    expect(list).toMatchObject({ format, kind, confidence: 1 });
    expect(list.columns.some(({ why }) => why === 'format')).toBe(true);
  });

  test('the fields of a VAN list are all found', () => {
    const { fields } = headerOnly(
      'Voter File VANID,LastName,FirstName,Suffix,Cell Phone,Home Phone,StreetNo,StreetNoHalf,StreetPrefix,StreetName,StreetType,StreetSuffix,AptType,AptNo,City,State,Zip5,Zip4',
    );
    expect(fields).toEqual([
      'vanId',
      'lastName',
      'firstName',
      'nameSuffix',
      'phone',
      'phone',
      'number',
      'half',
      'prefix',
      'street',
      'type',
      'suffix',
      'unitType',
      'unit',
      'city',
      'state',
      'zip',
      '',
    ]);
  });

  test('New York’s voter file has no header and is known by its ids', () => {
    const voter = (n: number) => {
      const row = Array.from({ length: 47 }, () => '');
      row.splice(0, 2, 'EJEMPLO', 'ANA');
      row.splice(4, 4, String(n), '', '', 'MAIN ST');
      row[12] = 'ALBANY';
      row[41] = 'A';
      row[45] = `NY${String(n).padStart(18, '0')}`;
      return row;
    };
    const rows = [voter(1), voter(2), voter(3)];
    const list = propose(rows, layoutOf(rows));
    expect(list).toMatchObject({ format: 'nysVoterFile', kind: 'doors', confidence: 1 });
    expect([0, 1, 4, 7, 12, 41, 45].map((column) => list.fields[column])).toEqual([
      'lastName',
      'firstName',
      'number',
      'street',
      'city',
      'status',
      'vanId',
    ]);
    const other = rows.map((row) => row.map((cell, i) => (i === 45 ? '17' : cell)));
    expect(propose(other, layoutOf(other)).format).not.toBe('nysVoterFile');
  });
});

describe('Which column is which', () => {
  test('a header that the cells belie is not believed', () => {
    const list = seen([
      'Name|Email|Phone',
      'Ana Ejemplo|703 555 0101|a@example.org',
      'Bo Sample|703 555 0102|b@example.org',
    ]);
    expect(list.fields).toEqual(['name', 'phone', 'email']);
    expect(list.columns[1]?.why).toBe('values');
  });

  test('the better header wins a field that there is one of; the other is said to be perhaps the same', () => {
    const list = seen(['Date joined|Date added|Name|Phone', '2026-03-04|2026-03-05|Ana Ejemplo|703 555 0101']);
    expect(list.fields).toEqual(['joinedOn', '', 'name', 'phone']);
    expect(list.columns[1]).toMatchObject({ perhaps: 'joinedOn', why: 'nothing' });
  });

  test('several columns may be phones', () => {
    expect(seen(['Name|Cell|Home phone', 'Ana Ejemplo|703 555 0101|703 555 0102']).fields).toEqual([
      'name',
      'phone',
      'phone',
    ]);
  });

  test('ticks under a skill are that skill', () => {
    expect(seen(['Name|Phone|Driving|Cooking', 'Ana Ejemplo|703 555 0101|TRUE|FALSE']).fields).toEqual([
      'name',
      'phone',
      'skills',
      'skills',
    ]);
    expect(seen(['Name|Phone|Driving', 'Ana Ejemplo|703 555 0101|only a van']).fields).toEqual(['name', 'phone', '']);
  });

  test('whom to call in an emergency is not who is meant', () => {
    expect(
      seen([
        'Name|Phone|Emergency contact|Emergency contact phone',
        'Ana Ejemplo|703 555 0101|Bo|703 555 0102',
      ]).fields.slice(0, 3),
    ).toEqual(['name', 'phone', '']);
  });

  test('places with few decimals, and addresses with halves, are believed under their headers', () => {
    const list = seen(['Address|Zip5|Lat|Lon', '100 1/2 N ALFRED ST|22314|38.8|-77.05', '5 Elm Ave|22314|38.81|-77']);
    expect(list.fields).toEqual(['address', 'zip', 'lat', 'lon']);
    expect(seen(['Address|Address 2|ZIP', '5 Elm Ave|Apt 2|22314']).fields).toEqual(['address', 'unit', 'zip']);
    expect(seen(['5 bags of rice|x', '6 cans of beans|y']).fields).not.toContain('address');
  });

  test('a misspelled header is understood', () => {
    expect(seen(['Volunter name|Phnoe number|Avalability', 'Ana Ejemplo|703 555 0101|']).fields).toEqual([
      'name',
      'phone',
      'free',
    ]);
  });

  test('a whole name beside a last name stays one', () => {
    expect(seen(['Name|Last name|Phone', 'Ana Ejemplo|Ejemplo|703 555 0101']).fields).toEqual([
      'name',
      'lastName',
      'phone',
    ]);
    expect(seen(['Organization name|First name|Last name|Phone', 'Aid|Ana|Ejemplo|703 555 0101']).fields).toEqual([
      '',
      'firstName',
      'lastName',
      'phone',
    ]);
  });

  test('a person may say what the list is about', () => {
    const list = seen(['Name|Notes', 'Del Ray|big'], { kind: 'areas' });
    expect(list).toMatchObject({ kind: 'areas', fields: ['name', 'notes'] });
  });
});

describe('How days are written', () => {
  const dated = (...days: string[]) =>
    seen(['Name|Phone|Date joined', ...days.map((day) => `Ana Ejemplo|703 555 0101|${day}`)]).dates;

  test('is seen where a day is above 12, and asked where none is', () => {
    expect(dated('3/14/2026', '3/4/2026')).toBe('mdy');
    expect(dated('14/3/2026', '3/4/2026')).toBe('dmy');
    expect(dated('3/4/2026', '4/5/26')).toBe('undecided');
    expect(dated('3/3/2026')).toBe('ymd');
    expect(dated('2026-03-14', 'March 3, 2026')).toBe('ymd');
    expect(dated('', '')).toBe('none');
  });

  test('is asked where some say one and some the other', () => {
    expect(dated('3/14/2026', '14/3/2026', '3/4/2026')).toBe('undecided');
    expect(dated('3/14/2026', '14/3/2026')).toBe('mdy');
  });
});

describe('What was chosen for the same headers', () => {
  const header = ['Compa', 'Fon', 'Since'];
  const remembered = {
    kind: 'volunteers',
    fields: rememberedFields(header, ['name', 'phone', 'joinedOn']),
    dates: 'dmy',
  } as const;

  test('is remembered, whatever the order of the columns', () => {
    const list = seen(['Since|Fon|Compa', '3/4/2026|703 555 0101|Ana Ejemplo'], { remembered });
    expect(list).toMatchObject({
      kind: 'volunteers',
      fields: ['joinedOn', 'phone', 'name'],
      dates: 'dmy',
      confidence: 1,
    });
    expect(list.columns.map(({ why }) => why)).toEqual(['remembered', 'remembered', 'remembered']);
    expect(list.source).toBe(seen(['COMPA|since|fon', 'Ana|3/4/2026|703 555 0101']).source);
    expect(list.source).not.toBe(seen(['Compa|Fon', 'Ana|703 555 0101']).source);
  });

  test('gives way to what the days of this list say themselves', () => {
    expect(seen(['Since|Fon|Compa', '3/14/2026|703 555 0101|Ana Ejemplo'], { remembered }).dates).toBe('mdy');
  });

  test('is not forced upon a list that a person says is something else, or that has another width', () => {
    const lines = ['Compa|Fon|Since', 'Ana Ejemplo|703 555 0101|2026-03-04'];
    expect(seen(lines, { remembered, kind: 'doors' }).kind).toBe('doors');
    expect(seen(['Compa|Fon|Since|Name'], { remembered }).columns.some(({ why }) => why === 'remembered')).toBe(false);
  });

  test('leaves a column that no field is known of any more', () => {
    expect(
      seen(['Compa|Fon|Since', 'x|y|z'], { remembered: { ...remembered, fields: ['name', 'pager', ''] } }).fields,
    ).toEqual(['name', '', '']);
  });

  test('a list without headers goes by its width', () => {
    expect(seen(['Ana Ejemplo|703 555 0101']).source).toBe('no header, 2 columns');
  });
});
