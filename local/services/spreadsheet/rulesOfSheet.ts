import { servedChartBuilder } from './chartKinds';
import { insertChart, removeChart, servedCharts, updateChart } from './chartOfSheet';
import { conditionalRules, setConditionalRules } from './conditionalOfSheet';
import { isRowFiltered, servedFilter } from './filter';
import { servedNames } from './named';
import { protect, servedProtections } from './protection';
import { SheetSelection } from './selectionOfSheet';
import { servedTextFinder, wholeTab } from './textFinder';

/**
 * The names, protections, filter, charts and conditional formats of a tab, and what is found there.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/sheet
 */
export abstract class SheetRules extends SheetSelection {
  protect(): unknown {
    return protect(this.scene, this.id);
  }
  getProtections(type: unknown): never[] {
    return servedProtections(this.scene, type, this.id) as never[];
  }
  getNamedRanges(): never[] {
    return servedNames(this.scene, this.id) as never[];
  }
  createTextFinder(text: string): unknown {
    return servedTextFinder(this.scene, 'Sheet', text, () => [wholeTab(this.scene, this.id)]);
  }
  /** Null when no form writes its answers here. */
  getFormUrl(): never {
    const { world, file } = this.scene;
    return (world.formUrlOf?.(file.state.id, this.id) ?? null) as never;
  }
  newChart(): unknown {
    return servedChartBuilder(this.scene);
  }
  getCharts(): never[] {
    return servedCharts(this.scene, this.id) as never[];
  }
  insertChart(chart: unknown): void {
    insertChart(this.scene, this.id, chart);
  }
  updateChart(chart: unknown): void {
    updateChart(this.scene, this.id, chart);
  }
  removeChart(chart: unknown): void {
    removeChart(this.scene, this.id, chart);
  }
  getFilter(): unknown {
    return servedFilter(this.scene, this.id);
  }
  isRowHiddenByFilter(row: number): boolean {
    return isRowFiltered(this.scene, this.id, row - 1);
  }
  getConditionalFormatRules(): never[] {
    return conditionalRules(this.scene, this.id) as never[];
  }
  setConditionalFormatRules(rules: unknown): void {
    setConditionalRules(this.scene, this.id, rules);
  }
  clearConditionalFormatRules(): void {
    setConditionalRules(this.scene, this.id, []);
  }
}
