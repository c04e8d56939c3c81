import { unserved } from '../../kernel/serve';
import { misfit } from '../signature';
import { isRange } from './criteriaValues';
import * as selection from './selection';
import type { Scene, Zone } from './world';

/**
 * What is selected on a tab.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/sheet
 */
export abstract class SheetSelection {
  constructor(
    protected readonly scene: Scene,
    readonly id: string,
  ) {}
  abstract getRange(...args: unknown[]): unknown;

  activate(): unknown {
    selection.activateTab(this.scene, this.id, true);
    return this;
  }
  getActiveRange(): unknown {
    return selection.activeRange(this.scene, this.id);
  }
  getActiveRangeList(): unknown {
    return selection.activeRangeList(this.scene, this.id);
  }
  getActiveCell(): unknown {
    return selection.currentCell(this.scene, this.id);
  }
  getCurrentCell(): unknown {
    return selection.currentCell(this.scene, this.id);
  }
  getSelection(): unknown {
    return selection.servedSelection(this.scene);
  }
  setActiveRange(range: unknown): unknown {
    const zone = this.own('setActiveRange', range);
    selection.select(this.scene, this.id, [zone]);
    return this.scene.range(this.id, zone);
  }
  /** A range, or cells by name. */
  setActiveSelection(cells: unknown): unknown {
    return this.setActiveRange(typeof cells === 'string' ? unserved(this.getRange(cells)) : cells);
  }
  setActiveRangeList(list: unknown): unknown {
    const { ranges = [] } = list as { ranges?: readonly unknown[] };
    selection.select(
      this.scene,
      this.id,
      ranges.map((range) => this.own('setActiveRangeList', range)),
    );
    return selection.activeRangeList(this.scene, this.id);
  }
  setCurrentCell(cell: unknown): unknown {
    const zone = this.own('setCurrentCell', cell);
    selection.setCurrent(this.scene, this.id, zone);
    return this.scene.range(this.id, zone);
  }

  /** @unknown strict: the wording for cells of another tab */
  private own(method: string, range: unknown): Zone {
    if (!isRange(range)) throw misfit(this.scene.kernel, `SpreadsheetApp.Sheet.${method}`, [range]);
    if (range.sheet !== this.id) throw this.scene.kernel.exception('The range must be on the active sheet.');
    return range.zone;
  }
}
