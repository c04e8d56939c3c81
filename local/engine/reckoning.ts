interface Position {
  sheetId: string;
  row: number;
  col: number;
}

type Zones = { sheetId: string; zone: object }[];

/** The engine's evaluator, as far as it is used here. */
interface Evaluator {
  evaluatedCells: object;
  getters: {
    getSheetIds(): readonly string[];
    getCells(sheet: string): { id: number; isFormula: boolean }[];
    getCell(position: Position): { isFormula: boolean } | undefined;
    getCellPosition(id: number): { row: number; col: number };
  };
  evaluate(zones: Zones): void;
  evaluateAllCells(): void;
  evaluateCells(positions: readonly Position[]): void;
}

/** A part of the engine; one of them has the evaluator. */
export interface Part {
  evaluator?: Evaluator;
  /** Rows, columns or tabs come or go: all is reckoned anew afterwards. */
  shouldRebuildDependenciesGraph?: boolean;
  beforeHandle(command: unknown): void;
}

/** What asks the evaluator for something that it has reckoned, and the tab that it is asked of; undefined for all. */
const questions: Record<string, (asked: never) => string | undefined> = {
  getEvaluatedCell: ({ sheetId }: Position) => sheetId,
  getSpreadZone: ({ sheetId }: Position) => sheetId,
  getArrayFormulaSpreadingOn: ({ sheetId }: Position) => sheetId,
  isArrayFormulaSpillBlocked: ({ sheetId }: Position) => sheetId,
  getEvaluatedPositionsInSheet: (sheetId: string) => sheetId,
  getEvaluatedPositions: () => undefined,
  evaluateFormulaResult: () => undefined,
  evaluateCompiledFormula: () => undefined,
};

const taught = new WeakSet<Evaluator>();
export const reckonsWhenAsked = (evaluator: Evaluator) => taught.has(evaluator);

/**
 * The engine reckons every formula after each change, and when a file is opened or a tab's shape changes all cells
 * anew, empty ones too: 26,000 in a tab with one row. Here what is written is reckoned at once, and only the part of a
 * tab that holds something; tabs with formulas wait until one of them is asked for. What is asked for is always up to
 * date.
 */
export function reckonWhenAsked(part: Part, evaluator: Evaluator): void {
  taught.add(evaluator);
  const waiting = new Waiting(evaluator);
  const { evaluateCells } = evaluator;
  const catchUp = () => waiting.catchUp(evaluateCells);
  evaluator.evaluateCells = (positions) => waiting.changed(positions);
  evaluator.evaluateAllCells = () => waiting.allAnew();
  const beforeHandle = part.beforeHandle.bind(part);
  part.beforeHandle = (command) => {
    beforeHandle(command);
    if (part.shouldRebuildDependenciesGraph) catchUp();
  };
  const methods = evaluator as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const [name, sheetAsked] of Object.entries(questions)) {
    const answer = methods[name]?.bind(evaluator);
    if (!answer)
      throw new Error(`The spreadsheet engine has no ${name}: it is of another version than this is made for`);
    methods[name] = (...args) => {
      if (waiting.concerns(() => sheetAsked(args[0] as never))) catchUp();
      return answer(...args);
    };
  }
}

/** What has changed and was not reckoned yet. */
class Waiting {
  private cells: Position[] = [];
  private sheets: string[] = [];
  private readonly formulasIn = new Map<string, boolean>();

  constructor(private readonly evaluator: Evaluator) {}

  changed(positions: readonly Position[]): void {
    const { getters } = this.evaluator;
    for (const position of positions) {
      this.cells.push(position);
      if (getters.getCell(position)?.isFormula) this.formulasIn.set(position.sheetId, true);
    }
    this.evaluator.evaluate(positions.filter(({ sheetId }) => !this.hasFormulas(sheetId)).map(alone));
  }

  allAnew(): void {
    const { evaluator } = this;
    const sheets = evaluator.getters.getSheetIds();
    this.cells = [];
    this.formulasIn.clear();
    this.sheets = sheets.filter((sheet) => this.hasFormulas(sheet));
    evaluator.evaluatedCells = new (evaluator.evaluatedCells.constructor as new () => object)();
    evaluator.evaluate(this.filled(sheets.filter((sheet) => !this.hasFormulas(sheet))));
  }

  /** Whether what waits may change what is to be told of a tab. */
  concerns(sheetAsked: () => string | undefined): boolean {
    if (this.cells.length + this.sheets.length === 0) return false;
    const sheet = sheetAsked();
    return sheet === undefined || this.hasFormulas(sheet);
  }

  /** @param reckon the engine's own way to reckon what follows from cells that changed */
  catchUp(reckon: Evaluator['evaluateCells']): void {
    const { cells, sheets } = this;
    this.cells = [];
    this.sheets = [];
    if (sheets.length > 0) this.evaluator.evaluate(this.filled(sheets));
    if (cells.length > 0) reckon.call(this.evaluator, cells);
  }

  private hasFormulas(sheet: string): boolean {
    const known = this.formulasIn.get(sheet) ?? this.evaluator.getters.getCells(sheet).some((cell) => cell.isFormula);
    this.formulasIn.set(sheet, known);
    return known;
  }

  /** The part of each tab that holds something; what a formula spills beyond it comes by itself. */
  private filled(sheets: readonly string[]): Zones {
    const { getters } = this.evaluator;
    return sheets.flatMap((sheetId) => {
      const positions = getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id));
      if (positions.length === 0) return [];
      const bottom = positions.reduce((most, { row }) => Math.max(most, row), 0);
      const right = positions.reduce((most, { col }) => Math.max(most, col), 0);
      return [{ sheetId, zone: { top: 0, left: 0, bottom, right } }];
    });
  }
}

const alone = ({ sheetId, row, col }: Position) => ({
  sheetId,
  zone: { top: row, bottom: row, left: col, right: col },
});
