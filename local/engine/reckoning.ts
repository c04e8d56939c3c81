interface Position {
  sheetId: string;
  row: number;
  col: number;
}

/** A cell as the engine keeps it. */
export interface EngineCell {
  id: number;
  isFormula: boolean;
  /** Only of a formula. */
  compiledFormula?: { rangeDependencies: readonly { sheetId: string }[]; normalizedFormula: string };
}

type Zones = Iterable<{ sheetId: string; zone: object }>;

/** The engine's evaluator, as far as it is used here. */
interface Evaluator {
  evaluatedCells: object;
  getters: {
    getSheetIds(): readonly string[];
    getCells(sheet: string): EngineCell[];
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
 * tab that holds something; a tab with formulas waits until it is asked for, or one whose formulas look at it. What is
 * asked for is always up to date.
 */
export function reckonWhenAsked(part: Part, evaluator: Evaluator): void {
  taught.add(evaluator);
  const waiting = new Waiting(evaluator);
  evaluator.evaluateCells = (positions) => waiting.changed(positions);
  evaluator.evaluateAllCells = () => waiting.allAnew();
  const beforeHandle = part.beforeHandle.bind(part);
  part.beforeHandle = (command) => {
    beforeHandle(command);
    if (part.shouldRebuildDependenciesGraph) waiting.catchUp();
  };
  const methods = evaluator as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const [name, sheetAsked] of Object.entries(questions)) {
    const answer = methods[name]?.bind(evaluator);
    if (!answer)
      throw new Error(`The spreadsheet engine has no ${name}: it is of another version than this is made for`);
    methods[name] = (...args) => {
      if (!waiting.isIdle) waiting.catchUp(sheetAsked(args[0] as never));
      return answer(...args);
    };
  }
}

/** More than this is reckoned though nobody asks. */
const mostCells = 20_000;

/** What has changed and was not reckoned yet in tabs with formulas. */
class Waiting {
  private cells: Position[] = [];
  /** How many of these cells a tab has followed already. */
  private readonly followed = new Map<string, number>();
  /** Tabs of which nothing was reckoned yet. */
  private unreckoned = new Set<string>();
  private readonly formulasIn = new Map<string, boolean>();
  private readonly lookedAtBy = new Map<string, readonly string[]>();
  private readonly follow: Evaluator['evaluateCells'];
  /** The engine asks itself while it reckons: it is told what stands there then. */
  private isReckoning = false;

  constructor(private readonly evaluator: Evaluator) {
    this.follow = evaluator.evaluateCells.bind(evaluator);
  }

  get isIdle(): boolean {
    return this.isReckoning || this.cells.length + this.unreckoned.size === 0;
  }

  changed(positions: readonly Position[]): void {
    const { getters } = this.evaluator;
    for (const position of positions) {
      this.cells.push(position);
      if (!getters.getCell(position)?.isFormula) continue;
      this.formulasIn.set(position.sheetId, true);
      this.lookedAtBy.delete(position.sheetId);
    }
    this.evaluator.evaluate(positions.filter(({ sheetId }) => !this.hasFormulas(sheetId)).map(alone));
    if (this.cells.length > mostCells) this.catchUp();
  }

  allAnew(): void {
    const { evaluator } = this;
    const sheets = evaluator.getters.getSheetIds();
    this.forget();
    this.formulasIn.clear();
    this.lookedAtBy.clear();
    this.unreckoned = new Set(sheets.filter((sheet) => this.hasFormulas(sheet)));
    evaluator.evaluatedCells = new (evaluator.evaluatedCells.constructor as new () => object)();
    evaluator.evaluate(this.filled(sheets.filter((sheet) => !this.hasFormulas(sheet))));
  }

  /** @param asked the tab that must be up to date; all when left out */
  catchUp(asked?: string): void {
    const all = this.evaluator.getters.getSheetIds().filter((sheet) => this.hasFormulas(sheet));
    this.isReckoning = true;
    try {
      this.bringUp(asked === undefined ? all : this.neededFor(asked));
    } finally {
      this.isReckoning = false;
    }
    if (all.every((sheet) => this.followed.get(sheet) === this.cells.length)) this.forget();
  }

  private bringUp(sheets: readonly string[]): void {
    if (sheets.length === 0) return;
    const unreckoned = sheets.filter((sheet) => this.unreckoned.delete(sheet));
    if (unreckoned.length > 0) this.evaluator.evaluate(this.filled(unreckoned));
    const cells = this.cells.slice(Math.min(...sheets.map((sheet) => this.followed.get(sheet) ?? 0)));
    for (const sheet of sheets) this.followed.set(sheet, this.cells.length);
    if (cells.length > 0) this.followOnly(cells, new Set(sheets));
  }

  private forget(): void {
    this.cells = [];
    this.followed.clear();
  }

  /** Reckons what follows from cells that changed, in these tabs alone. */
  private followOnly(cells: readonly Position[], sheets: ReadonlySet<string>): void {
    const { evaluator } = this;
    const { evaluate } = evaluator;
    evaluator.evaluate = (zones) =>
      evaluate.call(
        evaluator,
        [...zones].filter(({ sheetId }) => sheets.has(sheetId)),
      );
    try {
      this.follow(cells);
    } finally {
      evaluator.evaluate = evaluate;
    }
  }

  /** A tab with formulas, and those that its formulas look at, and theirs. */
  private neededFor(asked: string): string[] {
    const needed = new Set<string>();
    const open = [asked];
    for (let sheet = open.pop(); sheet !== undefined; sheet = open.pop()) {
      if (needed.has(sheet) || !this.hasFormulas(sheet)) continue;
      needed.add(sheet);
      open.push(...this.looksAt(sheet));
    }
    return [...needed];
  }

  private looksAt(sheet: string): readonly string[] {
    const known = this.lookedAtBy.get(sheet);
    if (known) return known;
    const { getters } = this.evaluator;
    const formulas = getters.getCells(sheet).flatMap(({ compiledFormula }) => compiledFormula ?? []);
    const anywhere = formulas.some(({ normalizedFormula }) => /\b(INDIRECT|OFFSET)\(/i.test(normalizedFormula));
    const found = formulas.flatMap(({ rangeDependencies }) => rangeDependencies.map(({ sheetId }) => sheetId));
    const sheets = anywhere ? getters.getSheetIds() : [...new Set(found)];
    this.lookedAtBy.set(sheet, sheets);
    return sheets;
  }

  private hasFormulas(sheet: string): boolean {
    const known = this.formulasIn.get(sheet) ?? this.evaluator.getters.getCells(sheet).some((cell) => cell.isFormula);
    this.formulasIn.set(sheet, known);
    return known;
  }

  /** The part of each tab that holds something; what a formula spills beyond it comes by itself. */
  private filled(sheets: readonly string[]): { sheetId: string; zone: object }[] {
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
