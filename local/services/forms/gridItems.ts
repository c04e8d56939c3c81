import type { Face } from '../face';
import { anArray } from '../signature';
import { type Every, Question } from './anyItem';
import type { ItemState } from './state';

type Grid = NonNullable<ItemState['grid']>;
type GridFace =
  | Every
  | 'isRequired'
  | 'setRequired'
  | 'createResponse'
  | `${'get' | 'set'}${'Rows' | 'Columns'}`
  | 'setValidation'
  | 'clearValidation';

/** A question with a row of answers to each of several parts. */
abstract class AnyGrid extends Question {
  getRows(): string[] {
    return [...this.grid().rows];
  }
  getColumns(): string[] {
    return [...this.grid().columns];
  }
  setRows(rows: string[]): this {
    return this.label('rows', 'setRows', rows);
  }
  setColumns(columns: string[]): this {
    return this.label('columns', 'setColumns', columns);
  }
  setValidation(validation: unknown): this {
    return this.rule(validation);
  }
  clearValidation(): this {
    this.state.validation = null;
    return this;
  }

  /** @documented one answer a row, null for none; @unknown strict: the sentence for another number is ours */
  protected rowsAnswered(responses: unknown, ofRow: (one: unknown) => string | string[]): unknown {
    this.mustFit('createResponse', [responses], [anArray]);
    const { kernel } = this.scene;
    const given = responses as unknown[];
    const { length } = this.grid().rows;
    if (given.length !== length)
      throw kernel.exception(`Wrong number of responses: ${given.length}. Expected exactly: ${length}.`);
    const answer = given.map(ofRow) as string[] | string[][];
    if (this.isRequired() && answer.some((one) => one.length === 0))
      throw kernel.exception(`Invalid response submitted to item: ${this.state.title}`);
    return this.answeredBy(answer);
  }
  /** @documented refused when there are none; @reported for choices: the sentence */
  private label(side: keyof Grid, method: string, given: string[]): this {
    this.mustFit(method, [given], [anArray]);
    const { kernel, world, form } = this.scene;
    if (given.length === 0) throw kernel.exception(`Array is empty: ${side}`);
    this.grid()[side] = given.map(String);
    world.nameColumn(form.id, this.state.id);
    return this;
  }
  private grid(): Grid {
    return this.state.grid as Grid;
  }
}

/** @documented https://developers.google.com/apps-script/reference/forms/grid-item */
export class GridItem extends AnyGrid implements Face<GoogleAppsScript.Forms.GridItem, GridFace> {
  createResponse(responses: string[]): unknown {
    return this.rowsAnswered(responses, (one) => (one === null || one === undefined ? '' : String(one)));
  }
}

/** @documented https://developers.google.com/apps-script/reference/forms/checkbox-grid-item */
export class CheckboxGridItem extends AnyGrid implements Face<GoogleAppsScript.Forms.CheckboxGridItem, GridFace> {
  createResponse(responses: string[][]): unknown {
    return this.rowsAnswered(responses, (one) => {
      this.mustFit('createResponse', [responses], [() => one === null || one === '' || anArray(one)]);
      return Array.isArray(one) ? one.map(String) : [];
    });
  }
}
