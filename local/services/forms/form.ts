import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import { valueIn } from '../enumeration';
import type { Face } from '../face';
import { aNumber, aText, mustFit } from '../signature';
import { AnyItem } from './anyItem';
import { destinationType, itemType } from './enums';
import { SettingsOfForm } from './formSettings';
import { Item, typedItem } from './items';
import { servedResponse } from './responses';
import type { FormState, ItemState, ItemType, ResponseState } from './state';
import { newItem } from './state';
import type { FormScene, FormWorld } from './world';

type ItemKind =
  | 'Text'
  | 'ParagraphText'
  | 'MultipleChoice'
  | 'List'
  | 'Checkbox'
  | 'Date'
  | 'DateTime'
  | 'Time'
  | 'Duration'
  | 'Scale'
  | 'Grid'
  | 'CheckboxGrid'
  | 'Image'
  | 'Video'
  | 'SectionHeader'
  | 'PageBreak';
type FormFace =
  | `add${ItemKind}Item`
  | `get${'Id' | 'Items' | 'ItemById' | 'PublishedUrl' | 'EditUrl' | 'Responses' | 'Response'}`
  | `get${'DestinationId' | 'DestinationType'}`
  | 'deleteItem'
  | 'moveItem'
  | 'setDestination'
  | 'removeDestination'
  | 'createResponse'
  | 'deleteResponse'
  | 'deleteAllResponses'
  | 'getSummaryUrl'
  | 'shortenFormUrl';

/**
 * A form as scripts see it: its questions, its answers, and where the answers go.
 * @documented https://developers.google.com/apps-script/reference/forms/form
 */
class Form extends SettingsOfForm implements Face<GoogleAppsScript.Forms.Form, FormFace> {
  addTextItem(): unknown {
    return this.add('TEXT');
  }
  addParagraphTextItem(): unknown {
    return this.add('PARAGRAPH_TEXT');
  }
  addMultipleChoiceItem(): unknown {
    return this.add('MULTIPLE_CHOICE');
  }
  addListItem(): unknown {
    return this.add('LIST');
  }
  addCheckboxItem(): unknown {
    return this.add('CHECKBOX');
  }
  addDateItem(): unknown {
    return this.add('DATE');
  }
  addSectionHeaderItem(): unknown {
    return this.add('SECTION_HEADER');
  }
  addPageBreakItem(): unknown {
    return this.add('PAGE_BREAK');
  }
  addDateTimeItem(): unknown {
    return this.add('DATETIME');
  }
  addTimeItem(): unknown {
    return this.add('TIME');
  }
  addDurationItem(): unknown {
    return this.add('DURATION');
  }
  addScaleItem(): unknown {
    return this.add('SCALE');
  }
  addRatingItem(): unknown {
    return this.add('RATING');
  }
  addGridItem(): unknown {
    return this.add('GRID');
  }
  addCheckboxGridItem(): unknown {
    return this.add('CHECKBOX_GRID');
  }
  addImageItem(): unknown {
    return this.add('IMAGE');
  }
  addVideoItem(): unknown {
    return this.add('VIDEO');
  }

  getItems(type?: unknown): unknown[] {
    const isType = () => valueIn(itemType, type) !== undefined;
    mustFit(this.scene.kernel, 'FormApp.Form.getItems', [type], [], [isType]);
    const items = this.scene.form.items.filter((item) => type === undefined || itemType[item.type] === type);
    return items.map((item) => this.scene.item(item));
  }
  getItemById(id: number): unknown {
    const found = this.scene.form.items.find((item) => item.id === Number(id));
    return found ? this.scene.item(found) : null;
  }
  /** @documented the item or its place, from 0 */
  deleteItem(which: unknown): void {
    const { kernel, form } = this.scene;
    const isItem = (value: unknown) => value instanceof AnyItem || typeof value === 'number';
    mustFit(kernel, 'FormApp.Form.deleteItem', [which], [isItem]);
    form.items.splice(form.items.indexOf(this.itemAt(which)), 1);
  }
  /**
   * @reported by scripts' logs: an item as addTextItem and its like give it is refused, its place or a plain Item is not;
   * a place beyond the form is refused, in a sentence of ours
   */
  moveItem(which: unknown, to: number): unknown {
    const { kernel, form } = this.scene;
    const plain = (value: unknown) => value instanceof Item || typeof value === 'number';
    mustFit(kernel, 'FormApp.Form.moveItem', [which, to], [plain, aNumber]);
    const item = this.itemAt(which);
    if (!Number.isInteger(to) || to < 0 || to >= form.items.length)
      throw kernel.exception(`Index out of bounds: ${to}`);
    form.items.splice(form.items.indexOf(item), 1);
    form.items.splice(to, 0, item);
    return this.scene.item(item);
  }

  getPublishedUrl(): string {
    return this.scene.world.urlOf(this.getId());
  }
  getEditUrl(): string {
    return `${this.scene.world.urlOf(this.getId())}/edit`;
  }

  getSummaryUrl(): string {
    return `${this.scene.world.urlOf(this.getId())}/viewanalytics`;
  }
  /** @unknown strict: short addresses are made by Google; here the address stays as it is, and no other is taken */
  shortenFormUrl(url: string): string {
    const { kernel, world } = this.scene;
    mustFit(kernel, 'FormApp.Form.shortenFormUrl', [url], [aText]);
    if (![...world.forms.keys()].some((id) => url.startsWith(world.urlOf(id))))
      throw kernel.exception('Invalid argument: url');
    return url;
  }

  setDestination(type: unknown, fileId: string): this {
    const { kernel, world, form } = this.scene;
    const isKnown = () => valueIn(destinationType, type) !== undefined;
    mustFit(kernel, 'FormApp.Form.setDestination', [type, fileId], [isKnown, aText]);
    const { sheetId } = world.linkTab(form.id, fileId, kernel.execution.effectiveUser);
    form.destination = { fileId, sheetId };
    for (const response of form.responses) world.appendRow(form.id, response);
    return this;
  }
  removeDestination(): this {
    this.scene.form.destination = null;
    return this;
  }
  getDestinationId(): string {
    const { kernel, form } = this.scene;
    if (!form.destination) throw kernel.exception('The form currently has no response destination.');
    return form.destination.fileId;
  }
  getDestinationType(): unknown {
    return this.getDestinationId() && destinationType.SPREADSHEET;
  }

  /** @documented all, or only those from after a moment */
  getResponses(since?: GoogleAppsScript.Base.Date | Date): unknown[] {
    const after = since === undefined ? Number.NEGATIVE_INFINITY : since.getTime();
    return this.scene.form.responses.filter(({ at }) => at > after).map((one) => servedResponse(this.scene, one));
  }
  getResponse(id: string): unknown {
    return servedResponse(this.scene, this.responseAt(id));
  }
  createResponse(): unknown {
    return servedResponse(this.scene);
  }
  /** @reported by people who tried: the row in the linked tab stays */
  deleteResponse(id: string): this {
    const { form } = this.scene;
    form.responses.splice(form.responses.indexOf(this.responseAt(id)), 1);
    return this;
  }
  deleteAllResponses(): this {
    this.scene.form.responses.splice(0);
    return this;
  }

  private responseAt(id: string): ResponseState {
    const { kernel, form } = this.scene;
    const response = form.responses.find((one) => one.id === id);
    if (!response) throw kernel.exception('No response with the given ID could be found.');
    return response;
  }
  private itemAt(which: unknown): ItemState {
    const { kernel, form } = this.scene;
    const item =
      which instanceof AnyItem ? form.items.find((one) => one.id === which.getId()) : form.items[Number(which)];
    if (!item) throw kernel.exception('No item could be found at this place.');
    return item;
  }
  private add(type: ItemType): unknown {
    const { kernel, form } = this.scene;
    const item = newItem(Math.floor(kernel.random() * 2 ** 31), type);
    form.items.push(item);
    return typedItem(this.scene, item);
  }
}

export function sceneOf(kernel: Kernel, world: FormWorld, form: FormState): FormScene {
  const scene: FormScene = { kernel, world, form, item: (state) => serve(kernel, 'Item', new Item(scene, state)) };
  return scene;
}

export function servedForm(kernel: Kernel, world: FormWorld, form: FormState): Form {
  return serve(kernel, 'Form', new Form(sceneOf(kernel, world, form)));
}
