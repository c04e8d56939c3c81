import type { WorkbookFile } from '../../engine/workbookFile';
import type { Kernel } from '../../kernel/kernel';
import { unserved } from '../../kernel/serve';
import type { Face } from '../face';
import { aNumber, mustFit, textLike } from '../signature';
import { servedColorBuilder } from './colorObjects';
import { servedFormatBuilder } from './conditionalFormat';
import type { Giver } from './criteriaValues';
import * as enums from './enums';
import { servedFilterBuilder } from './filterCriteria';
import { servedRichTextBuilder } from './richText';
import { sceneOf } from './scene';
import type { SpreadsheetActive } from './spreadsheetActive';
import { servedUi } from './ui';
import { servedBuilder } from './validation';
import type { SpreadsheetWorld } from './world';

type AppFace =
  | `get${'Active' | 'ActiveSpreadsheet' | 'ActiveSheet' | 'Ui' | 'ActiveRange' | 'ActiveRangeList'}`
  | `get${'CurrentCell' | 'Selection'}`
  | `set${'ActiveRange' | 'ActiveRangeList' | 'CurrentCell'}`
  | `open${'ById' | 'ByUrl'}`
  | 'create'
  | 'flush'
  | 'setActiveSpreadsheet'
  | 'setActiveSheet'
  | `new${'Color' | 'DataValidation' | 'RichTextValue' | 'ConditionalFormatRule' | 'FilterCriteria'}`;

/** What SpreadsheetApp's other methods ask of a spreadsheet. */
type Opened = Pick<
  SpreadsheetActive,
  | `get${'ActiveSheet' | 'ActiveRange' | 'ActiveRangeList' | 'CurrentCell' | 'Selection'}`
  | `set${'ActiveSheet' | 'ActiveRange' | 'ActiveRangeList' | 'CurrentCell'}`
>;

const active = new WeakMap<object, string>();

/**
 * The file a script is bound to, other files by id, and what cells may hold.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
 */
export class SpreadsheetApp implements Face<GoogleAppsScript.Spreadsheet.SpreadsheetApp, AppFace> {
  readonly AutoFillSeries = enums.autoFillSeries;
  readonly BandingTheme = enums.bandingTheme;
  readonly BooleanCriteria = enums.booleanCriteria;
  readonly BorderStyle = enums.borderStyle;
  readonly ColorType = enums.colorType;
  readonly CopyPasteType = enums.copyPasteType;
  readonly DataExecutionErrorCode = enums.dataExecutionErrorCode;
  readonly DataExecutionState = enums.dataExecutionState;
  readonly DataSourceType = enums.dataSourceType;
  readonly DataValidationCriteria = enums.dataValidationCriteria;
  readonly DeveloperMetadataLocationType = enums.developerMetadataLocationType;
  readonly DeveloperMetadataVisibility = enums.developerMetadataVisibility;
  readonly Dimension = enums.dimension;
  readonly Direction = enums.direction;
  readonly GroupControlTogglePosition = enums.groupControlTogglePosition;
  readonly InterpolationType = enums.interpolationType;
  readonly PivotTableSummarizeFunction = enums.pivotTableSummarizeFunction;
  readonly PivotValueDisplayType = enums.pivotValueDisplayType;
  readonly ProtectionType = enums.protectionType;
  readonly RecalculationInterval = enums.recalculationInterval;
  readonly RelativeDate = enums.relativeDate;
  readonly SheetType = enums.sheetType;
  readonly SortOrder = enums.sortOrder;
  readonly TextDirection = enums.textDirection;
  readonly TextToColumnsDelimiter = enums.textToColumnsDelimiter;
  readonly ThemeColorType = enums.themeColorType;
  readonly ValueType = enums.valueType;
  readonly WrapStrategy = enums.wrapStrategy;

  constructor(
    private readonly kernel: Kernel,
    private readonly world: SpreadsheetWorld,
  ) {}

  getActive(): unknown {
    return this.getActiveSpreadsheet();
  }
  /** Null in a script that is bound to no file and has made none active. */
  getActiveSpreadsheet(): unknown {
    const { execution } = this.kernel;
    const chosen = active.get(execution);
    if (chosen !== undefined) return this.open(chosen);
    if (execution.boundTo === undefined) return null;
    refuseTooNarrow(this.kernel);
    return this.open(execution.boundTo);
  }
  setActiveSpreadsheet(file: unknown): void {
    active.set(this.kernel.execution, (file as { getId(): string }).getId());
  }
  getActiveSheet(): unknown {
    return this.opened.getActiveSheet();
  }
  setActiveSheet(sheet: unknown, restoreSelection = false): unknown {
    return this.opened.setActiveSheet(sheet, restoreSelection);
  }

  getActiveRange(): unknown {
    return this.opened.getActiveRange();
  }
  setActiveRange(range: unknown): unknown {
    return this.opened.setActiveRange(range);
  }
  getActiveRangeList(): unknown {
    return this.opened.getActiveRangeList();
  }
  setActiveRangeList(list: unknown): unknown {
    return this.opened.setActiveRangeList(list);
  }
  getCurrentCell(): unknown {
    return this.opened.getCurrentCell();
  }
  setCurrentCell(cell: unknown): unknown {
    return this.opened.setCurrentCell(cell);
  }
  getSelection(): unknown {
    return this.opened.getSelection();
  }

  openById(id: string): unknown {
    mustFit(this.kernel, 'SpreadsheetApp.openById', given(id), [textLike]);
    return this.open(String(id));
  }
  /** @unknown strict: the wording for what is no address of a spreadsheet */
  openByUrl(url: string): unknown {
    mustFit(this.kernel, 'SpreadsheetApp.openByUrl', given(url), [textLike]);
    const id = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(String(url))?.[1];
    if (id === undefined) throw this.kernel.exception('Invalid argument: url');
    return this.open(id);
  }
  /** `create(name)` or `(name, rows, columns)`. */
  create(name: string, rows?: number, columns?: number): unknown {
    mustFit(this.kernel, 'SpreadsheetApp.create', given(name, rows, columns), [textLike], [textLike, aNumber, aNumber]);
    const file = this.world.create(String(name));
    const [sheet] = file.sheets() as [string];
    resize(file, sheet, 'ROW', file.size(sheet).rows, rows);
    resize(file, sheet, 'COL', file.size(sheet).columns, columns);
    return sceneOf(this.kernel, this.world, file).spreadsheet();
  }
  flush(): void {}
  getUi(): unknown {
    return servedUi(this.kernel, this.world.ui);
  }

  newColor(): unknown {
    return servedColorBuilder(this.kernel);
  }
  newDataValidation(): unknown {
    return servedBuilder(this.giver);
  }
  newConditionalFormatRule(): unknown {
    return servedFormatBuilder(this.giver);
  }
  newFilterCriteria(): unknown {
    return servedFilterBuilder(this.giver);
  }
  newRichTextValue(): unknown {
    return servedRichTextBuilder(this.kernel);
  }

  /** The active file behind its face. @unknown strict: the wording when there is none */
  private get opened(): Opened {
    const file = this.getActiveSpreadsheet();
    if (file === null) throw this.kernel.exception('There is no active spreadsheet.');
    return unserved(file) as Opened;
  }
  private open(id: string): unknown {
    const file = this.world.file(id);
    if (!file || this.world.rightTo(id, this.kernel.execution.effectiveUser) === 'none')
      throw this.kernel.exception('You do not have permission to access the requested document.');
    return sceneOf(this.kernel, this.world, file).spreadsheet();
  }
  private get giver(): Giver {
    const { kernel, world } = this;
    return {
      kernel,
      rangeOf: ({ file, sheet, zone }) => {
        const found = world.file(file);
        return found ? sceneOf(kernel, world, found).range(sheet, zone) : null;
      },
    };
  }
}

/** Without those at the end that were left out. */
function given(...args: unknown[]): unknown[] {
  return args.slice(0, 1 + args.findLastIndex((one) => one !== undefined));
}

function resize(file: WorkbookFile, sheet: string, dimension: 'ROW' | 'COL', is: number, wanted = is): void {
  if (wanted > is) file.insert(sheet, dimension, is, wanted - is);
  if (wanted < is) file.remove(sheet, dimension, wanted, is - wanted);
}

/** Reports differ on whether `currentonly` serves where nobody has the file open. */
function refuseTooNarrow(kernel: Kernel): void {
  const { via, scopes } = kernel.execution;
  const unattended = via === 'trigger' || via === 'webApp';
  if (!unattended || kernel.readings.currentOnlyInTriggers || scopes.includes('spreadsheets')) return;
  throw kernel.exception(
    'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  );
}
