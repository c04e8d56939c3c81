import { emailOf, servedUser } from './people';
import type { Scene } from './world';
import { mustEdit } from './world';

/**
 * Who may see and change a spreadsheet.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
 */
export class SpreadsheetSharing {
  constructor(protected readonly scene: Scene) {}

  getOwner(): unknown {
    return servedUser(this.scene.kernel, this.scene.file.state.owner);
  }
  /** The owner too. */
  getEditors(): never[] {
    const { owner, editors } = this.scene.file.state;
    return this.users([owner, ...editors]);
  }
  getViewers(): never[] {
    return this.users(this.scene.file.state.viewers);
  }
  addEditor(person: unknown): unknown {
    return this.addEditors([person] as never);
  }
  addEditors(people: string[]): unknown {
    mustEdit(this.scene);
    const added = this.emails(people);
    this.share({ editors: [...this.scene.file.state.editors, ...added] });
    return this;
  }
  /** Who may edit already goes on doing so. */
  addViewer(person: unknown): unknown {
    return this.addViewers([person] as never);
  }
  addViewers(people: string[]): unknown {
    mustEdit(this.scene);
    const { editors, viewers } = this.scene.file.state;
    const added = this.emails(people).filter((email) => !editors.includes(email));
    this.share({ viewers: [...viewers, ...added] });
    return this;
  }
  /** They may not even look any more. */
  removeEditor(person: unknown): unknown {
    return this.unshare(person);
  }
  removeViewer(person: unknown): unknown {
    return this.unshare(person, 'viewers');
  }

  private unshare(person: unknown, from: 'editors' | 'viewers' = 'editors'): unknown {
    mustEdit(this.scene);
    const gone = emailOf(this.scene.kernel, person);
    this.share({ [from]: this.scene.file.state[from].filter((email) => email !== gone) });
    return this;
  }
  private share(changed: { editors?: string[]; viewers?: string[] }): void {
    const { state } = this.scene.file;
    const { editors, viewers } = { ...state, ...changed };
    state.editors = [...new Set(editors)].filter((email) => email !== state.owner);
    state.viewers = [...new Set(viewers)].filter((email) => email !== state.owner && !state.editors.includes(email));
  }
  private emails(people: readonly unknown[]): string[] {
    return people.map((person) => emailOf(this.scene.kernel, person));
  }
  private users(emails: readonly string[]): never[] {
    return emails.map((email) => servedUser(this.scene.kernel, email)) as never[];
  }
}
