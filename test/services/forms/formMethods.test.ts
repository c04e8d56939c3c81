import { submitForm } from '../../../local/services/forms';
import { formsOf, needsForm } from './formsOf';

interface Published {
  setPublished(on: boolean): Published;
  isPublished(): boolean;
  supportsAdvancedResponderPermissions(): boolean;
  isAcceptingResponses(): boolean;
  addPublishedReader(email: string): Published;
  addPublishedReaders(emails: string[]): Published;
  removePublishedReader(email: string): Published;
  getPublishedReaders(): GoogleAppsScript.Base.User[];
}

describe('A form', () => {
  it('moves and deletes items by their place, and refuses places that there are not', () => {
    const { run } = formsOf();
    run((app) => {
      const form = needsForm(app);
      const scale = form.addScaleItem().setTitle('How soon?');
      form.moveItem(2, 0);
      expect([scale.getIndex(), form.getItems()[2]?.getTitle()]).toEqual([0, 'What do you need?']);
      form.moveItem(0, 2);
      expect(scale.getIndex()).toBe(2);
      expect(() => form.moveItem(0, 3)).toThrow('Index out of bounds: 3');
      expect(() => form.moveItem(0, -1)).toThrow('Index out of bounds: -1');
      form.deleteItem(scale as never);
      expect(() => form.deleteItem(scale as never)).toThrow('No item');
      expect(() => form.deleteItem('0' as never)).toThrow(
        "The parameters (String) don't match the method signature for FormApp.Form.deleteItem.",
      );
      expect(() => form.getItems('TEXT' as never)).toThrow(
        "don't match the method signature for FormApp.Form.getItems",
      );
      expect(form.getItems(app.ItemType.CHECKBOX)).toHaveLength(1);
      expect(form.getItemById('none' as never)).toBeNull();
    });
  });
  it('takes answers again when it is published anew', () => {
    const { run } = formsOf();
    run((app) => {
      const form = needsForm(app).setAcceptingResponses(false) as unknown as Published;
      expect([form.isPublished(), form.isAcceptingResponses()]).toEqual([true, false]);
      expect(form.setPublished(true).isAcceptingResponses()).toBe(true);
      expect(form.setPublished(false).isAcceptingResponses()).toBe(false);
      expect(form.supportsAdvancedResponderPermissions()).toBe(true);
    });
  });
  it('refuses settings that are neither true nor false, and titles that are none', () => {
    const { run } = formsOf();
    run((app) => {
      const form = needsForm(app) as unknown as Record<string, (value: unknown) => unknown>;
      for (const name of 'AcceptingResponses Published CollectEmail LimitOneResponsePerUser ProgressBar'.split(' '))
        expect(() => form[`set${name}`]?.('yes')).toThrow(
          `The parameters (String) don't match the method signature for FormApp.Form.set${name}.`,
        );
      for (const name of ['ShowLinkToRespondAgain', 'AllowResponseEdits', 'ShuffleQuestions'])
        expect(() => form[`set${name}`]?.(1)).toThrow(`FormApp.Form.set${name}`);
      for (const name of ['Title', 'Description', 'ConfirmationMessage', 'CustomClosedFormMessage'])
        expect(() => form[`set${name}`]?.(null)).toThrow(
          `(null) don't match the method signature for FormApp.Form.set`,
        );
    });
  });
  it('knows who may answer it beside its editors', () => {
    const { run } = formsOf();
    run((app) => {
      const form = needsForm(app) as unknown as Published;
      form.addPublishedReaders(['sam.sample@chapter.example', 'kim@chapter.example']);
      form.addPublishedReader('ana.ejemplo@chapter.example').removePublishedReader('kim@chapter.example');
      expect(form.getPublishedReaders().map((one) => one.getEmail())).toEqual(['sam.sample@chapter.example']);
    });
  });
  it('has an address for its summary, and makes no address of others short', () => {
    const { run } = formsOf();
    run((app) => {
      const form = needsForm(app);
      expect(form.getSummaryUrl()).toBe(`${form.getPublishedUrl()}/viewanalytics`);
      expect(form.shortenFormUrl(form.getPublishedUrl())).toBe(form.getPublishedUrl());
      expect(() => form.shortenFormUrl('https://forms.example/1')).toThrow('Invalid argument: url');
    });
  });
});

describe('A response', () => {
  it('tells an empty text for words that were not written, and leaves other questions out', () => {
    const { run, only, answering } = formsOf();
    run((app) => {
      const form = app.create('Ask for help', true);
      form.addTextItem().setTitle('Name');
      form.addCheckboxItem().setTitle('Needs').setChoiceValues(['Food']);
      form.addTimeItem().setTitle('Time');
      form.addScaleItem().setTitle('How soon?');
    });
    submitForm(only(), {}, answering);
    run((app) => {
      const [response] = app.openById(only().id).getResponses();
      const told = response?.getItemResponses().map((one) => [one.getItem().getTitle(), one.getResponse()]);
      expect(told).toEqual([
        ['Name', ''],
        ['Time', ''],
      ]);
    });
  });
  it('becomes an address that brings its answers along', () => {
    const { run, only } = formsOf();
    run((app) => {
      const form = app.create('Ask for help', true);
      const name = form.addTextItem();
      const needs = form.addCheckboxItem().setChoiceValues(['Food', 'A ride']);
      const grid = form.addGridItem().setRows(['Monday', 'Friday']).setColumns(['Day', 'Night']);
      const response = form
        .createResponse()
        .withItemResponse(name.createResponse('Ana & Co'))
        .withItemResponse(needs.createResponse(['Food', 'A ride']))
        .withItemResponse(grid.createResponse(['', 'Night']));
      const link = new URL(response.toPrefilledUrl());
      const [one, two, three] = only().items.map(({ id }) => id);
      expect([...link.searchParams]).toEqual([
        ['usp', 'pp_url'],
        [`entry.${one}`, 'Ana & Co'],
        [`entry.${two}`, 'Food'],
        [`entry.${two}`, 'A ride'],
        [`entry.${three}-1`, 'Night'],
      ]);
    });
  });
  it('has an address to edit it once it is submitted', () => {
    const { run } = formsOf();
    run((app) => {
      const form = app.create('Ask for help', true);
      const response = form.createResponse();
      expect(response.getEditResponseUrl()).toBeNull();
      const kept = response.submit();
      expect(kept.getEditResponseUrl()).toBe(`${form.getPublishedUrl()}?edit2=${kept.getId()}`);
    });
  });
  it('is never submitted by a script where each person answers once', () => {
    const { run, only } = formsOf();
    run((app) => {
      const form = app.create('Ask for help', true).setLimitOneResponsePerUser(true);
      expect(() => form.createResponse().submit()).toThrow('takes one answer from each person');
      expect(only().responses).toEqual([]);
    });
  });
});
