import * as fc from 'fast-check';
import { createHost } from '../../../local/host/index';
import { namedValues, submitForm } from '../../../local/services/forms';
import { answersIn, formsOf } from './formsOf';

describe('A question for a moment', () => {
  it('may be answered by a date and a time, by the script’s clock, without the year if it says so', () => {
    const { FormApp, Date: ScriptDate } = createHost().globals() as unknown as {
      FormApp: GoogleAppsScript.Forms.FormApp;
      Date: DateConstructor;
    };
    const form = FormApp.create('A visit');
    const moment = new ScriptDate(2024, 4, 20, 14, 30, 59) as never;
    const both = form.addDateTimeItem();
    expect(both.createResponse(moment).getResponse()).toBe('2024-05-20 14:30');
    expect([both.includesYear(), both.setIncludesYear(false).includesYear()]).toEqual([true, false]);
    expect(both.createResponse(moment).getResponse()).toBe('05-20 14:30');
    expect(form.addDateItem().setIncludesYear(false).createResponse(moment).getResponse()).toBe('05-20');
    expect(() => both.createResponse('2024-05-20' as never)).toThrow(
      "The parameters (String) don't match the method signature for FormApp.DateTimeItem.createResponse.",
    );
  });
  it('takes hours and minutes as a clock goes', () => {
    const { run } = formsOf();
    run((app) => {
      const time = app.create('Times').addTimeItem();
      const told = (hour: number, minute: number) => time.createResponse(hour, minute).getResponse();
      expect([told(7, 45), told(10, 90), told(-1, 60), told(25, 0)]).toEqual(['07:45', '11:30', '00:00', '01:00']);
      expect(() => told(7, undefined as never)).toThrow(
        "(number) don't match the method signature for FormApp.TimeItem",
      );
      fc.assert(
        fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 }), (hour, minute) =>
          /^([01]\d|2[0-3]):[0-5]\d$/.test(String(told(hour, minute))),
        ),
      );
    });
  });
  it('cuts a length of time off at what a form can hold', () => {
    const { run } = formsOf();
    run((app) => {
      const length = app.create('Times').addDurationItem();
      expect(length.createResponse(1, 2, 3).getResponse()).toBe('01:02:03');
      expect(length.createResponse(24, 60, 90).getResponse()).toBe('24:59:59');
      expect(length.createResponse(100, -1, 0).getResponse()).toBe('72:00:00');
    });
  });
  it('comes into the linked tab as a day, a time and a length of time, which count as such', () => {
    const { run, file, only, answering, world } = formsOf();
    run((app) => {
      const form = app.create('A visit', true);
      form.addDateItem().setTitle('Day');
      form.addDateTimeItem().setTitle('Moment');
      form.addTimeItem().setTitle('Time');
      form.addDurationItem().setTitle('Length');
      form.setDestination(app.DestinationType.SPREADSHEET, 'sheet');
    });
    const answers = { Day: '2026-03-05', Moment: '2026-03-05 14:30', Time: '19:05', Length: '01:30:00' };
    const response = submitForm(only(), answers, answering);
    world.appendRow(only().id, response);
    const sheet = file.sheetByName('Form Responses 1') as string;
    const values = [1, 2, 3, 4].map((column) => file.cell(sheet, 1, column).value);
    expect(values).toEqual([46086, 46086 + 14.5 / 24, expect.closeTo((19 * 60 + 5) / 1440, 9), 1.5 / 24]);
    expect(answersIn(file)[1]?.slice(1, 3)).toEqual(['3/5/2026', '3/5/2026 14:30:00']);
    expect(namedValues(only(), response, 'now')).toMatchObject({ Time: ['7:05:00 PM'], Moment: ['3/5/2026 14:30:00'] });
  });
  it('refuses what is no such moment', () => {
    const { run, only, answering } = formsOf();
    run((app) => {
      const form = app.create('A visit', true);
      form.addDateTimeItem().setTitle('Moment');
      form.addTimeItem().setTitle('Time');
      form.addDurationItem().setTitle('Length');
      form.addDateItem().setTitle('Birthday').setIncludesYear(false);
    });
    const send = (title: string, answer: string) => () => submitForm(only(), { [title]: answer }, answering);
    expect(send('Moment', '2026-02-30 10:00')).toThrow('“Moment” must be a date and a time.');
    expect(send('Time', '24:00')).toThrow('“Time” must be a time.');
    expect(send('Length', '73:00:00')).toThrow('“Length” must be a duration.');
    expect(send('Birthday', '02-30')).toThrow('“Birthday” must be a date.');
    expect(send('Birthday', '02-29')).not.toThrow();
  });
});

describe('A question for a number', () => {
  it('on a scale begins at one and ends at five, and both ends move within limits', () => {
    const { run } = formsOf();
    run((app) => {
      const scale = app.create('Thanks').addScaleItem();
      expect([scale.getLowerBound(), scale.getUpperBound(), scale.getLeftLabel()]).toEqual([1, 5, '']);
      expect(scale.createResponse(4).getResponse()).toBe('4');
      expect(() => scale.createResponse(6)).toThrow('Invalid response submitted to item');
      scale.setBounds(0, 10.9).setLabels('Bad', 'Good');
      expect([scale.getLowerBound(), scale.getUpperBound(), scale.getRightLabel()]).toEqual([0, 10, 'Good']);
      for (const [lower, upper] of [
        [2, 5],
        [1, 2],
        [1, 11],
        [-1, 5],
      ] as const)
        expect(() => scale.setBounds(lower, upper)).toThrow('bounds');
      expect(() => scale.setBounds(1, '5' as never)).toThrow(
        "The parameters (number,String) don't match the method signature for FormApp.ScaleItem.setBounds.",
      );
    });
  });
  it('with stars begins with three of them', () => {
    const { run } = formsOf();
    run((app) => {
      const form = app.create('Thanks') as never as { addRatingItem(): never };
      const rating = form.addRatingItem() as {
        getRatingIcon(): unknown;
        getRatingScaleLevel(): number;
        setRatingIcon(icon: unknown): typeof rating;
        setRatingScaleLevel(level: number): typeof rating;
        createResponse(response: number): { getResponse(): string };
      };
      const { RatingIconType } = app as never as { RatingIconType: Record<string, unknown> };
      expect([rating.getRatingIcon(), rating.getRatingScaleLevel()]).toEqual([RatingIconType.STAR, 3]);
      expect(() => rating.createResponse(4)).toThrow('Invalid response submitted to item');
      expect(rating.setRatingScaleLevel(7).createResponse(4).getResponse()).toBe('4');
      expect(rating.setRatingIcon(RatingIconType.HEART).getRatingIcon()).toBe(RatingIconType.HEART);
      expect(() => rating.setRatingScaleLevel(2)).toThrow('between 3 and 10');
      expect(() => rating.setRatingIcon('STAR')).toThrow("don't match the method signature");
      expect(() => rating.createResponse(0)).toThrow('Invalid response submitted to item');
    });
  });
});

describe('A picture in a form', () => {
  it('keeps its bytes, its side and its width', () => {
    const { FormApp, Utilities } = createHost().globals() as unknown as {
      FormApp: GoogleAppsScript.Forms.FormApp;
      Utilities: GoogleAppsScript.Utilities.Utilities;
    };
    const image = FormApp.create('A map').addImageItem().setTitle('Where we meet');
    image.setImage(Utilities.newBlob([1, 2, -3], 'image/png', 'map.png')).setWidth(300);
    image.setAlignment(FormApp.Alignment.CENTER);
    expect([...image.getImage().getBytes()]).toEqual([1, 2, -3]);
    expect([image.getImage().getName(), image.getWidth(), image.getAlignment()]).toEqual([
      'map.png',
      300,
      FormApp.Alignment.CENTER,
    ]);
    expect(() => image.setImage(Utilities.newBlob('text'))).toThrow('must be a picture');
    expect(() => image.setImage('map.png' as never)).toThrow("don't match the method signature");
    expect(() => image.setAlignment('CENTER' as never)).toThrow("don't match the method signature");
  });
  it('that moves comes from YouTube, by its address or its id', () => {
    const { run, only } = formsOf();
    run((app) => {
      const video = app.create('A film').addVideoItem();
      for (const address of [
        'https://www.youtube.com/watch?v=abcdefghijk',
        'https://youtu.be/abcdefghijk',
        'abcdefghijk',
      ])
        video.setVideoUrl(address);
      expect(only().items[0]?.media?.video).toBe('abcdefghijk');
      expect(() => video.setVideoUrl('https://films.example/abc')).toThrow('Invalid video URL.');
    });
  });
});

describe('An item of any kind', () => {
  const kinds = 'DateTime Time Duration Scale Rating Grid CheckboxGrid Image Video'.split(' ');
  it.each(kinds)('is found again as what it is: %s', (kind) => {
    const { run } = formsOf();
    run((app) => {
      const form = app.create('All kinds') as never as Record<string, () => { getId(): number; getTitle(): string }>;
      form[`add${kind}Item`]?.();
      const [item] = (form.getItems as unknown as () => Record<string, () => unknown>[])();
      expect(String(item?.[`as${kind}Item`]?.())).toBe(`${kind}Item`);
      expect(() => item?.asTextItem?.()).toThrow('Invalid conversion for item type');
      const copy = (item?.[`as${kind}Item`]?.() as { duplicate(): object } | undefined)?.duplicate();
      expect(String(copy)).toBe(`${kind}Item`);
    });
  });
  it('with choices begins with one that is empty', () => {
    const { run } = formsOf();
    run((app) =>
      expect(
        app
          .create('One')
          .addListItem()
          .getChoices()
          .map((one) => one.getValue()),
      ).toEqual(['']),
    );
  });
});
