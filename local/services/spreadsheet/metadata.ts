import type { FileMark } from '../../engine/workbookFile';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import type { Scene } from './world';
import { mustEdit } from './world';

type MarkFace = 'getId' | 'getKey' | 'getValue' | 'getVisibility' | 'getLocation' | 'setValue' | 'setKey' | 'remove';

/** One mark of developer metadata. */
class DeveloperMetadata implements Face<GoogleAppsScript.Spreadsheet.DeveloperMetadata, MarkFace> {
  constructor(
    private readonly scene: Scene,
    private readonly mark: FileMark,
  ) {}
  getId(): number {
    return this.mark.id;
  }
  getKey(): string {
    return this.mark.key;
  }
  getValue(): string {
    return this.mark.value;
  }
  getVisibility(): never {
    return this.mark.visibility as never;
  }
  getLocation(): unknown {
    return serve(this.scene.kernel, 'DeveloperMetadataLocation', new Location(this.scene, this.mark));
  }
  setValue(value: string): this {
    mustEdit(this.scene);
    this.mark.value = String(value);
    return this;
  }
  setKey(key: string): this {
    mustEdit(this.scene);
    this.mark.key = String(key);
    return this;
  }
  remove(): void {
    mustEdit(this.scene);
    const { state } = this.scene.file;
    state.marks = state.marks.filter(({ id }) => id !== this.mark.id);
  }
}

type LocationFace = 'getLocationType' | 'getSheet' | 'getSpreadsheet' | 'getColumn' | 'getRow';

class Location implements Face<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, LocationFace> {
  constructor(
    private readonly scene: Scene,
    private readonly mark: FileMark,
  ) {}
  getLocationType(): never {
    return kindOf(this.mark) as never;
  }
  getSpreadsheet(): unknown {
    return kindOf(this.mark) === 'SPREADSHEET' ? this.scene.spreadsheet() : null;
  }
  getSheet(): unknown {
    return kindOf(this.mark) === 'SHEET' ? this.scene.sheet(this.mark.sheet as string) : null;
  }
  getColumn(): unknown {
    const { sheet, column } = this.mark;
    if (sheet === undefined || column === undefined) return null;
    const { rows } = this.scene.file.size(sheet);
    return this.scene.range(sheet, { top: 0, left: column, bottom: rows - 1, right: column });
  }
  getRow(): unknown {
    return null;
  }
}

function kindOf({ sheet, column }: FileMark): 'SPREADSHEET' | 'SHEET' | 'COLUMN' {
  if (sheet === undefined) return 'SPREADSHEET';
  return column === undefined ? 'SHEET' : 'COLUMN';
}

type FinderFace = 'withKey' | 'withValue' | 'withId' | 'withLocationType' | 'withVisibility' | 'find';

class DeveloperMetadataFinder implements Face<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, FinderFace> {
  private readonly wishes: ((mark: FileMark) => boolean)[] = [];
  /** @param sheet only marks on this tab and its columns */
  constructor(
    private readonly scene: Scene,
    private readonly sheet?: string,
  ) {}
  withKey(key: string): this {
    return this.with((mark) => mark.key === key);
  }
  withValue(value: string): this {
    return this.with((mark) => mark.value === value);
  }
  withId(id: number): this {
    return this.with((mark) => mark.id === id);
  }
  withLocationType(type: unknown): this {
    return this.with((mark) => kindOf(mark) === type);
  }
  withVisibility(visibility: unknown): this {
    return this.with((mark) => mark.visibility === visibility);
  }
  find(): unknown {
    return this.scene.file.state.marks
      .filter((mark) => this.sheet === undefined || mark.sheet === this.sheet)
      .filter((mark) => mark.project === undefined || mark.project === this.scene.kernel.execution.project)
      .filter((mark) => this.wishes.every((wish) => wish(mark)))
      .map((mark) => serve(this.scene.kernel, 'DeveloperMetadata', new DeveloperMetadata(this.scene, mark)));
  }
  private with(wish: (mark: FileMark) => boolean): this {
    this.wishes.push(wish);
    return this;
  }
}

export function servedFinder(scene: Scene, sheet?: string): unknown {
  return serve(scene.kernel, 'DeveloperMetadataFinder', new DeveloperMetadataFinder(scene, sheet));
}

/** `addDeveloperMetadata(key)`, `(key, value)`, `(key, visibility)` or `(key, value, visibility)`. */
export function addMark(scene: Scene, on: Pick<FileMark, 'sheet' | 'column'>, args: readonly unknown[]): void {
  mustEdit(scene);
  const [key, second, third] = args;
  const visibilities = ['DOCUMENT', 'PROJECT'];
  const secondIsVisibility = args.length === 2 && visibilities.includes(String(second));
  const visibility = (secondIsVisibility ? second : (third ?? 'DOCUMENT')) as FileMark['visibility'];
  const value = secondIsVisibility || second === undefined ? '' : String(second);
  const project = visibility === 'PROJECT' ? { project: scene.kernel.execution.project } : {};
  scene.file.addMark({ key: String(key), value, visibility, ...project, ...on });
}
