import * as fc from 'fast-check';
import { agreementOn } from '../../src/aid/agreement';
import { keepInStep } from '../../src/aid/inStep';
import { type Detail, detailedStatuses, statusOf } from '../../src/aid/statuses';
import { type DeskRow, desk, moves, partners, people } from '../../src/aid/tables';
import { areas, type Request, requests, volunteers } from '../../src/chapter/tables';
import type { RequestStatus } from '../../src/chapter/words';
import { emptyRow } from '../../src/tables/workingBook';
import { bookOf } from '../bookOf';
import { contextOf } from '../contextOf';

const edits = { who: '' };
const context = contextOf({ file: 'desk' });

function bothFiles(here: Partial<DeskRow>[], there: Partial<Request>[], persons: object[] = []) {
  const book = bookOf([
    [desk, here],
    [requests, there],
    [people, persons],
    [moves, []],
    [partners, []],
    [areas, []],
    [
      volunteers,
      [
        { id: 'V-1', name: 'Vera Muster' },
        { id: 'V-2', name: 'Otto Sample' },
      ],
    ],
  ]);
  return {
    book,
    sweep: (edit: { file?: 'desk' | 'workbook'; who: string } = edits) => keepInStep.story(book, edit, context),
  };
}

const open = {
  id: 'R-1',
  status: 'looking',
  detail: 'open',
  agreedDetail: 'open',
  need: 'food',
  agreedWhat: 'food||||',
  turn: 3,
} as const;
const openThere = { id: 'R-1', status: 'looking', need: 'food', turn: 3 } as const;

describe('when both files changed the same request', () => {
  test('the Help desk’s stays, and both rows say what the other was; the Desk also says who made it', () => {
    const { book, sweep } = bothFiles([{ ...open, status: 'waiting' }], [{ ...openThere, status: 'done' }]);
    sweep({ file: 'workbook', who: 'ana@example.org' });
    const sentence =
      'Both files changed the status: Waiting in the Help desk (a coordinator), Delivered in the Workbook (ana@example.org). The Help desk’s was kept.';
    expect(book.get(desk, 'R-1')).toMatchObject({ status: 'waiting', look: sentence });
    expect(book.get(requests, 'R-1')).toMatchObject({ status: 'waiting', otherStatus: 'done', otherHelper: '' });
    sweep();
    expect(book.get(desk, 'R-1').look).toBe(sentence);
    expect(book.get(requests, 'R-1').otherStatus).toBe('done');
    book.change(desk, 'R-1', { status: 'looking' });
    sweep();
    expect([book.get(desk, 'R-1').look, book.get(requests, 'R-1').otherStatus]).toEqual(['', '']);
  });

  test('two helpers are told by name', () => {
    const { book, sweep } = bothFiles([{ ...open, helper: 'V-1' }], [{ ...openThere, takenBy: 'V-2' }]);
    sweep({ file: 'desk', who: 'sam@example.org' });
    expect(book.get(requests, 'R-1').takenBy).toBe('V-1');
    expect(book.get(requests, 'R-1').otherHelper).toBe('V-2');
    expect(book.get(desk, 'R-1').look).toBe(
      'Both files changed who helps: Vera Muster in the Help desk (sam@example.org), Otto Sample in the Workbook (an organizer). The Help desk’s was kept.',
    );
  });

  test('the same change in both is no conflict', () => {
    const { book, sweep } = bothFiles([{ ...open, status: 'done' }], [{ ...openThere, status: 'done' }]);
    sweep();
    expect(book.get(desk, 'R-1')).toMatchObject({ detail: 'delivered', look: '' });
  });
});

describe('a file that was restored from last week', () => {
  test('the Workbook’s old status does not undo what was done since', () => {
    const { book, sweep } = bothFiles(
      [
        {
          ...open,
          status: 'taken',
          detail: 'claimed',
          helper: 'V-1',
          agreedDetail: 'claimed',
          agreedHelper: 'V-1',
          turn: 9,
        },
      ],
      [{ ...openThere, status: 'new', turn: 2 }],
    );
    sweep();
    expect(book.get(requests, 'R-1')).toMatchObject({ status: 'taken', takenBy: 'V-1', turn: 9 });
  });

  test('the Help desk catches up with the Workbook', () => {
    const { book, sweep } = bothFiles([open], [{ ...openThere, status: 'done', takenBy: 'V-2', turn: 9 }]);
    sweep();
    expect(book.get(desk, 'R-1')).toMatchObject({ status: 'done', helper: 'V-2' });
    expect(book.get(desk, 'R-1').turn).toBe(book.get(requests, 'R-1').turn);
  });
});

describe('rows that somebody deleted', () => {
  test('a row that is gone from the Desk comes back from the Workbook and finds its case', () => {
    const { book, sweep } = bothFiles([], [openThere], [{ id: 'C-1', name: 'Rosa Sample', requests: 'R-0 R-1' }]);
    sweep();
    expect(book.get(desk, 'R-1')).toMatchObject({ need: 'food', person: 'C-1', status: 'looking' });
  });

  test('a case that is gone is made anew from its row, under its number', () => {
    const { book, sweep } = bothFiles(
      [{ ...open, person: 'C-7', name: 'Rosa Sample', contact: '703 555 0142' }],
      [openThere],
    );
    sweep();
    expect(book.all(people)).toMatchObject([
      { id: 'C-7', name: 'Rosa Sample', phone: '703 555 0142', requests: 'R-1' },
    ]);
  });
});

test('a case that was erased is not opened again, and its row says what to do', () => {
  const { book, sweep } = bothFiles(
    [{ ...open, status: 'looking', detail: 'closed', agreedDetail: 'closed', closedOn: '2026-01-01', person: 'C-1' }],
    [{ ...openThere, status: 'closed' }],
    [{ id: 'C-1', erasedOn: '2026-02-01' }],
  );
  sweep();
  expect(book.get(desk, 'R-1')).toMatchObject({ status: 'closed', closedOn: '2026-01-01' });
  expect(book.get(desk, 'R-1').look).toMatch(/^Who asked was erased, so this stays closed\./);
  expect(book.get(requests, 'R-1').status).toBe('closed');
});

describe('whatever stands in both files, whichever of them is old', () => {
  const details = Object.keys(detailedStatuses) as Detail[];
  const detail = fc.constantFrom<Detail | ''>('', ...details);
  const helper = fc.constantFrom('', 'V-1', 'V-2');
  const row = fc.record({
    ...{ status: detail.map(statusOf), detail, helper, agreedDetail: detail, agreedHelper: helper },
    turn: fc.constantFrom(null, 1, 2, 5),
    need: fc.constantFrom('food', 'ride', ''),
    agreedWhat: fc.constantFrom('', 'food||||', 'ride|3|||'),
  });
  const there = fc.option(
    fc.record({
      status: fc.constantFrom<RequestStatus | ''>('', 'new', 'looking', 'taken', 'waiting', 'done', 'closed'),
      takenBy: helper,
      turn: fc.constantFrom(null, 1, 2, 5),
      need: fc.constantFrom('food', 'ride', ''),
    }),
  );

  test('both agree after a sweep, and a third one has nothing left to do', () => {
    fc.assert(
      fc.property(row, there, (here, other) => {
        const { book, sweep } = bothFiles(
          [{ ...here, id: 'R-1' } as Partial<DeskRow>],
          other ? [{ ...other, id: 'R-1' } as Partial<Request>] : [],
        );
        sweep();
        const ours = book.get(desk, 'R-1');
        const theirs = book.find(requests, 'R-1');
        if (theirs) expect([theirs.status, theirs.takenBy, theirs.turn]).toEqual([ours.status, ours.helper, ours.turn]);
        else expect(ours.status).toBe('closed');
        sweep();
        const twice = JSON.stringify([book.all(desk), book.all(requests)]);
        sweep();
        expect(JSON.stringify([book.all(desk), book.all(requests)])).toBe(twice);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is agreed on is what one of the files says', () => {
    fc.assert(
      fc.property(row, there, (here, other) => {
        const ours = { ...(emptyRow(desk) as DeskRow), ...(here as Partial<DeskRow>) };
        const theirs = other ? { ...(emptyRow(requests) as Request), ...(other as Partial<Request>) } : undefined;
        const { said } = agreementOn(ours, theirs);
        expect([ours.helper, ours.agreedHelper, theirs?.takenBy]).toContain(said.helper);
        const said6 = statusOf(said.detail);
        expect([ours.status, statusOf(ours.detail), statusOf(ours.agreedDetail as Detail), theirs?.status]).toContain(
          said6,
        );
      }),
    );
  });
});
